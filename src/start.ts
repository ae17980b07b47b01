import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createApp } from './app.js';
import { Clock } from './common/clock.js';
import { describeError, makeLogger } from './common/logger.js';
import { type Config, readConfig } from './config/config.js';
import { ConfigError } from './config/config-error.js';
import { secretFor } from './config/secret.js';
import { Settings } from './config/settings.js';
import { setClockZone } from './database/clock-zone.js';
import { Database } from './database/database.js';
import { DirectoryLockedError } from './database/directory-lock.js';
import { DatabaseIsNewerError, migrateUp } from './database/migrate.js';
import { openDatabase } from './database/open-database.js';
import { DemoDataError } from './demo/demo-data-error.js';
import { entities } from './entities.js';
import { Judging } from './imports/judging.js';
import { JobQueue } from './jobs/job-queue.js';
import { JobWorker } from './jobs/job-worker.js';
import { warmUp } from './paper/pdf.js';
import { PresenceService } from './presence/presence.service.js';

/** Where the build puts the screens, beside the server. */
const screens = fileURLToPath(new URL('../web', import.meta.url));

/** Starts the server and keeps it running until SIGTERM or SIGINT. Ends the process where it cannot start. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const logger = makeLogger('info');
  try {
    const config = readConfig(env);
    logger.level = config.logLevel;
    await serve(config, logger);
  } catch (error) {
    const isForOperator =
      error instanceof ConfigError ||
      error instanceof DirectoryLockedError ||
      error instanceof DatabaseIsNewerError ||
      error instanceof DemoDataError;
    if (isForOperator) process.stderr.write(`${error.message}\n`);
    else logger.fatal(describeError(error), 'cannot start');
    process.exit(1);
  }
}

async function serve(config: Config, logger: Logger): Promise<void> {
  warmUp();
  const open = await openDatabase(config, entities);
  const database = new Database(open);
  try {
    const applied = await migrateUp(open.dataSource);
    if (applied.length > 0) logger.info({ applied }, 'migrations applied');
    const settings = new Settings(config, secretFor(config));
    const clock = new Clock();
    await setClockZone(clock, database);
    const signIns = config.demo && open.engine === 'embedded' ? await tryOut(database, clock, config) : null;
    const app = await createApp({ settings, database, clock, logger }, screens);
    await app.get(PresenceService).forget();
    await app.get(Judging).resume();
    await app.get(JobQueue).prepare();
    if (config.jobs) app.get(JobWorker).start();
    await app.listen(config.port, config.host);
    const address = await app.getUrl();
    logger.info({ address, engine: open.engine }, 'listening');
    say(address, open.engine, signIns);
    stopOnSignal(logger, config.shutdownTimeoutMs, async () => {
      await app.close();
      await open.close();
    });
  } catch (error) {
    await open.close();
    throw error;
  }
}

/** The demo, whose modules a server need not load. */
async function tryOut(database: Database, clock: Clock, config: Config) {
  const { fillWithDemo } = await import('./demo/fill.js');
  return fillWithDemo(database, clock, config);
}

/** What somebody who tries it out has to know; on standard error, so that the log stays JSON. */
function say(
  address: string,
  engine: string,
  signIns: { emails: string[]; password: string | null } | null,
): void {
  const lines = [`Listening on ${address} – screens there, the API's reference at ${address}/api/docs`];
  if (engine === 'embedded')
    lines.push('The data is in an embedded PostgreSQL, for trying out: see docs/operations.md.');
  if (signIns) {
    lines.push('The demo alliance was loaded. Sign in with one of these addresses:');
    lines.push(...signIns.emails.map((email) => `  ${email}`));
    lines.push(
      signIns.password ? `and the password  ${signIns.password}` : 'and the password from DEMO_PASSWORD.',
    );
  }
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** Finishes running requests, then closes the database; gives up after the timeout. */
function stopOnSignal(logger: Logger, timeoutMs: number, close: () => Promise<void>): void {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    const giveUp = setTimeout(() => process.exit(1), timeoutMs);
    giveUp.unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error(describeError(error), 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
