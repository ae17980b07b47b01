import type { Actor } from '../access/actor.js';
import { asInTable, certain, type Columns, integer, moment, rowText } from '../database/columns.js';
import { stepsFrom } from '../database/names.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { audiencesOf } from '../own-fields/own-field-rights.js';
import type { ImportFilters, importSorts, RowFilters, rowSorts } from './dto/import.filters.js';
import { importIs, importLifeCycle } from './import-life-cycle.js';
import { isTold } from './progress.js';

/** Which of the rows `ir` of the import `im` are written: the others stay behind. */
export const isTaken = `CASE WHEN ir.choice = 'leave' THEN false ELSE CASE ir.outcome
    WHEN 'error' THEN false WHEN 'duplicate' THEN im.takes_duplicates IS NOT DISTINCT FROM 'new' ELSE true END END`;

/** Which rows nobody has decided about. */
export const isOpen = `ir.choice IS DISTINCT FROM 'leave' AND (ir.outcome = 'error' AND NOT im.leaves_errors
    OR ir.outcome = 'duplicate' AND im.takes_duplicates IS NULL)`;

const count = (condition: string) => `(count(*) FILTER (WHERE ${condition}))::integer`;

const counts = `(SELECT json_build_object('rows', count(*)::integer,
    ${['new', 'update', 'same', 'duplicate', 'error'].map((outcome) => `'${outcome}', ${count(`ir.outcome = '${outcome}'`)}`).join(', ')},
    'left', ${count(`NOT (${isTaken})`)}, 'made', ${count(`${isTaken} AND ir.outcome IN ('new', 'duplicate')`)}, 'changed', ${count(`${isTaken} AND ir.outcome = 'update'`)},
    'open', ${count(isOpen)}, 'openErrors', ${count(`ir.outcome = 'error' AND ${isOpen}`)}) FROM import_row ir WHERE ir.import_id = im.id)`;

const unjudged = `EXISTS (SELECT 1 FROM import_row ir WHERE ir.import_id = im.id AND ir.outcome IS NULL)`;

/** How far somebody is who is at it at this moment; a draft has rows without an outcome, or is being committed. */
const progress = `(SELECT json_build_object('step', CASE WHEN ip.done IS NULL THEN 'judge' WHEN ${importIs.draft.in('im.state')} THEN 'commit' ELSE 'undo' END,
    'done', least(coalesce(ip.done, each.judged), each.rows), 'total', each.rows)
  FROM (SELECT count(*)::integer AS rows, count(ir.outcome)::integer AS judged FROM import_row ir WHERE ir.import_id = im.id) AS each
    LEFT JOIN import_progress ip ON ${isTold}
  WHERE ip.done IS NOT NULL OR each.judged < each.rows)`;

/** Its rows come from a selection, not from a file. */
export const isSelection = 'im.sets IS NOT NULL';

const columns: Columns<(typeof importSorts)[number]> = {
  ...recordColumns('im'),
  createdAt: certain(moment('im.created_at')),
  kind: 'im.kind',
  state: 'im.state',
  source: `CASE WHEN ${isSelection} THEN 'selection' ELSE 'file' END`,
  ...asInTable('im', 'fileName'),
  values: 'im.sets',
  // Its lines have no gaps: the last of them is found by index.
  selected: `CASE WHEN ${isSelection} THEN (SELECT max(ir.line) FROM import_row ir WHERE ir.import_id = im.id) END`,
  format: `im.reading ->> 'format'`,
  encoding: `im.reading ->> 'encoding'`,
  delimiter: `im.reading ->> 'delimiter'`,
  sheet: `im.reading ->> 'sheet'`,
  sheets: `coalesce(im.reading -> 'sheets', '[]')`,
  head: `NULLIF(im.reading -> 'head', 'null')`,
  committedAt: `iso(im.committed_at)`,
  undoneAt: `iso(im.undone_at)`,
};

/** Imports, the newest first. */
export function listImports({ sort = '-createdAt' }: ImportFilters): ListStatement {
  return {
    name: 'imports',
    columns,
    from: 'FROM import im',
    where: [],
    values: new Values(),
    sort,
    id: 'im.id',
  };
}

/** One import with its columns, what they fill, and how many rows become what. */
export function oneImport(id: string): OneStatement {
  const whole = {
    ...columns,
    columns: `(SELECT coalesce(json_agg(json_build_object('name', c.head, 'field', NULLIF(c.field, ''), 'samples',
        ARRAY(SELECT left(ir.cells[c.place], 100) FROM import_row ir WHERE ir.import_id = im.id AND ir.cells[c.place] <> '' ORDER BY ir.line LIMIT 3)) ORDER BY c.place), '[]')
      FROM unnest(im.heads, im.fields) WITH ORDINALITY AS c (head, field, place))`,
    defaults: 'im.defaults',
    leavesErrors: 'im.leaves_errors',
    takesDuplicates: 'im.takes_duplicates',
    counts,
    progress,
    openSteps: stepsFrom(importLifeCycle, 'im.state', `NOT ${unjudged}`),
  };
  return {
    text: `SELECT (${rowText(whole)})::text AS json, im.id, im.version FROM import im WHERE im.id = $1`,
    values: [id],
  };
}

/** What is wrong with the row `ir`, each with what its column is called: an end may be written as the last day. */
export const errors = `(SELECT coalesce(jsonb_agg(e || jsonb_build_object('column', im.heads[coalesce(array_position(im.fields, f.field),
      array_position(im.fields, regexp_replace(f.field, 'end(ed)?(Date|On)$', 'lastDay')))])), '[]')
    FROM jsonb_array_elements(ir.errors) AS e, split_part(e ->> 'pointer', '/', 2) AS f (field))`;
/** What the record of the row `ir` is called: as the row says, or as it is. */
const rowName = `coalesce(ir.fields ->> 'name', target_o.name, NULLIF(display_name(target_p), ''))`;
const rowTargets = `LEFT JOIN organisation target_o ON target_o.id = coalesce(ir.record_id, ir.target_id)
  LEFT JOIN seat target_s ON target_s.id = coalesce(ir.record_id, ir.target_id)
  LEFT JOIN person target_p ON target_p.id = coalesce(target_s.person_id, ir.record_id, ir.target_id)`;

/** What records are called that the import $1 wrote ($2). */
export const namesOfWritten = `SELECT DISTINCT ir.record_id AS id, ${rowName} AS name FROM import_row ir ${rowTargets}
  WHERE ir.import_id = $1 AND ir.record_id = ANY($2::uuid[])`;

/** What a row changes, but for own fields of which the reader may not know what stands in them. */
const seenChanges = (
  actor: Actor,
  values: Values,
) => `(SELECT coalesce(jsonb_agg(c.one ORDER BY c.place), '[]')
    FROM jsonb_array_elements(ir.changes) WITH ORDINALITY AS c (one, place)
    WHERE NOT starts_with(c.one ->> 'field', 'own_fields.') OR substr(c.one ->> 'field', 12) IN (SELECT fd.key FROM own_field fd
      WHERE fd.subject = im.kind AND fd.visible_to = ANY(${values.add(audiencesOf(actor))}::text[])))`;

const rowColumns = (actor: Actor, values: Values): Columns<(typeof rowSorts)[number]> => ({
  id: 'ir.id',
  line: certain(integer('ir.line')),
  outcome: 'ir.outcome',
  taken: isTaken,
  name: rowName,
  targetId: 'ir.target_id',
  firstLine: integer('ir.first_line'),
  changes: seenChanges(actor, values),
  duplicates: 'ir.duplicates',
  errors,
  choice: 'ir.choice',
  recordId: 'ir.record_id',
});

/** Rows of one import that are judged, as they were last. An id is that of one kind of record alone. */
export function listRows(actor: Actor, id: string, { outcome, sort = 'line' }: RowFilters): ListStatement {
  const values = new Values();
  const where = [`ir.import_id = ${values.add(id)}::uuid`, 'ir.outcome IS NOT NULL'];
  if (outcome) where.push(`ir.outcome = ANY(${values.add(outcome)}::text[])`);
  return {
    name: 'import-rows',
    of: id,
    columns: rowColumns(actor, values),
    from: `FROM import_row ir JOIN import im ON im.id = ir.import_id ${rowTargets}`,
    where,
    values,
    sort,
    id: 'ir.id',
  };
}
