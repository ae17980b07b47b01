import { asInTable, certain, type Columns, integer, moment, rowText } from '../database/columns.js';
import { stepsFrom } from '../database/names.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import type { ImportFilters, importSorts, RowFilters, rowSorts } from './dto/import.filters.js';
import { importLifeCycle } from './import-life-cycle.js';
import { changes, target } from './judging.sql.js';

/** Which of the rows `ir` of the import `im` are written: the others stay behind. */
export const isTaken = `CASE WHEN ir.choice = 'leave' THEN false ELSE CASE ir.outcome
    WHEN 'error' THEN false WHEN 'duplicate' THEN im.takes_duplicates IS NOT DISTINCT FROM 'new' ELSE true END END`;

/** Which rows nobody has decided about. */
export const isOpen = `ir.choice IS DISTINCT FROM 'leave' AND (ir.outcome = 'error' AND NOT im.leaves_errors
    OR ir.outcome = 'duplicate' AND im.takes_duplicates IS NULL)`;

const count = (condition: string) => `(count(*) FILTER (WHERE ${condition}))::integer`;

const counts = `(SELECT json_build_object('rows', count(*)::integer,
    ${['new', 'update', 'same', 'duplicate', 'error'].map((outcome) => `'${outcome}', ${count(`ir.outcome = '${outcome}'`)}`).join(', ')},
    'left', ${count(`NOT (${isTaken})`)}, 'open', ${count(isOpen)}) FROM import_row ir WHERE ir.import_id = im.id)`;

const columns: Columns<(typeof importSorts)[number]> = {
  ...recordColumns('im'),
  createdAt: certain(moment('im.created_at')),
  kind: 'im.kind',
  state: 'im.state',
  ...asInTable('im', 'fileName'),
  format: `im.reading ->> 'format'`,
  encoding: `im.reading ->> 'encoding'`,
  delimiter: `im.reading ->> 'delimiter'`,
  sheet: `im.reading ->> 'sheet'`,
  sheets: `im.reading -> 'sheets'`,
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
    columns: `(SELECT json_agg(json_build_object('name', c.head, 'field', NULLIF(c.field, ''), 'samples',
        ARRAY(SELECT left(ir.cells[c.place], 100) FROM import_row ir WHERE ir.import_id = im.id AND ir.cells[c.place] <> '' ORDER BY ir.line LIMIT 3)) ORDER BY c.place)
      FROM unnest(im.heads, im.fields) WITH ORDINALITY AS c (head, field, place))`,
    defaults: 'im.defaults',
    leavesErrors: 'im.leaves_errors',
    takesDuplicates: 'im.takes_duplicates',
    counts,
    openSteps: stepsFrom(importLifeCycle, 'im.state', 'true'),
  };
  return {
    text: `SELECT (${rowText(whole)})::text AS json, im.id, im.version FROM import im WHERE im.id = $1`,
    values: [id],
  };
}

const rowColumns: Columns<(typeof rowSorts)[number]> = {
  id: 'ir.id',
  line: certain(integer('ir.line')),
  outcome: 'ir.outcome',
  taken: isTaken,
  name: `coalesce(ir.fields ->> 'name', target_o.name)`,
  targetId: 'ir.target_id',
  changes: 'changes.list',
  duplicates: 'ir.duplicates',
  errors: `(SELECT coalesce(jsonb_agg(e || jsonb_build_object('column', im.heads[array_position(im.fields, split_part(e ->> 'pointer', '/', 2))])), '[]')
    FROM jsonb_array_elements(ir.errors) AS e)`,
  choice: 'ir.choice',
  recordId: 'ir.record_id',
};

/** Rows of one import, as they were judged last; what they change is told as the records are now. */
export function listRows(id: string, { outcome, sort = 'line' }: RowFilters): ListStatement {
  const values = new Values();
  const where = [`ir.import_id = ${values.add(id)}::uuid`];
  if (outcome) where.push(`ir.outcome = ANY(${values.add(outcome)}::text[])`);
  return {
    name: 'import-rows',
    of: id,
    columns: rowColumns,
    from: `FROM import_row ir JOIN import im ON im.id = ir.import_id ${target('coalesce(ir.record_id, ir.target_id)')} JOIN ${changes} ON true`,
    where,
    values,
    sort,
    id: 'ir.id',
  };
}
