import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/* What every answer has, whatever the route: for browsers, caches, and clients that send what is no request. */

const LISTED = 'https://jena.example';
const ALSO_LISTED = 'http://localhost:5173';
const UNLISTED = 'https://elsewhere.example';

let t: TestApp;
let lead: Principal;
let address: string;

beforeAll(async () => {
  t = await testApp({ config: { corsOrigins: [LISTED, ALSO_LISTED] } });
  lead = await t.world.account({ role: 'alliance_lead' });
  address = t.address;
});
afterAll(() => t.close());

interface RawReply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A request that no client library tidies up; the path is sent as it is. */
function raw(method: string, path: string, headers: Record<string, string> = {}): Promise<RawReply> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on('error', reject).end();
  });
}

/** Bytes on a socket, and what comes back until the server closes it. */
function socket(bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let text = '';
    const open = connect(Number(port), hostname, () => open.write(bytes));
    open.setEncoding('utf8').on('data', (part: string) => (text += part));
    open.on('error', reject).on('close', () => resolve(text));
  });
}

function expectProblem(reply: { status: number; headers: RawReply['headers']; text: string }, code: string) {
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
  const problem = JSON.parse(reply.text) as Record<string, unknown>;
  expect(problem).toMatchObject({ status: reply.status, code });
  expect(problem['requestId']).toMatch(/^[0-9a-f-]{36}$/);
  expect(problem).toHaveProperty('title');
  expect(problem).not.toHaveProperty('stack');
}

describe('pages of other origins', () => {
  const preflight = (origin: string, path: string, method: string, headers: string) =>
    raw('OPTIONS', path, {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    });

  it('may read answers, with ETag, Location and Retry-After, where their origin is listed', async () => {
    for (const origin of [LISTED, ALSO_LISTED]) {
      const { status, headers } = await t.api.get('/organisations', { as: lead, headers: { origin } });
      expect(status).toBe(200);
      expect(headers['access-control-allow-origin']).toBe(origin);
      const exposed = headers['access-control-expose-headers']!.split(/, */);
      expect(exposed).toEqual(expect.arrayContaining(['ETag', 'Location', 'Retry-After']));
      expect(headers['vary']).toMatch(/Origin/);
    }
  });

  it('may read refusals too', async () => {
    for (const path of ['/organisations/x', '/nowhere', '/accounts', '/organisations?colour=red']) {
      const { status, headers } = await t.api.get(path, { headers: { origin: LISTED } });
      expect(status).toBeGreaterThanOrEqual(400);
      expect({ path, origin: headers['access-control-allow-origin'] }).toEqual({ path, origin: LISTED });
    }
  });

  it('get nothing where it is not listed', async () => {
    for (const origin of [
      UNLISTED,
      'null',
      `${LISTED}.evil.example`,
      'http://jena.example',
      `${LISTED}:444`,
    ]) {
      const { headers } = await t.api.get('/organisations', { headers: { origin } });
      expect({ origin, allowed: headers['access-control-allow-origin'] }).toEqual({ origin });
      const before = await preflight(origin, '/api/v1/organisations', 'POST', 'content-type');
      expect({ origin, allowed: before.headers['access-control-allow-origin'] }).toEqual({ origin });
    }
  });

  it('never send cookies', async () => {
    for (const origin of [LISTED, UNLISTED]) {
      const { headers } = await t.api.get('/organisations', { headers: { origin } });
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
      const before = await preflight(origin, '/api/v1/auth/tokens', 'POST', 'content-type');
      expect(before.headers).not.toHaveProperty('access-control-allow-credentials');
    }
  });

  it('may send every method with the headers of the API after a preflight', async () => {
    const wanted = 'authorization, content-type, if-match, if-none-match, idempotency-key, accept-language';
    for (const method of ['PATCH', 'PUT', 'DELETE', 'POST', 'GET']) {
      const path = '/api/v1/organisations/019a0000-0000-7000-8000-00000000dead';
      const { status, headers, text } = await preflight(LISTED, path, method, wanted);
      expect({ method, status, text }).toEqual({ method, status: 204, text: '' });
      expect(headers['access-control-allow-origin']).toBe(LISTED);
      expect(String(headers['access-control-allow-methods']).split(/, */)).toContain(method);
      const allowed = String(headers['access-control-allow-headers']).toLowerCase().split(/, */);
      expect(allowed).toEqual(expect.arrayContaining(wanted.split(', ')));
    }
  });
});

describe('every answer', () => {
  const kinds: [string, string][] = [
    ['a list', '/api/v1/organisations'],
    ['a refusal', '/api/v1/accounts'],
    ['an unknown address', '/nowhere'],
    ['an unreadable address', '/api/v1/organisations/%ZZ'],
    ['the health of the process', '/health/live'],
    ['the page of the reference', '/api/docs'],
  ];

  it('keeps browsers from guessing, even of an address that cannot be read', async () => {
    for (const [, path] of kinds)
      expect((await raw('GET', path)).headers['x-content-type-options']).toBe('nosniff');
  });

  const readable = kinds.filter(([, path]) => !path.includes('%'));
  it.each(readable)('keeps browsers from framing and loading: %s', async (_, path) => {
    const { headers } = await raw('GET', path);
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{7,}/);
    expect(headers['content-security-policy']).toMatch(/default-src 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    // Nothing is loaded from elsewhere: no host, and no scheme that stands for all of them.
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it.each(kinds)('is kept by nobody unasked: %s', async (_, path) => {
    const { headers } = await raw('GET', path);
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers['vary']).toMatch(/Authorization/);
    expect(headers['vary']).toMatch(/Accept-Language/);
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of signing in is kept nowhere', async () => {
    const { headers } = await t.api.post('/auth/sessions', { email: 'a@b.example', password: 'x' });
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('what is not found or not HTTP', () => {
  it.each([
    '/nowhere',
    '/',
    '/api',
    '/api/v1',
    '/api/v1/',
    '/api/v1/organisation',
    '/API/V1/organisations',
    '//',
    '/api/v2/organisations',
  ])('is a problem in both languages: %s', async (path) => {
    const german = await raw('GET', path);
    expect(german.status).toBe(404);
    expectProblem(german, 'not_found');
    const english = await raw('GET', path, { 'accept-language': 'en' });
    expect(JSON.parse(german.text).title).toBe('Nicht gefunden');
    expect(JSON.parse(english.text).title).toBe('Not found');
  });

  it('is a problem for a method that nothing here answers', async () => {
    for (const method of ['PROPFIND', 'TRACE', 'DELETE']) {
      const reply = await raw(method, '/api/v1/organisations');
      expect({ method, status: reply.status }).toEqual({ method, status: 404 });
      expectProblem(reply, 'not_found');
    }
  });

  it.each([
    '/api/v1/organisations/%ZZ',
    '/%',
    '/api/v1/organisations/%E0%A4%A',
    '/api/v1/steering-groups/%ff/seats',
  ])('is a problem for an address that cannot be read: %s', async (path) => {
    const reply = await raw('GET', path);
    expect(reply.status).toBe(400);
    expectProblem(reply, 'request_malformed');
  });

  it('is a problem for an id that is far too long', async () => {
    for (const length of [201, 5000]) {
      const reply = await raw('GET', `/api/v1/organisations/${'x'.repeat(length)}`);
      expect(reply.status).toBe(400);
      expectProblem(reply, 'request_malformed');
    }
  });

  it('is a problem for headers over 16 KiB', async () => {
    const reply = await raw('GET', '/api/v1/organisations', { 'x-long': 'x'.repeat(20_000) });
    expect(reply.status).toBe(431);
    expectProblem(reply, 'headers_too_large');
    const long = await raw('GET', `/api/v1/organisations?q=${'x'.repeat(20_000)}`);
    expect(long.status).toBe(431);
    expectProblem(long, 'headers_too_large');
  });

  it('is a problem for bytes that are no request, and the server goes on', async () => {
    for (const bytes of [
      'NONSENSE\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
    ]) {
      const [head = '', body = ''] = (await socket(bytes)).split('\r\n\r\n');
      expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(head).toMatch(/content-type: application\/problem\+json/i);
      expect(JSON.parse(body)).toMatchObject({ status: 400, code: 'request_malformed' });
    }
    expect((await t.api.get('/organisations')).status).toBe(200);
  });
});

describe('too many requests of one client', () => {
  it('are refused until the minute is over', async () => {
    const limited = await testApp({ config: { rateLimitPerMinute: 5, corsOrigins: [LISTED] } });
    try {
      const ask = (headers = {}) => limited.api.get('/sectors', { headers: { origin: LISTED, ...headers } });
      for (let n = 1; n <= 5; n++) expect((await ask()).status).toBe(200);
      const refused = await ask();
      expect(refused.status).toBe(429);
      expectProblem(refused, 'too_many_requests');
      const seconds = Number(refused.headers['retry-after']);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(refused.body.detail).toContain(String(seconds));
      expect(refused.headers['access-control-allow-origin']).toBe(LISTED);
      // Nobody gets further by inventing an address, credential or path.
      expect((await ask({ 'x-forwarded-for': '203.0.113.9' })).status).toBe(429);
      expect((await ask({ authorization: 'Bearer nonsense' })).status).toBe(429);
      expect((await limited.api.post('/auth/sessions', { email: 'a@b.example', password: 'x' })).status).toBe(
        429,
      );
    } finally {
      await limited.close();
    }
  });

  it.each<[string, string, number]>([
    ['GET', '/health/live', 200],
    ['GET', '/health/ready', 200],
    ['GET', '/nowhere', 404],
    ['POST', '/nowhere', 404],
    ['PROPFIND', '/api/v1/organisations', 404],
    ['GET', '/api/v1/organisations/%ZZ', 400],
    ['GET', `/api/v1/organisations/${'x'.repeat(201)}`, 400],
    ['GET', '/api/docs', 200],
    ['GET', '/api/openapi.json', 200],
    ['OPTIONS', '/api/v1/organisations', 204],
  ])('are counted whatever they ask for: %s %s', async (method, path, status) => {
    const headers = { origin: LISTED, 'access-control-request-method': 'GET' };
    const limited = await testApp({ config: { rateLimitPerMinute: 3, corsOrigins: [LISTED] } });
    const before = address;
    address = limited.address;
    try {
      for (let n = 1; n <= 3; n++) expect((await raw(method, path, headers)).status).toBe(status);
      const refused = await raw(method, path, headers);
      expect(refused.status).toBe(429);
      expectProblem(refused, 'too_many_requests');
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect((await raw('GET', '/api/v1/sectors')).status).toBe(429);
    } finally {
      address = before;
      await limited.close();
    }
  });
});
