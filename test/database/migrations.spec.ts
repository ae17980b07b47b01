import { DataSource } from 'typeorm';
import type { DataSourceOptions, QueryRunner } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import {
  DatabaseIsNewerError,
  migrateDown,
  migrateUp,
  pendingMigrations,
} from '../../src/database/migrate.js';
import { emptyDatabase, secondReplica } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

const names = migrations.map((migration) => migration.name);

class Failing1999000000001 {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half_done (id integer)');
    await runner.query('SELECT 1 / 0');
  }
  async down(): Promise<void> {}
}

/** Everything that the schema consists of, one line each, without what belongs to extensions. */
const SCHEMA = `
  WITH ours AS (SELECT oid FROM pg_namespace WHERE nspname = 'public'),
  relation AS (SELECT * FROM pg_class WHERE relnamespace IN (SELECT oid FROM ours)),
  line (line) AS (
    SELECT concat_ws(' ', 'relation', relname, relkind, array_to_string(reloptions, ',')) FROM relation
    UNION ALL
    SELECT concat_ws(' ', 'column', relname, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,
        pg_get_expr(adbin, adrelid), attcollation::regcollation, col_description(attrelid, attnum))
      FROM pg_attribute JOIN relation ON relation.oid = attrelid
      LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
      WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'v', 'm', 'p')
    UNION ALL
    SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace IN (SELECT oid FROM ours)
    UNION ALL
    SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN relation ON relation.oid = indexrelid
    UNION ALL
    SELECT pg_get_triggerdef(pg_trigger.oid) FROM pg_trigger JOIN relation ON relation.oid = tgrelid WHERE NOT tgisinternal
    UNION ALL
    SELECT concat_ws(' ', 'view', relname, pg_get_viewdef(oid)) FROM relation WHERE relkind IN ('v', 'm')
    UNION ALL
    SELECT pg_get_functiondef(oid) FROM pg_proc
      WHERE pronamespace IN (SELECT oid FROM ours) AND prokind IN ('f', 'p')
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
    UNION ALL
    SELECT concat_ws(' ', 'type', typname, typtype, (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = pg_type.oid))
      FROM pg_type
      WHERE typnamespace IN (SELECT oid FROM ours) AND typtype IN ('e', 'd', 'r')
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_type.oid AND deptype = 'e')
  )
  SELECT line FROM line ORDER BY line COLLATE "C"`;

async function schemaOf(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ line: string }[]>(SCHEMA);
  return rows.map((row) => row.line);
}

describe('migrations', () => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await emptyDatabase();
  });
  afterEach(() => test.drop());

  /** The same database, seen by another version of the application. */
  async function withMigrations<T>(
    other: DataSourceOptions['migrations'],
    work: (dataSource: DataSource) => Promise<T>,
  ): Promise<T> {
    const dataSource = new DataSource({ ...test.open.dataSource.options, migrations: other });
    await dataSource.initialize();
    return work(dataSource).finally(() => dataSource.destroy());
  }

  it('are pending, then applied in their order, then nothing is left to do', async () => {
    const { dataSource } = test.open;
    expect(await pendingMigrations(dataSource)).toEqual(names);
    expect(await migrateUp(dataSource)).toEqual(names);
    expect(await pendingMigrations(dataSource)).toEqual([]);
    expect(await migrateUp(dataSource)).toEqual([]);
  });

  it('go down one by one and up again, and the schema is the same at every step', async () => {
    const { dataSource } = test.open;
    await migrateUp(dataSource);
    const before = [await schemaOf(dataSource)];
    for (const name of [...names].reverse()) {
      expect(await migrateDown(dataSource)).toEqual([name]);
      before.unshift(await schemaOf(dataSource));
    }
    for (const [index, name] of names.entries()) {
      const applied = await withMigrations(migrations.slice(0, index + 1), migrateUp);
      expect(applied).toEqual([name]);
      expect(await schemaOf(dataSource)).toEqual(before[index + 1]);
    }
  });

  it('leave nothing behind when all of them go down', async () => {
    const { dataSource } = test.open;
    await migrateUp(dataSource);
    expect(await migrateDown(dataSource, names.length)).toEqual([...names].reverse());
    const left = await schemaOf(dataSource);
    expect(left.filter((line) => !line.includes('migrations'))).toEqual([]);
    expect(await migrateDown(dataSource)).toEqual([]);
  });

  it('are applied once where two replicas start at the same time', async () => {
    const replicas = [await secondReplica(test), await secondReplica(test)];
    const applied = await Promise.all(replicas.map(({ dataSource }) => migrateUp(dataSource)));
    expect(applied.sort((a, b) => a.length - b.length)).toEqual([[], names]);
    const rows = await test.open.dataSource.query<{ name: string }[]>(
      'SELECT name FROM migrations ORDER BY id',
    );
    expect(rows.map((row) => row.name)).toEqual(names);
    for (const replica of replicas) await replica.close();
  });

  it('leave nothing where one of them fails', async () => {
    const failing = withMigrations([...migrations, Failing1999000000001], migrateUp);
    await expect(failing).rejects.toThrow('division by zero');
    expect(await pendingMigrations(test.open.dataSource)).toEqual(names);
    const left = await schemaOf(test.open.dataSource);
    expect(left.filter((line) => !line.includes('migrations'))).toEqual([]);
    expect(await migrateUp(test.open.dataSource)).toEqual(names);
  });

  it('are refused on a database of a newer version, which stays as it is', async () => {
    await migrateUp(test.open.dataSource);
    const newest = names.at(-1) ?? '';
    const older = (work: (dataSource: DataSource) => Promise<unknown>): Promise<unknown> =>
      withMigrations(migrations.slice(0, -1), work);
    await expect(older(migrateUp)).rejects.toThrow(DatabaseIsNewerError);
    await expect(older(migrateUp)).rejects.toThrow(newest);
    await expect(older(migrateDown)).rejects.toThrow(DatabaseIsNewerError);
    expect(await pendingMigrations(test.open.dataSource)).toEqual([]);
  });
});
