import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from './made-blocks.js';
import { medianOf } from './report.js';
import { start } from './servers.js';

interface Papers {
  /** Milliseconds of the first paper of a process, of each round. */
  first: number[];
  /** Of the papers after it, each of other minutes. */
  next: number[];
  /** A coordinator's, while a member asks for a hundred and fifty at once. */
  besides: number[];
}

const PASSWORD = 'only for measuring, and long enough';

/** Minutes of the demo as PDF, on the embedded engine: typical ones, of two to four pages. */
export async function papers({ rounds }: { rounds: number }): Promise<Papers> {
  const found: Papers = { first: [], next: [], besides: [] };
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
    const env = { DATABASE_URL: '', DATA_DIR: folder, DEMO: 'true', DEMO_PASSWORD: PASSWORD };
    const server = await start('application', env);
    try {
      const [coordinator, member] = await Promise.all(
        ['coordinator', 'stem.lead'].map((name) => signedIn(server.url, `${name}@alliance.example`)),
      );
      if (!coordinator || !member) throw new Error('the demo has no sign-ins');
      const ids = await coordinator.ids('/minutes?limit=12');
      const timed = (id: string | undefined) => coordinator.timed(`/minutes/${id}.pdf`);
      found.first.push(await timed(ids[0]));
      for (const id of ids.slice(1, -1)) found.next.push(await timed(id));
      const own = await member.ids('/meetings?limit=150&steeringGroup=stem-education');
      const asked = Array.from({ length: 150 }, (_, n) =>
        member.get(`/meetings/${own[n % own.length]}/agenda.pdf`),
      );
      found.besides.push(await timed(ids.at(-1)));
      await Promise.all(asked);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true });
    }
  }
  return found;
}

async function signedIn(url: string, email: string) {
  const api = `${url}/api/v1`;
  const session = await fetch(`${api}/auth/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const get = async (path: string) => {
    const reply = await fetch(`${api}${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
    return { status: reply.status, bytes: await reply.arrayBuffer() };
  };
  return {
    get,
    async ids(path: string): Promise<string[]> {
      const { data } = JSON.parse(Buffer.from((await get(path)).bytes).toString()) as {
        data: { id: string }[];
      };
      return data.map(({ id }) => id);
    },
    async timed(path: string): Promise<number> {
      const from = performance.now();
      const { status } = await get(path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      return performance.now() - from;
    },
  };
}

export function papersTable({ first, next, besides }: Papers): string {
  const row = (name: string, all: number[]) => [name, medianOf(all).toFixed(0), Math.max(...all).toFixed(0)];
  return markdownTable(
    ['minutes as PDF', 'ms', 'slowest ms'],
    [
      row('the first paper of a server', first),
      row('a further one', next),
      row('one while somebody else asks for 150 at once', besides),
    ],
  );
}
