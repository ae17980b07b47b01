import { Clock } from '../../src/common/clock.js';
import { migrateUp } from '../../src/database/migrate.js';
import { openDatabase } from '../../src/database/open-database.js';
import { urlOf, withClient } from '../databases.js';
import { fill, type Progress } from './make-data.js';
import type { Size } from './sizes.js';

/** A database with the data set of a size. */
export interface DataSet {
  readonly url: string;
  /** The day on which the data hangs, as an ISO date. */
  readonly today: string;
}

/** A database of that name, in place of one that is there, with a data set that hangs on today; whoever makes it drops it. */
export async function makeDatabase(
  adminUrl: string,
  name: string,
  size: Size,
  seed: number,
  progress: Progress = () => {},
): Promise<DataSet> {
  const url = urlOf(adminUrl, name);
  const today = new Clock().today();
  await withClient(adminUrl, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  });
  await migrate(url);
  await withClient(url, async (client) => {
    // Nothing is lost by a crash that another run would not make again.
    await client.query('SET synchronous_commit = off');
    await fill((text, values) => client.query(text, values), size, seed, today, progress);
  });
  return { url, today };
}

export async function migrate(databaseUrl: string): Promise<void> {
  const open = await openDatabase({ databaseUrl, dataDir: '', poolSize: 1, statementTimeoutMs: 0 }, []);
  try {
    await migrateUp(open.dataSource);
  } finally {
    await open.close();
  }
}
