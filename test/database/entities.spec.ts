import { entities } from '../../src/entities.js';
import { testDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

interface Column {
  name: string;
  type: string;
  isNullable: boolean;
  mustBeGiven: boolean;
}

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase(entities);
});
afterAll(() => test.drop());

/** The columns of a table as the migrations made it. */
function columnsOf(table: string): Promise<Column[]> {
  return test.open.dataSource.query<Column[]>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, NOT attnotnull AS "isNullable",
       attnotnull AND NOT atthasdef AS "mustBeGiven"
     FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
}

/** As format_type writes the types that entities name. */
const typeNames: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp(3) with time zone',
};

/** What is in no entity, so that it gets into no audit trail: SQL makes these rows. */
const writtenBySql: Readonly<Record<string, readonly string[]>> = { webhook: ['secret', 'position'] };

describe.each(entities.map((entity) => [entity.name, entity] as const))('the entity %s', (_, entity) => {
  it('has the columns of its table, with their types', async () => {
    const { columns, tableName } = test.open.dataSource.getMetadata(entity);
    const made = await columnsOf(tableName);
    const mapped = columns.map(({ databaseName, type, isArray, isNullable, precision }) => {
      const name = String(type);
      const base = name === 'timestamptz' && precision !== 3 ? 'timestamptz without precision 3' : name;
      return {
        name: databaseName,
        type: `${typeNames[base] ?? base}${isArray ? '[]' : ''}`,
        isNullable,
      };
    });
    const expected = mapped.map((column) => {
      const found = made.find(({ name }) => name === column.name);
      return found && { name: found.name, type: found.type, isNullable: found.isNullable };
    });
    expect(mapped).toEqual(expected);
  });

  it('leaves out no column that every new row must have', async () => {
    const { columns, tableName } = test.open.dataSource.getMetadata(entity);
    const mapped = new Set(columns.map(({ databaseName }) => databaseName));
    const needed = (await columnsOf(tableName)).filter(({ mustBeGiven }) => mustBeGiven);
    const left = needed.map(({ name }) => name).filter((name) => !mapped.has(name));
    expect(left).toEqual(writtenBySql[tableName] ?? []);
  });
});
