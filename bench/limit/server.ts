import { createSecretKey } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import jwt from 'jsonwebtoken';
import pg from 'pg';
import { newId } from '../../src/common/ids.js';
import { readConfig } from '../../src/config/config.js';
import { Settings } from '../../src/config/settings.js';
import { permissionsOf } from './permissions.js';
import { approvalSql, lockMinutesSql } from './statements-approval.js';
import { LIMIT, mineSql, organisationsSql, overdueSql } from './statements-lists.js';
import { meetingSql, meSql } from './statements-meeting.js';
import { minutesSql } from './statements-minutes.js';
import { createActionItemSql, patchNotesSql } from './statements-writes.js';
import { contentOf, newActionItem, newNotes } from './writes.js';

/*
 * The limit: what plain node:http and pg can do with this schema, for measuring the application against. Every
 * request is a verified JWT and one named statement (an approval: three, in a transaction), whose JSON goes out as
 * PostgreSQL made it. Sessions, rights, content and repeated requests are not looked at: never put this where somebody
 * can reach it.
 * It is set up by the application's variables (DATABASE_URL, DATABASE_POOL_SIZE, JWT_SECRET, HOST, PORT).
 */

const config = readConfig(process.env);
const key = createSecretKey(new Settings(config, config.jwtSecret ?? '').key('access-token'));
const pool = new pg.Pool({
  connectionString: config.databaseUrl ?? undefined,
  max: config.poolSize,
  idleTimeoutMillis: 60_000,
  // PostgreSQL would plan some statements anew with each request; none of them gains by it.
  options: '-c TimeZone=UTC -c DateStyle=ISO -c plan_cache_mode=force_generic_plan',
});
const zone = (await pool.query<{ time_zone: string }>('SELECT time_zone FROM alliance')).rows[0]?.time_zone;
const dayForm = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const today = () => dayForm.format();

/** The rows of a statement that is prepared once per connection. */
async function rows(name: string, text: string, values: unknown[]): Promise<string[][]> {
  return (await pool.query<string[]>({ name, text, values, rowMode: 'array' })).rows;
}

/** The account of a request; null without a good token. Issuer and audience are those of accounts/access-tokens.ts. */
function accountOf({ headers }: IncomingMessage): string | null {
  try {
    const options = { algorithms: ['HS256' as const], issuer: 'alliance-crm', audience: 'alliance-crm-api' };
    const claims = jwt.verify(headers.authorization?.slice('Bearer '.length) ?? '', key, options);
    return typeof claims === 'string' ? null : (claims.sub ?? null);
  } catch {
    return null;
  }
}

interface Answer {
  status: number;
  json: string;
  /** Of a record that can be changed again. */
  version?: string;
}

function send(response: ServerResponse, { status, json, version }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    ...(version !== undefined && { etag: `"${version}"` }),
  });
  response.end(json);
}

/** A page of rows of JSON and id; the cursor is the id of its last row. */
function page(found: string[][], isCounted = false): string {
  const isLast = found.length <= LIMIT;
  const shown = isLast ? found : found.slice(0, LIMIT);
  const cursor = isLast ? 'null' : `"${shown.at(-1)?.[1]}"`;
  const total = isCounted ? `,"total":${found[0]?.[2] ?? 0}` : '';
  return `{"data":[${shown.map(([json]) => json).join(',')}],"page":{"nextCursor":${cursor}}${total}}`;
}

/** The JSON of a read; undefined where there is nothing. */
async function read(path: string, query: URLSearchParams, account: string): Promise<string | undefined> {
  const [, , , resource, id] = path.split('/');
  const day = today();
  if (resource === 'organisations') {
    return page(await rows('organisations', organisationsSql, [query.get('sector'), day]), true);
  }
  if (resource === 'action-items' && query.has('mine')) {
    return page(await rows('mine', mineSql, [query.getAll('state'), day, zone, account]));
  }
  if (resource === 'action-items') {
    return page(await rows('overdue', overdueSql, [query.get('steeringGroup'), day, zone]));
  }
  if (resource === 'meetings') return (await rows('meeting', meetingSql, [id, day, zone, account]))[0]?.[0];
  const [me] = resource === 'me' ? await rows('me', meSql, [account, day]) : [];
  return me && `${me[0]?.slice(0, -1)},"permissions":${permissionsOf(me[1] ?? '')}}`;
}

/** Approves minutes under locks, so that what is judged is what was seen after waiting; then reads them. */
async function approve(id: string, account: string): Promise<Answer> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const locked = await client.query({ name: 'lock-minutes', text: lockMinutesSql, values: [id] });
    const values = [id, new Date().toISOString(), account, newId(), zone];
    if (locked.rowCount !== 0) await client.query({ name: 'approval', text: approvalSql, values });
    const read = { name: 'minutes', text: minutesSql, values: [id, today(), zone], rowMode: 'array' };
    const { rows: found } = await client.query<string[]>(read);
    await client.query('COMMIT');
    return { status: 200, json: found[0]?.[0] ?? '' };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** Makes or changes something; what it answers with. */
async function write(request: IncomingMessage, path: string, account: string): Promise<Answer> {
  const content = await contentOf(request);
  const [, , , resource, id = ''] = path.split('/');
  if (resource === 'minutes') return approve(id, account);
  if (resource === 'action-items') {
    const values = newActionItem(content, account, today(), zone);
    return { status: 201, json: (await rows('new-action-item', createActionItemSql, values))[0]?.[0] ?? '' };
  }
  const values = newNotes(id, content, account, request.headers['if-match']);
  const [changed] = await rows('new-notes', patchNotesSql, values);
  return changed ? { status: 200, json: changed[0] ?? '', version: changed[1] } : { status: 412, json: '{}' };
}

async function answer(request: IncomingMessage): Promise<Answer> {
  const [path = '', query] = (request.url ?? '').split('?');
  if (path === '/health/ready') {
    await pool.query('SELECT');
    return { status: 200, json: '{"status":"ok"}' };
  }
  const account = accountOf(request);
  if (account === null) return { status: 401, json: '{}' };
  if (request.method !== 'GET') return write(request, path, account);
  const json = await read(path, new URLSearchParams(query), account);
  return json === undefined ? { status: 404, json: '{}' } : { status: 200, json };
}

const server = createServer((request, response) => {
  answer(request).then(
    (given) => send(response, given),
    (error: unknown) => send(response, { status: 500, json: JSON.stringify(String(error)) }),
  );
});
// As the application has it, so that no client meets a connection that is being closed.
server.keepAliveTimeout = 72_000;
server.listen(config.port, config.host);
