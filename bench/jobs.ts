import { SMTPServer } from 'smtp-server';
import { Known } from './data/known.js';
import { copyOf, keptDatabase, progressLine } from './data/kept-database.js';
import { SEED, sizes } from './data/sizes.js';
import { drop, withClient } from './databases.js';
import { tokenOf } from './kinds.js';
import { load, type Load } from './load.js';
import { markdownTable } from './made-blocks.js';
import { start } from './servers.js';

const NAME = 'alliance_bench_jobs';
/** Milliseconds between two looks at what was sent. */
const LOOKED_EVERY = 20;
/** Milliseconds in which nothing is sent. */
const ALONE_MS = 10_000;

export interface Invited {
  people: number;
  /** From the press to the last mail written, all in one transaction. */
  queuedSeconds: number;
  /** From there to the last one that the mail server took. */
  sentSeconds: number;
  taken: number;
  alone: Load;
  meanwhile: Load;
}

/** So many people are invited on S, beside somebody who reads as fast as the server answers; one process does it all. */
export async function jobs({ admin, people }: { admin: string; people: number }): Promise<Invited> {
  const kept = await keptDatabase(admin, sizes.s, SEED, progressLine('Data set s'));
  const url = await copyOf(admin, kept, NAME);
  const known = new Known(sizes.s, SEED);
  const token = tokenOf(known.coordinator());
  let taken = 0;
  const sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      stream.resume();
      stream.on('end', () => {
        taken += 1;
        done();
      });
    },
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  const { port } = sink.server.address() as { port: number };
  const server = await start('application', {
    DATABASE_URL: url,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'bench@stadt.example',
    MAIL_PER_MINUTE: '100000',
  });
  try {
    const list = () => ({ method: 'GET' as const, path: '/api/v1/organisations?sort=name&limit=25', token });
    await load(server.url, [list], { amount: 5_000 });
    const until = Date.now() + ALONE_MS;
    const alone = await load(server.url, [() => (Date.now() < until ? list() : null)], {});
    const meeting = await planned(server.url, url, { token, people, groupId: known.group(1) });
    const under = { way: true };
    const others = load(server.url, [() => (under.way ? list() : null)], {});
    const from = performance.now();
    await ask(server.url, token, 'POST', `/meetings/${meeting.id}/invitation`, {}, meeting.version);
    const counts = async () =>
      withClient(url, async (client) => {
        const { rows } = await client.query<{ queued: number; sent: number }>(
          `SELECT count(*)::int AS queued, count(*) FILTER (WHERE state = 'sent')::int AS sent FROM mail`,
        );
        const [counted = { queued: 0, sent: 0 }] = rows;
        return counted;
      });
    const reached = async (field: 'queued' | 'sent') => {
      while ((await counts())[field] < people)
        await new Promise((resolve) => setTimeout(resolve, LOOKED_EVERY));
      return performance.now();
    };
    const queued = await reached('queued');
    const sent = await reached('sent');
    under.way = false;
    return {
      people,
      queuedSeconds: (queued - from) / 1000,
      sentSeconds: (sent - queued) / 1000,
      taken,
      alone,
      meanwhile: await others,
    };
  } finally {
    await server.stop();
    await new Promise<void>((resolve) => sink.close(resolve));
    await drop(admin, NAME);
  }
}

/** A meeting with so many guests, each with an address. */
async function planned(
  server: string,
  url: string,
  { token, people, groupId }: { token: string; people: number; groupId: string },
): Promise<{ id: string; version: number }> {
  const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const meeting = await ask(server, token, 'POST', '/meetings', {
    steeringGroupId: groupId,
    title: 'Messung',
    plannedStart: ahead(1000),
    plannedEnd: ahead(1002),
  });
  // Nothing is sent from a demo, for which accounts of such addresses stand.
  await withClient(url, (client) =>
    client.query(`UPDATE account SET email = replace(email, '@alliance.example', '@konto.example')`),
  );
  await withClient(url, (client) =>
    client.query(
      `INSERT INTO participation (id, meeting_id, guest_name, guest_email, meeting_role, created_at, updated_at)
       SELECT gen_random_uuid(), $1, 'Gast ' || n, 'gast' || n || '@firma.example', 'guest', now(), now()
       FROM generate_series(1, $2::int) AS n`,
      [meeting.id, people],
    ),
  );
  const scheduled = await ask(
    server,
    token,
    'POST',
    `/meetings/${meeting.id}/scheduling`,
    {},
    meeting.version,
  );
  return { id: meeting.id, version: scheduled.version };
}

async function ask(
  server: string,
  token: string,
  method: string,
  path: string,
  body: object,
  version?: number,
): Promise<{ id: string; version: number }> {
  const reply = await fetch(`${server}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
  return JSON.parse(text) as { id: string; version: number };
}

export function jobsTable({ people, queuedSeconds, sentSeconds, taken, alone, meanwhile }: Invited): string {
  const whole = (value: number) => value.toFixed(0);
  return markdownTable(
    [`${people} people invited`, 's', 'a second', 'others p50 ms', 'others p99 ms', 'others a second'],
    [
      ['reading alone', '', '', whole(alone.p50), whole(alone.p99), whole(alone.perSecond)],
      [
        'mails queued, in one transaction',
        queuedSeconds.toFixed(2),
        whole(people / queuedSeconds),
        '',
        '',
        '',
      ],
      [
        `mails sent (the server took ${taken})`,
        sentSeconds.toFixed(1),
        whole(people / sentSeconds),
        whole(meanwhile.p50),
        whole(meanwhile.p99),
        whole(meanwhile.perSecond),
      ],
    ],
  );
}
