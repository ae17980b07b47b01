import { copyOf, keptDatabase, progressLine } from './data/kept-database.js';
import { SEED, type Size } from './data/sizes.js';
import { drop, withClient } from './databases.js';
import { requireEqualAnswers } from './equal-answers.js';
import { type Kind, kinds } from './kinds.js';
import { load, type Load } from './load.js';
import { CONNECTIONS, type Material, materialOf } from './material.js';
import { statementsPerRequest } from './statements.js';
import { type Program, type Running, start } from './servers.js';

const RUN = 'alliance_bench_run';
/** Before it is measured, a kind is sent as long as it will be; of what is used up, that part. */
const WARMING = 0.2;

/** What one kind of request took in one round. */
export interface Measured extends Load {
  /** Milliseconds of the server's processor time a request. */
  cpuMs: number;
}

export interface Round {
  readyMs: number;
  /** After the load. */
  residentMb: number;
  kinds: Record<string, Measured>;
}

export type Rounds = Record<Program, Round[]>;

interface Plan {
  admin: string;
  size: Size;
  rounds: number;
  seconds: number;
}

/**
 * Measures limit and application in turn, each time started anew, on a copy of the kept data; both get the same
 * requests. Before that a sample of the answers of both is compared.
 */
export async function compare({
  admin,
  size,
  rounds,
  seconds,
}: Plan): Promise<{ rounds: Rounds; statements: Record<string, number> }> {
  const kept = await keptDatabase(admin, size, SEED, progressLine(`Data set ${size.name}`));
  const data = { ...kept, url: await copyOf(admin, kept, RUN) };
  try {
    const used = kinds.reduce((sum, { amount = 0 }) => sum + amount, 0) * (1 + WARMING) * 2 * rounds;
    const approvals = Math.ceil(used) + 4 * CONNECTIONS;
    const material = await withClient(data.url, (client) =>
      materialOf((text, values) => client.query(text, values), size, kept.today, approvals),
    );
    await requireEqualAnswers(admin, data, material);
    const statements = await statementsPerRequest(data.url, material);
    const measured: Rounds = { limit: [], application: [] };
    for (let round = 1; round <= rounds; round += 1) {
      for (const program of ['limit', 'application'] as const) {
        process.stderr.write(`round ${round} of ${rounds}: ${program}\n`);
        await withClient(admin, (client) => client.query('CHECKPOINT'));
        measured[program].push(await measure(program, data.url, material, seconds));
      }
    }
    return { rounds: measured, statements };
  } finally {
    await drop(admin, RUN);
  }
}

async function measure(program: Program, url: string, material: Material, seconds: number): Promise<Round> {
  const server = await start(program, { DATABASE_URL: url });
  try {
    // Whatever the first requests compile and plan is not measured: in earnest a server runs for weeks.
    for (const kind of kinds)
      await run(server, kind, material, { seconds, amount: (kind.amount ?? Infinity) * WARMING });
    const measured: Record<string, Measured> = {};
    for (const kind of kinds) {
      // What follows from the requests before, such as minutes that are mailed, is none of this one's.
      await server.idle();
      const before = await server.usage();
      const result = await run(server, kind, material, kind.amount ? { amount: kind.amount } : { seconds });
      const { cpuMs } = await server.usage();
      measured[kind.name] = { ...result, cpuMs: (cpuMs - before.cpuMs) / result.requests };
    }
    const { residentMb } = await server.usage();
    return { readyMs: server.readyMs, residentMb, kinds: measured };
  } finally {
    await server.stop();
  }
}

function run(server: Running, kind: Kind, material: Material, end: { seconds?: number; amount?: number }) {
  const sources = Array.from({ length: CONNECTIONS }, (_, n) => kind.source(material, n));
  return load(server.url, sources, end);
}
