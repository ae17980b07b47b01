import { ALIKE, sharedKinds } from '../database/likeness.sql.js';
import { keysOf, personLikeness } from '../persons/person-likeness.sql.js';
import { calledOrganisations, organisationFaults, organisationNow } from './organisation-reference.sql.js';

/* Whom rows of an import mean ($1 import, $2 and $3 first and last line), step by step, since one row is found by another. */

const named = `ir.fields #>> '{affiliation,organisation}'`;
const ownErrors = `(SELECT coalesce(jsonb_agg(e), '[]') FROM jsonb_array_elements(ir.errors) AS e WHERE NOT e ? 'now')`;

/** For which organisation each row is; what was wrong with what is there is forgotten first. */
export const findOrganisations = `WITH ${calledOrganisations(named)}
, j AS MATERIALIZED (
    SELECT ir.line, ${ownErrors} || ${organisationFaults('/affiliation.organisation', named, 'called.id')}
        || CASE WHEN given.id IS NULL OR now.id IS NOT NULL THEN '[]'::jsonb
          ELSE '[{"pointer": "/affiliation.organisationId", "code": "unknown_reference", "params": {}, "now": true}]' END AS errors,
      jsonb_strip_nulls(jsonb_build_object('organisation', coalesce(now.id, called.id, its_af.organisation_id))) AS refers
    FROM import_row ir LEFT JOIN called ON called.text = ${named},
      LATERAL (SELECT (ir.fields #>> '{affiliation,organisation_id}')::uuid AS id, (ir.fields #>> '{affiliation,id}')::uuid AS affiliation) AS given
      LEFT JOIN affiliation its_af ON its_af.id = given.affiliation
      CROSS JOIN LATERAL (SELECT ${organisationNow('given.id')} AS id) AS now
    WHERE ir.import_id = $1 AND ir.line BETWEEN $2 AND $3)
  UPDATE import_row SET errors = j.errors, refers = j.refers FROM j
  WHERE import_row.import_id = $1 AND import_row.line = j.line`;

const personNow = (id: string) => `coalesce((SELECT person.id FROM person WHERE person.id = ${id}),
  (SELECT mg.person_id FROM merged_record mg WHERE mg.old_id = ${id}))`;

const organisationOf = (ir: string) => `(${ir}.refers ->> 'organisation')`;

const worksThere = `EXISTS (SELECT FROM affiliation other_af WHERE other_af.person_id = other_p.id
    AND other_af.organisation_id = ${organisationOf('ir')}::uuid)`;

/** The person `p` as the row `ir` says it. */
export const said = 'LATERAL jsonb_populate_record(NULL::person, ir.fields) AS p';

/** Exactly that person, by what is known of both: the same name and address of mail, or the same name at one organisation. */
const isSame = `('email' = ANY(shared.kinds) AND coalesce(name.whole, p.given_name IS NULL AND coalesce(name.family, p.family_name IS NULL))
    OR coalesce(name.same, false) AND network.organisation)`;

/** The persons that the row looks like, the likest first, and those that it means. */
const alike = `LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'line', NULL, 'name', name, 'score', score, 'reasons', reasons)
        ORDER BY score DESC, id) FILTER (WHERE score >= ${ALIKE}), '[]') AS found, array_agg(id) FILTER (WHERE is_same) AS same
    FROM (
      SELECT other_p.id, display_name(other_p) AS name, likeness.score, because.reasons, ${isSame} AS is_same
        FROM person other_p, ${keysOf('other_p', 'others')}, ${sharedKinds('ir.likeness', 'others.likeness')},
          ${personLikeness(true, worksThere)}
        WHERE other_p.id = ANY(ARRAY(SELECT like_p.id FROM person like_p WHERE like_p.likeness && ir.likeness
            UNION ALL SELECT af.person_id FROM affiliation af WHERE af.likeness && ir.likeness))
          AND ir.likeness <> '{}' AND (likeness.score >= ${ALIKE} OR ${isSame})
        ORDER BY likeness.score DESC, other_p.id LIMIT 10) AS each) AS alike`;

/** Whom each row means, and whom it looks like: whom somebody chose, who has its id or its affiliation, or the only one that is it exactly. */
export const findPersons = `WITH j AS MATERIALIZED (
    SELECT ir.line, alike.found AS duplicates, CASE
        WHEN ir.choice = 'new' THEN NULL
        WHEN ir.choice = 'update' THEN ${personNow('ir.choice_id')}
        WHEN ir.fields ? 'id' THEN ${personNow(`(ir.fields ->> 'id')::uuid`)}
        WHEN ir.fields -> 'affiliation' ? 'id' THEN (SELECT af.person_id FROM affiliation af WHERE af.id = (ir.fields #>> '{affiliation,id}')::uuid)
        WHEN cardinality(alike.same) = 1 THEN alike.same[1] END AS target_id
    FROM import_row ir JOIN ${said} ON true JOIN ${alike} ON true
    WHERE ir.import_id = $1 AND ir.line BETWEEN $2 AND $3)
  UPDATE import_row SET target_id = j.target_id, duplicates = j.duplicates, first_line = NULL FROM j
  WHERE import_row.import_id = $1 AND import_row.line = j.line`;

/** Whether the earlier row `other_ir` is of the same person as `ir`: the same by what both say. */
const sameInFile = `(SELECT ${isSame} FROM jsonb_populate_record(NULL::person, other_ir.fields) AS other_p,
    ${sharedKinds('ir.likeness', 'other_ir.likeness')}, ${personLikeness(true, `${organisationOf('ir')} = ${organisationOf('other_ir')}`)})`;

const isThere = `other_ir.import_id = ir.import_id AND other_ir.line < ir.line AND other_ir.choice IS DISTINCT FROM 'leave'
    AND other_ir.errors = '[]'`;

/** Rows that go on with the person of an earlier row: several affiliations of one person have a row each. */
export const findFirstLines = `WITH j AS MATERIALIZED (
    SELECT ir.line, first.line AS first_line
    FROM import_row ir JOIN ${said} ON true,
      LATERAL (SELECT min(coalesce(found.first_line, found.line)) AS line FROM (
        SELECT other_ir.first_line, other_ir.line FROM import_row other_ir WHERE ${isThere} AND other_ir.target_id = ir.target_id
        UNION ALL
        SELECT other_ir.first_line, other_ir.line FROM import_row other_ir
          WHERE (${isThere}) IS TRUE AND ir.target_id IS NULL AND ir.choice IS DISTINCT FROM 'new' AND other_ir.likeness && ir.likeness
            AND coalesce(other_ir.fields ->> 'id', '') = coalesce(ir.fields ->> 'id', '') AND ${sameInFile}) AS found) AS first
    WHERE ir.import_id = $1 AND ir.line BETWEEN $2 AND $3 AND first.line IS NOT NULL)
  UPDATE import_row SET first_line = j.first_line FROM j
  WHERE import_row.import_id = $1 AND import_row.line = j.line`;
