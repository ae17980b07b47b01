import { recordKinds } from '../../src/record-kinds.js';
import type { Party } from '../../src/records/record.js';
import { HandOverRequest } from '../../src/persons/dto/affiliation.request.js';
import { Records } from '../../src/records/records.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

/** Tables that no room owns, and why. */
const unowned: Readonly<Record<string, string>> = {
  migrations: 'kept by TypeORM',
};

const byText = (a: string, b: string) => a.localeCompare(b, 'en');

/** table.column → party, of every tie. */
const ties = recordKinds.flatMap(({ table, ties: all }) =>
  all.map((tie) => `${tie.table ?? table}.${tie.column} → ${tie.to satisfies Party}`),
);

describe('what hangs on whom', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.drop());

  it('is said of every reference to a person, an organisation or an account, once', async () => {
    const references: { text: string }[] = await db.open.dataSource.query(
      `SELECT format('%s.%s → %s', c.conrelid::regclass, a.attname, c.confrelid::regclass) AS text
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
       WHERE c.contype = 'f' AND c.confrelid = ANY(ARRAY['person', 'organisation', 'account']::regclass[])`,
    );
    const named = [...ties].sort(byText);
    expect(named).toEqual(references.map(({ text }) => text).sort(byText));
    expect(named.length).toBeGreaterThan(20);
  });

  it('is said of a merge too, where that one can be merged', () => {
    const silent = recordKinds.flatMap(({ ties: all }) =>
      all.filter((tie) => tie.to !== 'account' && typeof tie.whenMerging.carryOut !== 'function'),
    );
    expect(silent).toEqual([]);
    const records = new Records(recordKinds);
    const references = (['person', 'organisation'] as const).flatMap((party) =>
      records
        .mergeRules(party)
        .flatMap(({ reference }) => (reference ? [`${reference.table}.${reference.column} → ${party}`] : [])),
    );
    expect(references.sort(byText)).toEqual(ties.filter((tie) => !tie.endsWith('account')).sort(byText));
  });

  it('is said by the one room that owns the table', async () => {
    const tables: { name: string }[] = await db.open.dataSource.query(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const owned = recordKinds.flatMap(({ table, parts = {} }) => [table, ...Object.keys(parts)]);
    expect([...owned, ...Object.keys(unowned)].sort(byText)).toEqual(
      tables.map(({ name }) => name).sort(byText),
    );
  });

  it('is handed over under the names that the contract has', () => {
    const fields = new Records(recordKinds).handOvers().map(({ field }) => field);
    const documented = Reflect.getMetadata(
      'swagger/apiModelPropertiesArray',
      HandOverRequest.prototype,
    ) as string[];
    expect(fields.map((field) => `:${field}`)).toEqual(documented);
  });
});
