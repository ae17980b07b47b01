import { ALIKE, sharedKinds } from '../database/likeness.sql.js';
import { membershipStateOn } from '../organisations/membership.sql.js';
import { ownDiffers } from './own-fields.js';
import { ADDED_TAGS, REMOVED_TAGS, tagChange, tooManyTags } from './row-tags.sql.js';
import { organisationLikeness } from '../organisations/organisation-likeness.sql.js';

/** What stands in `ir.fields` besides columns of the record. */
const BESIDES = `'{id,membership,further,own_fields,${ADDED_TAGS},${REMOVED_TAGS}}'`;

/** The record `o` as the row `ir` says it. */
const said = 'LATERAL jsonb_populate_record(NULL::organisation, ir.fields) AS o';

/** Whether the row `ir` looks like anything: one of a selection says nothing of what its record is called. */
const looks = `ir.likeness <> '{}'`;

/** Which records and earlier rows the row `ir` looks like, the likest first. */
const alike = `LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'line', line, 'name', name, 'score', score, 'reasons', reasons)
        ORDER BY score DESC, line NULLS FIRST, id), '[]') AS found,
      array_agg(id) FILTER (WHERE id IS NOT NULL AND 'same_name' = ANY(reasons)) AS called_so
    FROM (
      SELECT other_o.id, NULL::integer AS line, other_o.name, likeness.score, because.reasons
        FROM organisation other_o, ${sharedKinds('ir.likeness', 'other_o.likeness')}, ${organisationLikeness}
        WHERE ${looks} AND other_o.likeness && ir.likeness AND likeness.score >= ${ALIKE}
      UNION ALL
      SELECT NULL, other_ir.line, other_o.name, likeness.score, because.reasons
        FROM import_row other_ir, LATERAL jsonb_populate_record(NULL::organisation, other_ir.fields) AS other_o,
          ${sharedKinds('ir.likeness', 'other_ir.likeness')}, ${organisationLikeness}
        -- Found by what they have in common (IS TRUE): by their lines all earlier ones would be read for each row.
        WHERE ${looks} AND (other_ir.import_id = ir.import_id AND other_ir.line < ir.line) IS TRUE AND other_ir.likeness && ir.likeness
          AND likeness.score >= ${ALIKE}
      ORDER BY score DESC, line NULLS FIRST, id LIMIT 10) AS each) AS alike`;

/** Whom the row means: whom somebody chose, who has its id, or the only record that is called so. */
const meant = `LATERAL (SELECT CASE
    WHEN ir.choice = 'new' THEN NULL
    WHEN ir.choice = 'update' THEN ir.choice_id
    WHEN ir.fields ? 'id' THEN (ir.fields ->> 'id')::uuid
    WHEN cardinality(alike.called_so) = 1 AND NOT alike.found @? '$[*] ? (@.line != null)' THEN alike.called_so[1]
    END AS id) AS meant`;

/** The columns of the record `target_o` that the row changes: a list of `field`, `from`, `to`, as in the database. */
const changes = `LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('field', w.key, 'from', coalesce(to_jsonb(target_o) -> w.key, target_o.own_fields -> substr(w.key, 12)), 'to', w.value) ORDER BY w.place), '[]') AS list
    FROM (
      SELECT s.key, s.value, s.place FROM jsonb_each(ir.fields - ${BESIDES}::text[]) WITH ORDINALITY AS s (key, value, place)
        WHERE s.value IS DISTINCT FROM coalesce(to_jsonb(target_o) -> s.key, 'null') AND NOT (s.key = 'internal_note' AND ir.fields ? 'further')
      UNION ALL
      SELECT 'own_fields.' || s.key, s.value, 900 + s.place FROM jsonb_each(ir.fields -> 'own_fields') WITH ORDINALITY AS s (key, value, place)
        WHERE ${ownDiffers('target_o.own_fields -> s.key', 's.value')}
      UNION ALL
      SELECT 'internal_note', to_jsonb(note.text), 1000 FROM (SELECT CASE WHEN strpos(note.base, note.further) > 0 THEN note.base
          ELSE concat_ws(E'\\n', note.base, note.further) END AS text
        FROM (SELECT coalesce(ir.fields ->> 'internal_note', target_o.internal_note) AS base, ir.fields ->> 'further' AS further) AS note) AS note
        WHERE ir.fields ? 'further' AND note.text IS DISTINCT FROM target_o.internal_note
      UNION ALL SELECT t.field, t.value, t.place FROM (${tagChange('to_jsonb(target_o.tags)')}) AS t (field, was, value, place)
      UNION ALL
      SELECT 'membership', jsonb_build_object('state', coalesce(ir.fields #>> '{membership,state}', 'active'),
          'joinedOn', ir.fields #> '{membership,joined_on}', 'endedOn', ir.fields #> '{membership,ended_on}'), 1001 WHERE ir.fields ? 'membership' AND target_ms.id IS NULL
    ) AS w) AS changes`;

/** The record that the row means, and its newest membership. */
const target = (id: string) => `LEFT JOIN organisation target_o ON target_o.id = ${id}
  LEFT JOIN LATERAL (SELECT ms.* FROM membership ms WHERE ms.organisation_id = target_o.id
    ORDER BY coalesce(ms.ended_on, 'infinity') DESC, ms.created_at DESC, ms.id DESC LIMIT 1) target_ms ON true`;

const standing = (ms: string) => membershipStateOn('$4::date').replaceAll('ms.', ms);

/** What is wrong with the row only because of what is there: `{pointer, code, params}`. */
const faults = `LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('pointer', f.pointer, 'code', f.code, 'params', coalesce(f.params, '{}'), 'now', true)), '[]') AS list
    FROM (
      SELECT '/name' AS pointer, 'required' AS code, NULL::jsonb AS params WHERE meant.id IS NULL AND NOT ir.fields ? 'name'
      UNION ALL SELECT '/sectorCode', 'required', NULL WHERE meant.id IS NULL AND NOT ir.fields ? 'sector_code'
        AND NOT own.errors @> '[{"pointer": "/sectorCode"}]'
      UNION ALL SELECT '/sectorCode', 'sector_retired', NULL FROM sector sc WHERE sc.code = ir.fields ->> 'sector_code'
        AND sc.retired_at IS NOT NULL AND target_o.sector_code IS DISTINCT FROM sc.code
      UNION ALL SELECT '/id', 'unknown_reference', NULL WHERE meant.id IS NOT NULL AND target_o.id IS NULL
      UNION ALL SELECT '/membership.joinedOn', 'membership_differs', NULL WHERE target_ms.id IS NOT NULL AND (
        given.joined_on <> target_ms.joined_on OR given.ended_on IS DISTINCT FROM target_ms.ended_on AND given.ended_on IS NOT NULL
        OR given.state IS NOT NULL AND membership_state_on(given.state, coalesce(given.joined_on, target_ms.joined_on),
            coalesce(given.ended_on, target_ms.ended_on), $4::date) <> ${standing('target_ms.')})
      UNION ALL ${tooManyTags('to_jsonb(target_o.tags)')}
    ) AS f) AS faults`;

/**
 * Judges rows of an import by what is there now ($1 import, $2 and $3 first and last line, $4 today): what would become of
 * each. What was wrong before with what is there is forgotten first.
 */
export const judgeOrganisations = `WITH j AS MATERIALIZED (
    -- Once: where rows are new, PostgreSQL expects one, and would judge all of them for each that it updates.
    SELECT ir.line, target_o.id AS target_id, alike.found AS duplicates, own.errors || faults.list AS errors, changes.list AS changes, CASE
        WHEN own.errors || faults.list <> '[]' THEN 'error'
        WHEN target_o.id IS NOT NULL THEN CASE changes.list WHEN '[]' THEN 'same' ELSE 'update' END
        WHEN alike.found <> '[]' AND ir.choice IS DISTINCT FROM 'new' THEN 'duplicate'
        ELSE 'new' END AS outcome
    FROM import_row ir
      JOIN ${said} ON true JOIN ${alike} ON true JOIN ${meant} ON true
      ${target('meant.id')}
      LEFT JOIN LATERAL jsonb_to_record(ir.fields -> 'membership') AS given (state text, joined_on date, ended_on date) ON true
      JOIN LATERAL (SELECT coalesce(jsonb_agg(e), '[]') AS errors FROM jsonb_array_elements(ir.errors) AS e WHERE NOT e ? 'now') AS own ON true
      JOIN ${faults} ON true JOIN ${changes} ON true
    WHERE ir.import_id = $1 AND ir.line BETWEEN $2 AND $3)
  UPDATE import_row SET target_id = j.target_id, duplicates = j.duplicates, outcome = j.outcome, errors = j.errors, changes = j.changes FROM j
  WHERE import_row.import_id = $1 AND import_row.line = j.line`;

/** Two rows ($1 import) do not change one record: the later one is wrong. */
export const refuseOrganisationTwice = `UPDATE import_row AS ir SET outcome = 'error',
    errors = ir.errors || jsonb_build_array(jsonb_build_object('pointer', '/name', 'code', 'record_twice', 'params', jsonb_build_object('line', first.line), 'now', true))
  FROM (SELECT other_ir.target_id, min(other_ir.line) AS line FROM import_row other_ir
    WHERE other_ir.import_id = $1 AND other_ir.target_id IS NOT NULL AND other_ir.outcome <> 'error' AND other_ir.choice IS DISTINCT FROM 'leave'
    GROUP BY other_ir.target_id HAVING count(*) > 1) AS first
  WHERE ir.import_id = $1 AND ir.target_id = first.target_id AND ir.line > first.line AND ir.outcome <> 'error' AND ir.choice IS DISTINCT FROM 'leave'`;
