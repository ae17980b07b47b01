import { Reads } from '../access/reads.js';
import { Writes } from '../audit/writes.js';
import { Clock } from '../common/clock.js';
import { Pages } from '../database/page.js';
import { type Config, readConfig } from '../config/config.js';
import { secretFor } from '../config/secret.js';
import { setClockZone } from '../database/clock-zone.js';
import { Database } from '../database/database.js';
import { pendingMigrations } from '../database/migrate.js';
import { type OpenDatabase, openDatabase } from '../database/open-database.js';
import { entities } from '../entities.js';

/** What a command works with. The features' services are made from it: there is no HTTP, so there is no Nest. */
export interface OperatorContext {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly reads: Reads;
  readonly writes: Writes;
}

/** The schema is older than the code. */
class SchemaOutdatedError extends Error {
  constructor() {
    super('The database lacks migrations of this version: run "migrate" first.');
    this.name = 'SchemaOutdatedError';
  }
}

/** Opens the database for one piece of work and closes it; shares that of a running server where there is one. */
export async function withDatabase<T>(
  env: NodeJS.ProcessEnv,
  work: (open: OpenDatabase, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const open = await openDatabase(config, entities, { shareRunning: true });
  try {
    return await work(open, config);
  } finally {
    await open.close();
  }
}

/** @throws SchemaOutdatedError */
export async function requireMigrated({ dataSource }: OpenDatabase): Promise<void> {
  if ((await pendingMigrations(dataSource)).length > 0) throw new SchemaOutdatedError();
}

/** Runs one command on a database whose schema is up to date. @throws SchemaOutdatedError */
export function withContext<T>(
  env: NodeJS.ProcessEnv,
  work: (context: OperatorContext) => Promise<T>,
): Promise<T> {
  return withDatabase(env, async (open, config) => {
    await requireMigrated(open);
    const database = new Database(open);
    const clock = new Clock();
    await setClockZone(clock, database);
    const reads = new Reads(database, new Pages(secretFor(config)));
    return work({ config, database, clock, reads, writes: new Writes(database, clock) });
  });
}
