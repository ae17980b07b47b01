import type { Command } from 'commander';
import { createApp } from '../app.js';
import { Clock } from '../common/clock.js';
import { makeLogger } from '../common/logger.js';
import { secretFor } from '../config/secret.js';
import { Settings } from '../config/settings.js';
import { setClockZone } from '../database/clock-zone.js';
import { Database } from '../database/database.js';
import { JobWorker } from '../jobs/job-worker.js';
import { requireMigrated, withDatabase } from './operator-context.js';

/** worker: the same rooms as the server, without HTTP. */
export function addWorkerCommand(
  program: Command,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): void {
  program
    .command('worker')
    .description(
      'Does what waits in the background (mails and more) until it is stopped; beside servers with JOBS=off',
    )
    .action(() =>
      withDatabase(env, async (open, config) => {
        await requireMigrated(open);
        const database = new Database(open);
        const clock = new Clock();
        await setClockZone(clock, database);
        const settings = new Settings(config, secretFor(config));
        const app = await createApp({ settings, database, clock, logger: makeLogger(config.logLevel) });
        app.get(JobWorker).start();
        say('Working. Stop it with SIGTERM or Ctrl+C; jobs under way end first.');
        await untilStopped();
        await app.close();
      }),
    );
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    // The worker's pauses keep no process alive; this does.
    const alive = setInterval(() => undefined, 3_600_000);
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        clearInterval(alive);
        resolve();
      });
  });
}
