import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import pg from 'pg';
import { copyOf, keptDatabase } from '../../bench/data/kept-database.js';
import { Known, type KnownAccount } from '../../bench/data/known.js';
import { sizes } from '../../bench/data/sizes.js';
import { AccessTokens } from '../../src/accounts/access-tokens.js';
import { createApp } from '../../src/app.js';
import { Clock } from '../../src/common/clock.js';
import { makeLogger } from '../../src/common/logger.js';
import { readConfig } from '../../src/config/config.js';
import { Settings } from '../../src/config/settings.js';
import { setClockZone } from '../../src/database/clock-zone.js';
import { Database } from '../../src/database/database.js';
import { openDatabase } from '../../src/database/open-database.js';
import { entities } from '../../src/entities.js';
import { testPoolSize, testServerUrl } from '../support/database.js';
import { type Heard, PlanCheck } from './plan-check.js';
import { listRequests, recordRequests } from '../../bench/list-requests.js';

const MINUTES = 60_000;
const SEED = 1;
const GROUP = 7;

/**
 * A page of 25 is found among so many rows at the most, while the biggest tables have 100,000: some are not for the
 * reader, and rows of one moment (in this data many) are put in the order of their ids.
 */
const MOST_READ = 4_500;

/** Who reads a whole table, and why. */
const reasons: [RegExp, string][] = [
  [/[?&]total=true/, 'counting reads all that is counted, up to 100,000 (database/page.ts)'],
  [/\/persons\?steeringGroup=group-/, 'in case it is the plenary; else that part is not run'],
  [/\/reports\//, 'a report counts what it speaks of'],
  [/^staff \/me\/today /, 'for staff it counts what these reports speak of in the whole alliance'],
  [/\/accounts\?q=/, 'words are looked for in names and e-mail addresses, of the few who can sign in'],
  [
    /[?&](sort=-?)?ownField[=.]/,
    'which fields there are, the alliance says: each would need an index of its own, and rows are few enough to look through',
  ],
  [
    /\/(jobs|job-queues)/,
    'for the alliance lead alone, of what is not done; what is done is put away within the hour',
  ],
  [/\/tags\?/, 'every tag is counted on all who bear it'],
  [/\/duplicates\?/, 'every record is compared with all that share a key with it'],
  [/\/audit-events\?(recordType|action)=/, 'for the alliance lead alone; an index would cost every write'],
  [
    /\/meetings\?updatedSince=/,
    'also of its parts, whose notes would take longer to save with such an index',
  ],
  [/\/topics\?sort=-?(lastOnAgendaOn|carryCount)/, 'they follow from all agendas, and are worked out anew'],
  [/\/minutes\?sort=-?approvedAt/, 'not everybody may know of each when it was approved'],
  [/\/decisions\?superseded=true/, 'few are, so that all that may supersede one are looked through'],
  [/\/action-items\?(olderThanDays|mine=false)/, 'nearly all are: the rows are those of the page'],
];

const known = new Known(sizes.m, SEED);
const openApi = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenAPIObject;

it('every list is asked for with every sort and filter', () => {
  expect(listRequests(openApi, known, '2026-03-18').length).toBeGreaterThan(200);
});

// Plans of a server, at a size at which they matter; the embedded engine serves small alliances.
if (testPoolSize > 1) {
  const url = testServerUrl ?? '';
  const name = `alliance_plans_${process.pid}`;
  const heard = new Map<string, Heard>();
  let app: NestFastifyApplication | undefined;
  let client: pg.Client;
  let check: PlanCheck;

  beforeAll(async () => {
    const kept = await keptDatabase(url, sizes.m, SEED);
    const databaseUrl = await copyOf(url, kept, name);
    client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    // Reads what a coordinator reads, and accounts and the audit trail besides.
    await client.query(`UPDATE account SET role = 'alliance_lead' WHERE role = 'coordinator'`);
    check = await PlanCheck.on(client);
    await hearAll(databaseUrl, kept.today);
  }, 5 * MINUTES);
  afterAll(async () => {
    await app?.close();
    await client.end();
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await admin.end();
  });

  /** Sends every read as everybody, and keeps what the database was asked. */
  async function hearAll(databaseUrl: string, today: string): Promise<void> {
    const open = await openDatabase(
      { databaseUrl, dataDir: '', poolSize: 2, statementTimeoutMs: MINUTES },
      entities,
    );
    const database = new Database(open);
    const clock = new Clock(() => new Date(`${today}T12:00:00Z`));
    const config = { ...readConfig({ DATA_DIR: '/nonexistent' }), rateLimitPerMinute: 1_000_000 };
    const settings = new Settings(config, 'a secret that is only good for tests, and long enough');
    await setClockZone(clock, database);
    app = await createApp({ settings, database, clock, logger: makeLogger('silent') });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const tokens = new AccessTokens(settings, clock);
    const paths = [...listRequests(openApi, known, today), ...recordRequests(openApi, known)];
    const readers: Record<string, KnownAccount> = {
      staff: known.coordinator(),
      lead: known.lead(GROUP),
      member: known.member(GROUP, 0),
    };
    for (const [reader, { accountId, sessionId }] of Object.entries(readers)) {
      const authorization = `Bearer ${tokens.sign(accountId, sessionId)}`;
      for (const path of [...paths, ...(await feedsOf(authorization))]) {
        for (let next: string | null = path, page = 1; next !== null && page <= 2; page += 1) {
          const request = `${reader} ${path.replace('/api/v1', '')} ${page > 1 ? 'further' : ''}`;
          database.onStatement = (text, values) => {
            if (!heard.has(text)) heard.set(text, { request, text, values: [...values] });
          };
          next = nextOf(path, await app.inject({ url: next, headers: { authorization } }));
        }
      }
    }
    database.onStatement = undefined;
  }

  /** Addresses of calendars of somebody, each with other conditions. */
  async function feedsOf(authorization: string): Promise<string[]> {
    const group = { kind: 'group', steeringGroupId: known.group(GROUP) };
    const paths: string[] = [];
    for (const payload of [{ kind: 'mine' }, { kind: 'all' }, group]) {
      const request = { method: 'POST', url: '/api/v1/feeds', payload, headers: { authorization } } as const;
      const made = await app!.inject(request);
      if (made.statusCode !== 201) continue;
      paths.push(new URL(made.json<{ address: string }>().address).pathname);
    }
    if (paths.length < 2) throw new Error('no calendars');
    return paths;
  }

  /** The address of the next page, where the answer is a page and not the last. */
  function nextOf(path: string, { statusCode, body }: { statusCode: number; body: string }): string | null {
    if (statusCode >= 500) throw new Error(`${path}: ${statusCode} ${body}`);
    if (statusCode !== 200 || !path.includes('?')) return null;
    const { page } = JSON.parse(body) as { page: { nextCursor: string | null } };
    return page.nextCursor && `${path}&cursor=${page.nextCursor}`;
  }

  const statements = () =>
    [...heard.values()].filter(({ text, request }) => {
      return /^\s*(SELECT|WITH)/.test(text) && !reasons.some(([pattern]) => pattern.test(request));
    });

  it(
    'no read goes through a table that grows from one end to the other',
    async () => {
      const faults: string[] = [];
      for (const statement of statements()) {
        const tables = await check.readWhole(statement);
        if (tables.length > 0) faults.push(`${statement.request}: ${tables.join(', ')}`);
      }
      expect(heard.size).toBeGreaterThan(500);
      expect(faults).toEqual([]);
    },
    2 * MINUTES,
  );

  it(
    'a sorted list goes along an index and stops behind the page',
    async () => {
      const faults: string[] = [];
      for (const statement of statements().filter(({ request }) =>
        /\?(sort=\S+)? (further)?$/.test(request),
      )) {
        const rows = await check.rowsRead(statement);
        if (rows > MOST_READ) faults.push(`${statement.request}: ${rows} rows`);
      }
      expect(faults).toEqual([]);
    },
    2 * MINUTES,
  );
}
