import { asInTable, type Columns, integer, localName, moment, rowText } from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';

const columns: Columns<'position'> = {
  ...recordColumns('sc'),
  ...asInTable('sc', 'code'),
  name: localName('sc.name_de', 'sc.name_en'),
  position: integer('sc.position'),
  retiredAt: moment('sc.retired_at'),
};

/** The sectors, in their order. */
export function listSectors(): ListStatement {
  return {
    name: 'sectors',
    columns,
    from: 'FROM sector sc',
    where: [],
    values: new Values(),
    sort: 'position',
    id: 'sc.id',
  };
}

export function oneSector(id: string): OneStatement {
  const text = `SELECT (${rowText(columns)})::text AS json, sc.id, sc.version FROM sector sc WHERE sc.id = $1`;
  return { text, values: [id] };
}
