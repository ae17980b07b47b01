import { Worker } from 'node:worker_threads';
import { TooCostly } from './paper.errors.js';
import type { Done } from './own-process.js';

/* The process of own-process.ts. */

type Work = (...given: unknown[]) => unknown;

/** Native code listens to nobody: a thread beside it looks how much memory all of it takes. */
const watch = `
  const { workerData: most } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
  }, 50);`;
new Worker(watch, { eval: true, workerData: Number(process.argv[2]) * 1_000_000, execArgv: [] }).unref();

// The server answers what it has begun before it stops, and ends this process with itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());

async function made({ module, name, given }: { module: string; name: string; given: unknown[] }) {
  const { [name]: work } = (await import(module)) as Record<string, Work | undefined>;
  if (work === undefined) throw new Error(`${name} is not exported`);
  return work(...given);
}

/** What went wrong goes into the log, what somebody wrote does not: messages quote it. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.message.replace(/[`"'„“‘][^]*[`"'“”’]/g, '…'), ...frames].join('\n');
}
/** Megabytes that typical papers leave behind at the most; more is given back by ending. */
const ENOUGH = 300;
function answer(done: { made: unknown } | { tooCostly: true } | { failed: string }): void {
  const isLast = process.memoryUsage.rss() > ENOUGH * 1_000_000;
  process.send?.({ ...done, isLast } satisfies Done, () => {
    if (isLast) process.exit();
  });
}
process.on('message', (job: Parameters<typeof made>[0]) => {
  made(job).then(
    (result) => answer({ made: result }),
    (error: unknown) => answer(error instanceof TooCostly ? { tooCostly: true } : { failed: said(error) }),
  );
});
