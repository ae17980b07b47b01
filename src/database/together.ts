import { conditions, keysOf, MOST_COUNTED, orderOf } from './page.js';
import { rowText } from './columns.js';
import { type ListStatement, Values } from './statements.js';

/** The first rows of a list and how many there are, as JSON: `{data, total}`. */
function firstRows(statement: ListStatement, rows: number): string {
  const { columns, from, where } = statement;
  const first = `SELECT (${rowText(columns)})::json ${from} ${conditions(where)} ORDER BY ${orderOf(keysOf(statement))} LIMIT ${rows}`;
  const total = `SELECT count(*) FROM (SELECT ${from} ${conditions(where)} LIMIT ${MOST_COUNTED}) AS matching`;
  return `json_build_object('data', array_to_json(ARRAY(${first})), 'total', (${total}))`;
}

const nothing = `'{"data":[],"total":0}'::json`;

/**
 * Several lists as one JSON object, each as whoever asks would get it by itself, but no more than its first rows. A list
 * that is null has none; one that is undefined is not there. The values are those of all lists, so that a statement of
 * the whole can have more.
 */
export function together(
  lists: Readonly<Record<string, ListStatement | null | undefined>>,
  rows: number,
): { json: string; values: Values } {
  const values = new Values();
  const parts = Object.entries(lists).flatMap(([name, statement]) => {
    if (statement === undefined) return [];
    if (statement === null) return [`'${name}', ${nothing}`];
    return [`'${name}', ${values.adopt(firstRows(statement, rows), statement.values)}`];
  });
  return { json: `json_build_object(${parts.join(', ')})`, values };
}
