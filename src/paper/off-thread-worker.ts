import { parentPort } from 'node:worker_threads';

/* The thread of off-thread.ts. */

type Work = (...given: unknown[]) => Promise<unknown>;

async function made({ module, name, given }: { module: string; name: string; given: unknown[] }) {
  const { [name]: work } = (await import(module)) as Record<string, Work | undefined>;
  if (work === undefined) throw new Error(`${name} is not exported`);
  return work(...given);
}

parentPort?.on('message', (job: Parameters<typeof made>[0]) => {
  made(job).then(
    (result) => parentPort?.postMessage({ made: result }),
    (error: unknown) =>
      parentPort?.postMessage({
        failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  );
});
