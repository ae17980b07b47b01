import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyOf, keptDatabase, progressLine } from './data/kept-database.js';
import { Known } from './data/known.js';
import { SEED, sizes } from './data/sizes.js';
import { drop, withClient } from './databases.js';
import { kinds, tokenOf } from './kinds.js';
import { load } from './load.js';
import { CONNECTIONS } from './material.js';
import { startProxy } from './proxy.js';
import { type Running, start } from './servers.js';

const NAME = 'alliance_bench_replicas';

/** Part of the time that a held replica runs: what two of them and PostgreSQL for them need is free then on two cores. */
const HELD = 0.1;
/** Milliseconds in which it runs once. */
const TURN = 100;

interface Throughput {
  /** Requests per second: overdue tasks of a group, through the proxy. */
  perSecond: number;
  /** Cores that each replica used. */
  cores: number[];
}

export interface Replicas {
  /** One replica and two, which take what the machine gives. */
  free: Throughput[];
  /** The same, each held to a part of a core, so that a second finds as much as the first. */
  held: Throughput[];
  /** What became of creating tasks while replicas were killed and started again. */
  created: { asked: number; repeated: number; rows: number; double: number };
}

/** One and two application processes on one database behind a plain proxy; then two under load, killed in turn. */
export async function replicas({ admin, seconds }: { admin: string; seconds: number }): Promise<Replicas> {
  const kept = await keptDatabase(admin, sizes.s, SEED, progressLine('Data set s'));
  const url = await copyOf(admin, kept, NAME);
  const known = new Known(sizes.s, SEED);
  const material = { known, sectors: [], agendaItems: [], minutes: [] };
  const servers = [await replica(url), await replica(url)];
  try {
    const kind = kinds.find(({ name }) => name === 'overdue of a group');
    if (!kind) throw new Error('no such kind');
    const through = async (running: readonly Running[]): Promise<Throughput> => {
      const proxy = await startProxy(0, running.map(portOf));
      const to = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      const sources = () => Array.from({ length: 2 * CONNECTIONS }, (_, n) => kind.source(material, n));
      await load(to, sources(), { seconds: 2 });
      const used = () => Promise.all(running.map(async (server) => (await server.usage()).cpuMs));
      const before = await used();
      const { perSecond } = await load(to, sources(), { seconds });
      const after = await used();
      proxy.close();
      return { perSecond, cores: after.map((ms, n) => (ms - (before[n] ?? 0)) / 1000 / seconds) };
    };
    const oneAndTwo = async () => [await through(servers.slice(0, 1)), await through(servers)];
    const free = await oneAndTwo();
    const letGo = servers.map((server, n) => hold(server, n));
    const held = await oneAndTwo();
    letGo.forEach((go) => go());
    return { free, held, created: await createWhileKilled(url, known, servers, seconds) };
  } finally {
    for (const server of servers) await server.stop();
    await drop(admin, NAME);
  }
}

const replica = (url: string, port?: number) => start('application', { DATABASE_URL: url }, port);

/** Lets a replica run in its part of each turn only. @returns what ends that */
function hold({ process }: Running, place: number): () => void {
  let rest: NodeJS.Timeout | undefined;
  const run = () => {
    process.kill('SIGCONT');
    rest = setTimeout(() => process.kill('SIGSTOP'), TURN * HELD);
  };
  let turns: NodeJS.Timeout | undefined;
  const begin = setTimeout(() => (turns = setInterval(run, TURN)), (place * TURN) / 2);
  return () => {
    for (const timer of [begin, turns, rest]) clearTimeout(timer);
    process.kill('SIGCONT');
  };
}

const portOf = ({ url }: Running) => Number(new URL(url).port);

/** Every task is asked for until it is answered, by the same Idempotency-Key; each must be there once. */
async function createWhileKilled(
  url: string,
  known: Known,
  servers: Running[],
  seconds: number,
): Promise<Replicas['created']> {
  const ports = servers.map(portOf);
  const proxy = await startProxy(0, ports);
  const to = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/api/v1/action-items`;
  const end = performance.now() + 4 * seconds * 1000;
  let asked = 0;
  let repeated = 0;
  const ask = async (n: number): Promise<void> => {
    const group = n % known.groups;
    const token = tokenOf(known.lead(group));
    while (performance.now() < end) {
      const key = randomUUID();
      asked += 1;
      const body = JSON.stringify({
        title: `task ${key}`,
        steeringGroupId: known.group(group),
        responsiblePersonId: known.lead(group).personId,
      });
      for (;;) {
        const status = await fetch(to, {
          method: 'POST',
          body,
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': key,
          },
        }).then(
          async (answer) => {
            await answer.arrayBuffer();
            return answer.status;
          },
          () => 0,
        );
        if (status === 201) break;
        repeated += 1;
        await sleep(20);
      }
    }
  };
  const killing = (async () => {
    for (let turn = 0; performance.now() < end - seconds * 1000; turn += 1) {
      await sleep(seconds * 400);
      const place = turn % servers.length;
      const { process } = servers[place] as Running;
      process.kill('SIGKILL');
      await once(process, 'exit');
      servers[place] = await replica(url, ports[place]);
    }
  })();
  await Promise.all([killing, ...Array.from({ length: CONNECTIONS }, (_, n) => ask(n))]);
  proxy.close();
  const [row] = await withClient(url, async (client) => {
    const counted = await client.query<{ rows: number; double: number }>(
      `SELECT count(*)::int AS rows, (count(*) - count(DISTINCT title))::int AS double
       FROM action_item WHERE title LIKE 'task %-%-%-%-%'`,
    );
    return counted.rows;
  });
  return { asked, repeated, rows: row?.rows ?? 0, double: row?.double ?? 0 };
}
