import { conditions, keysOf, orderOf } from './page.js';
import { type ListStatement, Values } from './statements.js';

type Read = (text: string, values: readonly unknown[]) => Promise<{ id: string }[]>;

/** The ids of the rows of a list, in its order, so many at the most. */
export async function rowIds(read: Read, statement: ListStatement, most: number): Promise<string[]> {
  const values = new Values();
  const { id, from, where } = statement;
  // The values of its columns are left aside with them.
  const text = values.adopt(
    `SELECT ${id} AS id ${from} ${conditions(where)} ORDER BY ${orderOf(keysOf(statement))} LIMIT ${most}`,
    statement.values,
  );
  const rows = await read(text, values.list);
  return rows.map((row) => row.id);
}
