import { asInTable, certain, type Columns, rowText, text } from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import type { SegmentFilters, segmentSorts } from './dto/segment.filters.js';

const columns: Columns<(typeof segmentSorts)[number]> = {
  ...recordColumns('sg'),
  list: 'sg.list',
  name: certain(text('sg.name')),
  ...asInTable('sg', 'filters', 'columns', 'sort'),
};

/** Segments, for everybody who reads any. */
export function listSegments({ list, sort = 'name' }: SegmentFilters): ListStatement {
  const values = new Values();
  return {
    name: 'segments',
    columns,
    from: 'FROM segment sg',
    where: list === undefined ? [] : [`sg.list = ${values.add(list)}`],
    values,
    sort,
    id: 'sg.id',
  };
}

export function oneSegment(id: string): OneStatement {
  const read = `SELECT (${rowText(columns)})::text AS json, sg.id, sg.version FROM segment sg WHERE sg.id = $1`;
  return { text: read, values: [id] };
}
