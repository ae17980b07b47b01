import { ALIKE, sharedKinds } from '../database/likeness.sql.js';
import { personLikeness } from '../persons/person-likeness.sql.js';
import { ownDiffers } from './own-fields.js';
import { ADDED_TAGS, REMOVED_TAGS, tagChange, tooManyTags } from './row-tags.sql.js';
import { personFields } from './person-fields.js';
import { snakeCase } from '../database/snake-naming.js';
import { said } from './person-finding.sql.js';

/* What would become of rows of an import of persons ($1 import, $2 and $3 lines, $4 today), once it is known whom they mean. */

/** What stands in `ir.fields` besides columns of the person. */
const BESIDES = `'{id,name,affiliation,further,own_fields,${ADDED_TAGS},${REMOVED_TAGS}}'`;

/** The name in the API of a column. */
const fieldOf = (column: string) =>
  `CASE ${column} ${personFields('')
    .filter(({ field }) => snakeCase(field) !== field)
    .map(({ field }) => `WHEN '${snakeCase(field)}' THEN '${field}'`)
    .join(' ')} ELSE ${column} END`;

/** Whether a value says something else: a telephone number in another writing is the same, and so is a tag. */
const differs = (
  key: string,
  from: string,
  to: string,
) => `(${to} IS DISTINCT FROM coalesce(${from}, 'null') AND CASE ${key}
    WHEN 'phone' THEN coalesce(phone_key(${from} #>> '{}') <> phone_key(${to} #>> '{}'), true)
    WHEN 'tags' THEN tag_keys(ARRAY(SELECT jsonb_array_elements_text(coalesce(${from}, '[]'))))
      <> tag_keys(ARRAY(SELECT jsonb_array_elements_text(${to}))) ELSE true END)`;

/** The affiliation that the row says, and the one that is there: that with its id, or the one there that lasts, or ended as it says. */
const affiliations = `LATERAL jsonb_populate_record(NULL::affiliation, ir.fields -> 'affiliation') AS af
    CROSS JOIN LATERAL (SELECT (ir.refers ->> 'organisation')::uuid AS organisation, coalesce(af.start_date, $4::date) AS start_date) AS work
    LEFT JOIN organisation o ON o.id = work.organisation
    LEFT JOIN LATERAL (SELECT there_af.* FROM affiliation there_af WHERE there_af.person_id = target_p.id AND ir.fields ? 'affiliation'
        AND CASE WHEN af.id IS NOT NULL THEN there_af.id = af.id
          ELSE there_af.organisation_id = work.organisation AND there_af.end_date IS DISTINCT FROM there_af.start_date
            AND CASE WHEN af.end_date <= $4::date THEN there_af.end_date = af.end_date
              ELSE coalesce(there_af.end_date > $4::date, true) END END
      ORDER BY (there_af.start_date = af.start_date) DESC NULLS LAST, there_af.start_date LIMIT 1) AS target_af ON true`;

/** What the row would write: a list of `field`, `from`, `to`, as in the database. */
const changes = `LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('field', w.field, 'from', w.was, 'to', w.value) ORDER BY w.place), '[]') AS list FROM (
      SELECT s.key AS field, base.row -> s.key AS was, s.value, s.place
        FROM jsonb_each(ir.fields - ${BESIDES}::text[]) WITH ORDINALITY AS s (key, value, place)
        WHERE ${differs('s.key', 'base.row -> s.key', 's.value')} AND NOT (s.key = 'internal_note' AND ir.fields ? 'further')
      UNION ALL
      SELECT 'own_fields.' || s.key, base.own -> s.key, s.value, 900 + s.place
        FROM jsonb_each(ir.fields -> 'own_fields') WITH ORDINALITY AS s (key, value, place) WHERE ${ownDiffers('base.own -> s.key', 's.value')}
      UNION ALL
      SELECT 'internal_note', base.row -> 'internal_note', to_jsonb(concat_ws(E'\\n', note.said, ir.fields ->> 'further')), 1000
        FROM (SELECT coalesce(ir.fields ->> 'internal_note', base.row ->> 'internal_note') AS said) AS note
        WHERE ir.fields ? 'further' AND (strpos(coalesce(note.said, ''), ir.fields ->> 'further') = 0
          OR note.said IS DISTINCT FROM base.row ->> 'internal_note')
      UNION ALL ${tagChange("base.row -> 'tags'")}
      UNION ALL
      SELECT 'affiliation.organisation', NULL, to_jsonb(o.name), 1001 WHERE work.organisation IS NOT NULL AND target_af.id IS NULL
      UNION ALL
      SELECT 'affiliation.start_date', NULL, to_jsonb(work.start_date), 1002 WHERE work.organisation IS NOT NULL AND target_af.id IS NULL
      UNION ALL
      SELECT 'affiliation.' || s.key, to_jsonb(target_af) -> s.key, s.value, 1002 + s.place
        FROM jsonb_each((ir.fields -> 'affiliation') - '{id,organisation,organisation_id,start_date}'::text[]) WITH ORDINALITY AS s (key, value, place)
        WHERE ${differs('s.key', 'to_jsonb(target_af) -> s.key', 's.value')} AND NOT (target_af.id IS NULL AND s.value = 'false')
    ) AS w) AS changes`;

const overlapsOf = (other: string) =>
  `daterange(${other}.start_date, ${other}.end_date) && daterange(coalesce(target_af.start_date, work.start_date), CASE WHEN target_af.id IS NULL THEN af.end_date ELSE target_af.end_date END)`;

/** What is wrong with the row only because of what is there: `{pointer, code, params}`. */
const faults = `LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('pointer', f.pointer, 'code', f.code, 'params', coalesce(f.params, '{}'), 'now', true)), '[]') AS list
    FROM (
      SELECT CASE WHEN 'name' = ANY(im.fields) THEN '/name' ELSE '/givenName' END AS pointer, 'only_one_name' AS code,
          jsonb_build_object('given', p.family_name) AS params
        WHERE target_p.id IS NULL AND p.given_name IS NULL AND p.family_name IS NOT NULL AND NOT sound.has_fault
      UNION ALL SELECT CASE WHEN 'name' = ANY(im.fields) THEN '/name' ELSE '/familyName' END, 'required', NULL
        WHERE target_p.id IS NULL AND first_ir.line IS NULL AND p.family_name IS NULL AND NOT sound.has_fault AND NOT ir.fields ? 'id'
      UNION ALL SELECT '/id', 'unknown_reference', NULL WHERE target_p.id IS NULL
        AND (ir.choice IS NOT DISTINCT FROM 'update' OR ir.fields ? 'id' AND ir.choice IS DISTINCT FROM 'new')
      UNION ALL ${tooManyTags("base.row -> 'tags'")}
      UNION ALL SELECT '/affiliation.id', 'unknown_reference', NULL WHERE af.id IS NOT NULL AND target_af.id IS NULL
      UNION ALL SELECT '/affiliation.startDate', 'affiliation_differs', NULL WHERE af.start_date <> target_af.start_date
      UNION ALL SELECT '/affiliation.endDate', 'affiliation_differs', NULL
        WHERE target_af.id IS NOT NULL AND af.end_date IS DISTINCT FROM target_af.end_date AND af.end_date IS NOT NULL
      UNION ALL SELECT '/affiliation.startDate', CASE WHEN af.end_date < work.start_date THEN 'required' ELSE 'affiliation_terms_overlap' END, NULL
        WHERE work.organisation IS NOT NULL AND target_af.id IS NULL AND CASE WHEN af.end_date < work.start_date THEN af.start_date IS NULL
          ELSE EXISTS (SELECT FROM affiliation there_af WHERE there_af.person_id = target_p.id AND there_af.organisation_id = work.organisation
            AND ${overlapsOf('there_af')}) END
      UNION ALL SELECT '/affiliation.isPrimaryContact', 'primary_contact_taken', jsonb_build_object('names', contact.names)
        FROM (SELECT string_agg(display_name(there_p), '; ' ORDER BY there_af.start_date) AS names FROM affiliation there_af JOIN person there_p ON there_p.id = there_af.person_id
          WHERE there_af.organisation_id = work.organisation AND there_af.is_primary_contact AND there_af.id IS DISTINCT FROM target_af.id
            AND coalesce(af.end_date >= work.start_date, true) AND CASE WHEN coalesce(af.end_date >= work.start_date, true) THEN ${overlapsOf('there_af')} END) AS contact
        WHERE af.is_primary_contact AND NOT coalesce(target_af.is_primary_contact, false) AND contact.names IS NOT NULL
      UNION ALL SELECT '/' || ${fieldOf('s.key')}, 'rows_differ', jsonb_build_object('line', min(other_ir.line))
        FROM import_row other_ir, jsonb_each(ir.fields - ${BESIDES}::text[]) AS s
        WHERE first_ir.line IS NOT NULL AND other_ir.import_id = ir.import_id AND (other_ir.line = first_ir.line OR other_ir.first_line = first_ir.line)
          AND other_ir.line < ir.line AND other_ir.fields ? s.key AND other_ir.choice IS DISTINCT FROM 'leave'
          AND ${differs('s.key', 'other_ir.fields -> s.key', 's.value')}
        GROUP BY s.key
      UNION ALL SELECT '/ownFields.' || s.key, 'rows_differ', jsonb_build_object('line', min(other_ir.line))
        FROM import_row other_ir, jsonb_each(ir.fields -> 'own_fields') AS s
        WHERE first_ir.line IS NOT NULL AND other_ir.import_id = ir.import_id AND (other_ir.line = first_ir.line OR other_ir.first_line = first_ir.line)
          AND other_ir.line < ir.line AND other_ir.fields -> 'own_fields' ? s.key AND other_ir.choice IS DISTINCT FROM 'leave'
          AND ${ownDiffers("other_ir.fields -> 'own_fields' -> s.key", 's.value')}
        GROUP BY s.key
    ) AS f) AS faults`;

/** Which earlier rows the row looks like, besides those of its person. */
const alikeInFile = `LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('id', NULL, 'line', line, 'name', name, 'score', score, 'reasons', reasons)
      ORDER BY score DESC, line), '[]') AS found
    FROM (SELECT other_ir.line, other_ir.fields ->> 'name' AS name, likeness.score, because.reasons
      FROM import_row other_ir, LATERAL jsonb_populate_record(NULL::person, other_ir.fields) AS other_p,
        ${sharedKinds('ir.likeness', 'other_ir.likeness')}, ${personLikeness(true, `ir.refers ->> 'organisation' = other_ir.refers ->> 'organisation'`)}
      WHERE target_p.id IS NULL AND first_ir.line IS NULL
        -- Found by what they have in common, as organisations are.
        AND (other_ir.import_id = ir.import_id AND other_ir.line < ir.line) IS TRUE
        AND other_ir.choice IS DISTINCT FROM 'leave'
        AND other_ir.likeness && ir.likeness AND likeness.score >= ${ALIKE}
      ORDER BY likeness.score DESC, other_ir.line LIMIT 10) AS each) AS in_file`;

/** What would become of each. */
export const judgePersons = `WITH j AS MATERIALIZED (
    -- Once, as organisations are.
    SELECT ir.line, target_p.id AS target_id, ir.duplicates || in_file.found AS duplicates, ir.errors || faults.list AS errors, changes.list AS changes,
      ir.refers || jsonb_strip_nulls(jsonb_build_object('affiliation', target_af.id)) AS refers, CASE
        WHEN ir.errors || faults.list <> '[]' THEN 'error'
        WHEN target_p.id IS NOT NULL OR first_ir.line IS NOT NULL AND (ir.duplicates = '[]' OR first_ir.choice IS NOT DISTINCT FROM 'new')
          THEN CASE changes.list WHEN '[]' THEN 'same' ELSE 'update' END
        WHEN ir.duplicates || in_file.found <> '[]' AND ir.choice IS DISTINCT FROM 'new' THEN 'duplicate'
        ELSE 'new' END AS outcome
    FROM import_row ir JOIN import im ON im.id = ir.import_id JOIN ${said} ON true
      LEFT JOIN import_row first_ir ON first_ir.import_id = ir.import_id AND first_ir.line = ir.first_line
      LEFT JOIN person target_p ON target_p.id = coalesce(ir.target_id, first_ir.target_id)
      CROSS JOIN LATERAL (SELECT coalesce(to_jsonb(target_p), '{}') || coalesce(first_ir.fields, '{}') AS row,
        coalesce(target_p.own_fields, '{}') || coalesce(first_ir.fields -> 'own_fields', '{}') AS own) AS base
      CROSS JOIN LATERAL (SELECT ir.errors @? '$[*] ? (@.pointer == "/name" || @.pointer == "/givenName" || @.pointer == "/familyName")' AS has_fault) AS sound
      CROSS JOIN ${affiliations}
      JOIN ${alikeInFile} ON true JOIN ${faults} ON true JOIN ${changes} ON true
    WHERE ir.import_id = $1 AND ir.line BETWEEN $2 AND $3)
  UPDATE import_row SET target_id = j.target_id, duplicates = j.duplicates, outcome = j.outcome, errors = j.errors,
    changes = j.changes, refers = j.refers FROM j
  WHERE import_row.import_id = $1 AND import_row.line = j.line`;

const isWrong = (
  ir: string,
  pointer: string,
  code: string,
  line: string,
) => `outcome = 'error', errors = ${ir}.errors
    || jsonb_build_array(jsonb_build_object('pointer', '${pointer}', 'code', '${code}', 'params', jsonb_build_object('line', ${line}), 'now', true))`;

/** Rows of one import ($1) that are not wrong and do not stay behind, with their person and their affiliation. $2: today. */
const soundRows = `sound AS (SELECT ir.line, coalesce(ir.target_id::text, ir.first_line::text, ir.line::text) AS person, ir.refers ->> 'affiliation' AS affiliation,
      ir.refers ->> 'organisation' AS organisation, coalesce(af.start_date, $2::date) AS start_date, af.end_date,
      ir.changes @? '$[*] ? (@.field == "affiliation.is_primary_contact" && @.to == true)' AS becomes_contact
    FROM import_row ir, LATERAL jsonb_populate_record(NULL::affiliation, ir.fields -> 'affiliation') AS af
    WHERE ir.import_id = $1 AND ir.outcome <> 'error' AND ir.choice IS DISTINCT FROM 'leave' AND ir.refers ? 'organisation')`;

/** A person works for one organisation once at a time: the later row is wrong. */
export const refuseAffiliationTwice = `WITH ${soundRows}
  UPDATE import_row AS ir SET ${isWrong('ir', '/affiliation.organisation', 'affiliation_twice', 'first.line')}
  FROM (SELECT sound.line AS later, min(other_sound.line) AS line FROM sound JOIN sound other_sound ON other_sound.person = sound.person
      AND other_sound.organisation = sound.organisation AND other_sound.line < sound.line
      AND (other_sound.affiliation = sound.affiliation OR sound.affiliation IS NULL AND other_sound.affiliation IS NULL
        AND daterange(sound.start_date, sound.end_date) && daterange(other_sound.start_date, other_sound.end_date))
    GROUP BY sound.line) AS first
  WHERE ir.import_id = $1 AND ir.line = first.later`;

export const refuseContactTwice = `WITH ${soundRows}
  UPDATE import_row AS ir SET ${isWrong('ir', '/affiliation.isPrimaryContact', 'primary_contact_twice', 'first.line')}
  FROM (SELECT sound.line AS later, min(other_sound.line) AS line FROM sound JOIN sound other_sound ON other_sound.organisation = sound.organisation
      AND other_sound.line < sound.line AND sound.becomes_contact AND other_sound.becomes_contact
    GROUP BY sound.line) AS first
  WHERE ir.import_id = $1 AND ir.line = first.later`;

/** Rows that go on with the person of a row that would be made, and stays behind. @param isTaken whether the row `first_ir` is written */
export const refuseWithoutFirst = (
  isTaken: string,
) => `UPDATE import_row AS ir SET ${isWrong('ir', '/name', 'first_row_left', 'ir.first_line')}
  FROM import_row first_ir JOIN import im ON im.id = first_ir.import_id
  WHERE ir.import_id = $1 AND ir.target_id IS NULL AND ir.outcome NOT IN ('error', 'duplicate') AND first_ir.import_id = ir.import_id
    AND first_ir.line = ir.first_line AND NOT (${isTaken.replaceAll('ir.', 'first_ir.')})`;
