import { createHmac, timingSafeEqual } from 'node:crypto';
import { Answer } from './answer.js';
import { badCursor } from './field-errors.js';
import { BoolParameter, IntParameter, TextParameter } from './parameters.js';
import { parametersInvalid } from './problems.js';
import { type ListStatement, named, type SortKey, type Values } from './statements.js';

/** What every list understands. */
export class PageParameters {
  @IntParameter({ min: 1, max: 200, description: 'How many rows at the most.', example: 25, default: 25 })
  limit?: number;

  @TextParameter({
    max: 4000,
    description: 'Where to go on: nextCursor of the page before, with the same sort and filters.',
  })
  cursor?: string;

  @BoolParameter({
    description: 'Whether to count all rows that match and that you may read.',
    default: false,
  })
  total?: boolean;
}

type Reader = <Row extends object>(
  statement: { name: string; text: string },
  values: unknown[],
) => Promise<Row[]>;

interface Key extends SortKey {
  descending: boolean;
}

function keysOf({ sort, sorts, id }: ListStatement): Key[] {
  const keys = sort.split(',').map((part) => {
    const descending = part.startsWith('-');
    const key = sorts[descending ? part.slice(1) : part];
    if (!key) throw new Error(`unknown sort key ${part}`);
    return { ...key, descending };
  });
  return [...keys, { sql: id, type: 'uuid', descending: false }];
}

/** The rows after the cursor: nulls come last in either direction. */
function after(keys: Key[], last: (string | null)[], values: Values): string {
  const equal: string[] = [];
  const alternatives: string[] = [];
  for (const [index, { sql, type, descending }] of keys.entries()) {
    const value = last[index] ?? null;
    if (value === null) {
      equal.push(`${sql} IS NULL`);
      continue;
    }
    const placeholder = `${values.add(value)}::text::${type}`;
    const nulls = type === 'uuid' ? '' : ` OR ${sql} IS NULL`;
    alternatives.push([...equal, `(${sql} ${descending ? '<' : '>'} ${placeholder}${nulls})`].join(' AND '));
    equal.push(`${sql} = ${placeholder}`);
  }
  return `(${alternatives.join(' OR ')})`;
}

/** Lists of one installation: pages by keyset, cursors signed so that nobody can make one up. */
export class Pages {
  constructor(private readonly secret: string) {}

  /**
   * One page as an answer: `{data, page: {nextCursor}, total?}`; one statement, and one more for the total.
   * @throws parameters_invalid where the cursor belongs to another list, sort or selection
   */
  async read(read: Reader, statement: ListStatement, parameters: PageParameters): Promise<Answer> {
    const limit = parameters.limit ?? 25;
    const keys = keysOf(statement);
    const selection = [...statement.where];
    const { values } = statement;
    const countedValues = [...values.list];
    // Today and the reader's rights may change between two pages; the list, its sort and its filters may not.
    const filters = Object.entries(parameters).filter(
      ([name]) => !['limit', 'cursor', 'total'].includes(name),
    );
    const binding = JSON.stringify([statement.name, statement.of ?? null, statement.sort, filters.sort()]);
    if (parameters.cursor !== undefined) {
      selection.push(after(keys, this.open(parameters.cursor, binding), values));
    }
    const where = selection.length > 0 ? `WHERE ${selection.join(' AND ')}` : '';
    const order = keys
      .map(({ sql, descending }) => `${sql} ${descending ? 'DESC' : 'ASC'} NULLS LAST`)
      .join(', ');
    const sortValues = keys.map(({ sql }) => `(${sql})::text`).join(', ');
    const text = `SELECT (${statement.json})::text AS json, ARRAY[${sortValues}] AS keys
      ${statement.from} ${where} ORDER BY ${order} LIMIT ${values.add(limit + 1)}::int`;
    const rows = await read<{ json: string; keys: (string | null)[] }>(
      named(statement.name, text),
      values.list,
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const nextCursor = last ? this.seal(last.keys, binding) : null;
    let total = '';
    if (parameters.total) {
      const counted = statement.where.length > 0 ? `WHERE ${statement.where.join(' AND ')}` : '';
      // The JSON is named so that its values are used; PostgreSQL drops what nobody reads and does not make it.
      const count = `SELECT count(*)::int AS total FROM (SELECT ${statement.json} ${statement.from} ${counted}) AS rows`;
      const [row] = await read<{ total: number }>(named(`${statement.name}-total`, count), countedValues);
      total = `,"total":${row?.total ?? 0}`;
    }
    return new Answer(
      `{"data":[${shown.map(({ json }) => json).join(',')}],"page":{"nextCursor":${JSON.stringify(nextCursor)}}${total}}`,
    );
  }

  private seal(keys: (string | null)[], binding: string): string {
    const content = Buffer.from(JSON.stringify(keys)).toString('base64url');
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
