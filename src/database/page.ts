import { createHmac, timingSafeEqual } from 'node:crypto';
import { Answer } from '../common/answer.js';
import { badCursor } from '../common/field-errors.js';
import { BoolParameter, IntParameter, TextParameter } from '../common/parameters.js';
import { parametersInvalid } from '../common/problems.js';
import { rowText, type SortKey } from './columns.js';
import type { ListStatement, Values } from './statements.js';

/** Counting reads every row that matches, so it ends somewhere; pages cost the same wherever they are. */
export const MOST_COUNTED = 100_000;
/**
 * Plans are made for so many rows, and kept: a number, because PostgreSQL expects a placeholder to ask for a tenth of
 * the table; few of them, because each makes a statement of its own.
 */
const PLANNED_ROWS = [25, 50, 100, 200];

/** Of a list that is read whole: some hundred kilobytes of JSON. */
const ROWS_AT_ONCE = 500;

/** What every list understands. */
export class PageParameters {
  @IntParameter({
    min: 1,
    max: 200,
    description: 'How many rows at the most.',
    example: 25,
    default: 25,
  })
  limit?: number;

  @TextParameter({
    max: 4000,
    description: 'Where to go on: nextCursor of the page before, with the same sort and filters.',
  })
  cursor?: string;

  @BoolParameter({
    description: `Whether to count all rows that match and that you may read; ${MOST_COUNTED} stands for that or more.`,
    default: false,
  })
  total?: boolean;
}

type Reader = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

/** A row, or, where there is none, the total alone. */
interface PageRow {
  json: string | null;
  total?: number;
  /** The values of its sort keys. */
  [key: `key${number}`]: string | null;
}

interface Key extends SortKey {
  descending: boolean;
}

export function keysOf({ sort, columns, id }: ListStatement): [Key, ...Key[]] {
  const keys = sort.split(',').map((part) => {
    const descending = part.startsWith('-');
    const column = columns[descending ? part.slice(1) : part];
    if (typeof column !== 'object' || !column.sort) throw new Error(`unknown sort key ${part}`);
    return { ...column.sort, descending };
  });
  // In the direction of the key before it, so that an index has the rows of one value in that order too.
  const descending = keys.at(-1)?.descending ?? false;
  return [...keys, { sql: id, type: 'uuid', descending, certain: true }] as unknown as [Key, ...Key[]];
}

/** Rows of a list that lie one behind the other in an index, in the order of these keys. */
interface Stretch {
  order: Key[];
  where: string[];
}

/**
 * Where the page lies. Nulls come last in either direction, as no index has them, so that rows without a first key are
 * a stretch of their own, which is read only where the rows before do not fill the page.
 */
function stretches(
  [first, ...others]: [Key, ...Key[]],
  last: (string | null)[] | null,
  values: Values,
): Stretch[] {
  const [value = null, ...otherValues] = last ?? [];
  if (first.certain)
    return [{ order: [first, ...others], where: last ? after([first, ...others], last, values) : [] }];
  const without = `${first.sql} IS NULL`;
  if (last && value === null)
    return [{ order: others, where: [without, ...after(others, otherValues, values)] }];
  const order: Key[] = [{ ...first, certain: true }, ...others];
  return [
    { order, where: [`${first.sql} IS NOT NULL`, ...(last ? after(order, last, values) : [])] },
    { order: others, where: [without] },
  ];
}

/** The rows after the cursor. */
function after(keys: Key[], last: (string | null)[], values: Values): string[] {
  const placeholders = keys.map(({ type }, i) =>
    last[i] == null ? null : `${values.add(last[i])}::text::${type}`,
  );
  const [first] = keys as [Key];
  if (keys.every(({ certain, descending }) => certain && descending === first.descending)) {
    const row = keys.map(({ sql }) => sql).join(', ');
    return [`(${row}) ${first.descending ? '<' : '>'} (${placeholders.join(', ')})`];
  }
  const equal: string[] = [];
  const alternatives: string[] = [];
  for (const [index, { sql, descending, certain }] of keys.entries()) {
    const placeholder = placeholders[index] ?? null;
    if (placeholder === null) {
      equal.push(`${sql} IS NULL`);
      continue;
    }
    const nulls = certain ? '' : ` OR ${sql} IS NULL`;
    alternatives.push([...equal, `(${sql} ${descending ? '<' : '>'} ${placeholder}${nulls})`].join(' AND '));
    equal.push(`${sql} = ${placeholder}`);
  }
  // An index can begin at the first key's value; the alternatives alone would have it read from its end.
  const bound = first.certain ? [`${first.sql} ${first.descending ? '<=' : '>='} ${placeholders[0]}`] : [];
  return [...bound, `(${alternatives.join(' OR ')})`];
}

export function conditions(where: readonly string[]): string {
  return where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
}

export function orderOf(keys: readonly Key[]): string {
  return keys
    .map(
      ({ sql, descending, certain }) => `${sql}${descending ? ' DESC' : ''}${certain ? '' : ' NULLS LAST'}`,
    )
    .join(', ');
}

/** The rows after `last`, one more than `limit`, so that it is known whether there are more. */
function pageOf(
  { columns, from, where: always, values }: ListStatement,
  keys: [Key, ...Key[]],
  last: (string | null)[] | null,
  limit: number,
  planned = limit,
): string {
  const sortValues = keys.map(({ sql }, i) => `(${sql})::text AS key${i}`).join(', ');
  const rows = stretches(keys, last, values).map(
    ({ order, where }) => `(SELECT (${rowText(columns)})::text AS json, ${sortValues}
        ${from} ${conditions([...always, ...where])} ORDER BY ${orderOf(order)} LIMIT ${planned + 1})`,
  );
  // The rows one by one: an aggregate would copy all of their JSON several times.
  return `SELECT * FROM (${rows.join(' UNION ALL ')}) AS stretches LIMIT ${values.add(limit)}::int + 1`;
}

function countOf({ from, where }: ListStatement): string {
  return `SELECT count(*)::int AS total FROM (SELECT ${from} ${conditions(where)} LIMIT ${MOST_COUNTED}) AS matching`;
}

/** How many rows match; MOST_COUNTED stands for that or more. */
export async function countRows(read: Reader, statement: ListStatement): Promise<number> {
  // With a row of the list: PostgreSQL cannot type values of its columns that are not used.
  const page = pageOf(statement, keysOf(statement), null, 0);
  const text = `SELECT total FROM (${countOf(statement)}) AS counted LEFT JOIN (${page}) AS page ON true`;
  const [row] = await read<{ total: number }>(text, statement.values.list);
  return row?.total ?? 0;
}

/**
 * All rows of a list as their JSON, so many at a time, by keyset: each that is there throughout with unchanged sort values
 * comes exactly once, and no transaction is held meanwhile.
 * @param make gives the statement anew for each, whose values are added to
 */
export async function* allRows(read: Reader, make: () => ListStatement): AsyncGenerator<string[]> {
  let last: (string | null)[] | null = null;
  do {
    const statement = make();
    const keys = keysOf(statement);
    const found: PageRow[] = await read<PageRow>(
      pageOf(statement, keys, last, ROWS_AT_ONCE),
      statement.values.list,
    );
    const end: PageRow | undefined = found.length > ROWS_AT_ONCE ? found[ROWS_AT_ONCE - 1] : undefined;
    yield found.slice(0, ROWS_AT_ONCE).flatMap(({ json }) => json ?? []);
    last = end ? keys.map((_, i) => end[`key${i}`] ?? null) : null;
  } while (last);
}

/** Lists of one installation: pages by keyset, cursors signed so that nobody can make one up. */
export class Pages {
  constructor(private readonly secret: string) {}

  /**
   * One page as an answer, by one statement: `{data, page: {nextCursor}, total?}`.
   * @throws parameters_invalid where the cursor belongs to another list, sort or selection
   */
  async read(read: Reader, statement: ListStatement, parameters: PageParameters): Promise<Answer> {
    const limit = parameters.limit ?? 25;
    const keys = keysOf(statement);
    // Today and the reader's rights may change between two pages; the list, its sort and its filters may not.
    const filters = Object.entries(parameters).filter(
      ([name]) => !['limit', 'cursor', 'total', 'format'].includes(name),
    );
    const binding = JSON.stringify([statement.name, statement.of ?? null, orderOf(keys), filters.sort()]);
    const planned = PLANNED_ROWS.find((rows) => rows >= limit) ?? limit;
    const last = parameters.cursor === undefined ? null : this.open(parameters.cursor, binding);
    const page = pageOf(statement, keys, last, limit, planned);
    const text = parameters.total
      ? `SELECT * FROM (${countOf(statement)}) AS counted LEFT JOIN (${page}) AS page ON true`
      : page;
    const found = await read<PageRow>(text, statement.values.list);
    const shown = found.slice(0, limit);
    const end = found.length > limit ? shown.at(-1) : undefined;
    const nextCursor = end ? this.seal(JSON.stringify(keys.map((_, i) => end[`key${i}`])), binding) : null;
    // With a total there is one row even where the page has none.
    const data = shown
      .map(({ json }) => json)
      .filter((json) => json !== null)
      .join(',');
    const total = parameters.total ? `,"total":${found[0]?.total}` : '';
    return new Answer(`{"data":[${data}],"page":{"nextCursor":${JSON.stringify(nextCursor)}}${total}}`);
  }

  private seal(keys: string, binding: string): string {
    const content = Buffer.from(keys).toString('base64url');
    return `${content}.${this.mac(content, binding).toString('base64url')}`;
  }

  private open(cursor: string, binding: string): (string | null)[] {
    const [content = '', mac = ''] = cursor.split('.');
    const given = Buffer.from(mac, 'base64url');
    const expected = this.mac(content, binding);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw parametersInvalid({}, { errors: [{ ...badCursor('/cursor'), parameter: 'cursor' }] });
    }
    return JSON.parse(Buffer.from(content, 'base64url').toString()) as (string | null)[];
  }

  private mac(content: string, binding: string): Buffer {
    return createHmac('sha256', this.secret)
      .update(content)
      .update('\0')
      .update(binding)
      .digest()
      .subarray(0, 16);
  }
}
