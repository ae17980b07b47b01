import { testDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

describe('the schema', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.drop());

  it('has an index for every foreign key', async () => {
    // That starts with the key's first column: where a key has more, the others follow from that one.
    const missing = await test.open.dataSource.query<object[]>(`
      SELECT conrelid::regclass::text AS table, conname AS "constraint"
      FROM pg_constraint AS fk
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_index
        WHERE indrelid = conrelid AND indisvalid
          AND (indpred IS NULL OR pg_get_expr(indpred, indrelid) = format('(%I IS NOT NULL)',
            (SELECT attname FROM pg_attribute WHERE attrelid = conrelid AND attnum = conkey[1])))
          AND indkey[0] = conkey[1])`);
    expect(missing).toEqual([]);
  });

  it('names every constraint itself, because answers depend on the names', async () => {
    const generated = await test.open.dataSource.query<object[]>(`
      SELECT conrelid::regclass::text AS table, conname AS "constraint"
      FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
      WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
        AND starts_with(conname, relname) AND conname ~ '_(pkey|key|fkey|check|excl)[0-9]*$'`);
    expect(generated).toEqual([]);
  });

  it('keeps every moment with its time zone', async () => {
    const without = await test.open.dataSource.query<object[]>(`
      SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'timestamp without time zone'`);
    expect(without).toEqual([]);
  });
});
