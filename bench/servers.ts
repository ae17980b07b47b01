import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import pidusage from 'pidusage';

/** A JWT secret for measuring only. */
export const BENCH_SECRET = 'only for measuring, and long enough to be one';

/** Node's arguments; the application's are those of `npm start`. */
const programs = {
  limit: [fileURLToPath(new URL('./limit/server.js', import.meta.url))],
  application: startCommand().split(' ').slice(1),
};

function startCommand(): string {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start;
}

/** Milliseconds: longer than a start takes on the busiest machine, so that a server that hangs holds nobody up for ever. */
const LONGEST_START = 300_000;

export type Program = keyof typeof programs;

/** A server process that is ready. */
export interface Running {
  readonly url: string;
  /** Milliseconds from its start to the first 200 of /health/ready. */
  readonly readyMs: number;
  readonly process: ChildProcess;
  /** Processor time so far, in milliseconds, and resident memory, in MB. */
  usage(): Promise<{ cpuMs: number; residentMb: number }>;
  /** Once nothing waits in the background; the limit has nothing there. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one of the two servers on a free port, or on one that is named. */
export async function start(program: Program, own: Record<string, string>, port?: number): Promise<Running> {
  const on = port ?? (await freePort());
  const from = performance.now();
  const child = spawn(process.execPath, programs[program], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      JWT_SECRET: BENCH_SECRET,
      RATE_LIMIT_PER_MINUTE: '1000000',
      PORT: String(on),
      ...own,
    },
    // Its log is written, as in earnest, and thrown away.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${on}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
    if (performance.now() - from > LONGEST_START) {
      child.kill('SIGKILL');
      throw new Error(`${program} is not ready after ${LONGEST_START / 1000} seconds: ${said}`);
    }
    await sleep(5);
  }
  const readyMs = performance.now() - from;
  return {
    url,
    readyMs,
    process: child,
    async usage() {
      const { ctime, memory } = await pidusage(child.pid as number);
      return { cpuMs: ctime, residentMb: memory / 1_048_576 };
    },
    async idle() {
      while ((await waitingAt(url)) > 0) await sleep(50);
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health/ready`, { headers: { connection: 'close' } });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

async function waitingAt(url: string): Promise<number> {
  const answer = await fetch(`${url}/health/ready`);
  const { jobs } = (await answer.json()) as { jobs?: { waiting: number } };
  return jobs?.waiting ?? 0;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
