import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { emptyDatabase, testServerUrl } from '../support/database.js';
import { build, ServerProcess, temporaryFolder } from '../support/server-process.js';

const password = 'vierzehn Zeichen und mehr';
const folder = temporaryFolder();
// One of the tests asks without a pause how the process is, which is counted too.
const variables = {
  DATA_DIR: join(folder.path, 'data'),
  DEMO_PASSWORD: password,
  RATE_LIMIT_PER_MINUTE: '1000000',
};
let server: ServerProcess;
let address: string;

const signIn = (email: string, secret = password) =>
  fetch(`${address}/api/v1/auth/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: secret }),
  });

beforeAll(async () => {
  build();
  server = ServerProcess.spawn(variables);
  address = await server.address();
}, 120_000);
afterAll(async () => {
  await server.stop('SIGKILL');
  folder.remove();
});

describe('a server process', () => {
  it('says at the first start where it listens and how to sign in, and every one of these sign-ins works', async () => {
    const emails = [...server.stderr.matchAll(/^ {2}(\S+@alliance\.example)$/gm)].map(([, email]) => email!);
    expect([...emails].sort()).toEqual(
      [
        'career.lead',
        'coordinator',
        'international.lead',
        'it.lead',
        'lead',
        'member',
        'observer',
        'stem.lead',
      ].map((name) => `${name}@alliance.example`),
    );
    for (const email of emails) expect((await signIn(email)).status).toBe(201);
    expect(server.stderr).not.toContain(password);
  });

  it('is ready when it says so, and names its engine', async () => {
    expect(await (await fetch(`${address}/health/live`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({
      status: 'ok',
      database: 'embedded',
      // The demo's invitations were written, or will be in a moment.
      jobs: { waiting: expect.any(Number) as number, oldestSeconds: expect.any(Number) as number, failed: 0 },
      mailbox: { state: 'off', readAt: null, failingSince: null, reason: null },
    });
  });

  it('answers others while it makes a paper out of notes that were written to be slow', async () => {
    const { accessToken } = (await (await signIn('lead@alliance.example')).json()) as { accessToken: string };
    const authorization = `Bearer ${accessToken}`;
    const drafts = await fetch(`${address}/api/v1/minutes?state=draft&limit=1`, {
      headers: { authorization },
    });
    const { data } = (await drafts.json()) as { data: { id: string }[] };
    const { id } = data[0]!;
    const whole = await fetch(`${address}/api/v1/minutes/${id}`, { headers: { authorization } });
    const { agenda } = (await whole.json()) as { agenda: { id: string; version: number }[] };
    const changed = await fetch(`${address}/api/v1/agenda-items/${agenda[0]!.id}`, {
      method: 'PATCH',
      headers: { authorization, 'if-match': `"${agenda[0]!.version}"`, 'content-type': 'application/json' },
      body: JSON.stringify({ notes: '_a'.repeat(25_000) }),
    });
    expect(changed.status).toBe(200);
    const begun = performance.now();
    let isMade = false;
    const paper = fetch(`${address}/api/v1/minutes/${id}.pdf`, { headers: { authorization } }).finally(
      () => (isMade = true),
    );
    let longest = 0;
    for (let at = begun; !isMade; at = performance.now()) {
      await fetch(`${address}/health/live`);
      longest = Math.max(longest, performance.now() - at);
    }
    expect(longest).toBeLessThan((performance.now() - begun) / 3);
    expect((await paper).headers.get('content-type')).toBe('application/pdf');
  }, 30_000);

  it('logs route templates and request ids as JSON, and nothing personal or secret', async () => {
    const { accessToken } = (await (await signIn('coordinator@alliance.example')).json()) as {
      accessToken: string;
    };
    const headers = { authorization: `Bearer ${accessToken}` };
    const list = await fetch(`${address}/api/v1/persons?q=Geheimname&limit=1`, { headers });
    const { data } = (await list.json()) as { data: { id: string; familyName: string }[] };
    const all = (await (
      await fetch(`${address}/api/v1/persons?limit=1`, { headers })
    ).json()) as typeof list & {
      data: { id: string; familyName: string }[];
    };
    const person = all.data[0]!;
    expect(data).toEqual([]);
    const read = await fetch(`${address}/api/v1/persons/${person.id}`, { headers });
    const refused = await signIn('coordinator@alliance.example', 'ein falsches Kennwort');
    const requestId = read.headers.get('x-request-id');
    await server.said(refused.headers.get('x-request-id') ?? '');
    const lines = server.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.find((line) => line['requestId'] === requestId)).toMatchObject({
      level: 'info',
      method: 'GET',
      route: '/api/v1/persons/:id',
      status: 200,
    });
    for (const secret of [
      password,
      accessToken,
      'falsches',
      'Geheimname',
      person.id,
      person.familyName,
      'coordinator@',
      '127.0.0.1:5',
    ]) {
      expect(server.stdout).not.toContain(secret);
    }
  });

  it('refuses a second process on the same directory, which leaves the first one alone', async () => {
    const second = ServerProcess.spawn(variables);
    expect(await second.exitCode()).toBe(1);
    expect(second.stderr).toContain(String(server.child.pid));
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  });

  it('finishes a running request at SIGTERM, takes no new one, and ends cleanly', async () => {
    // As browsers do, which open a connection ahead: nobody waits for it.
    const ahead = connect(Number(new URL(address).port), '127.0.0.1').on('error', () => {});
    await once(ahead, 'connect');
    const body = JSON.stringify({ email: 'observer@alliance.example', password });
    const running = request(`${address}/api/v1/auth/sessions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      },
    });
    const answered = once(running, 'response') as Promise<[IncomingMessage]>;
    running.flushHeaders();
    // The server has the request in hand when it asks for the rest of it.
    await once(running, 'continue');
    const ended = server.stop('SIGTERM');
    await server.said('stopping');
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
    running.end(body);
    const [answer] = await answered;
    expect(answer.statusCode).toBe(201);
    answer.resume();
    expect(await ended).toBe(0);
    ahead.destroy();
    expect(server.stderr).not.toContain('Warning');
    expect(existsSync(join(variables.DATA_DIR, 'lock'))).toBe(false);
  });

  it('finds its data again after kill -9, without loading the demo twice', async () => {
    server = ServerProcess.spawn(variables);
    address = await server.address();
    const before = await (await fetch(`${address}/api/v1/organisations?total=true&limit=1`)).json();
    await server.stop('SIGKILL');
    expect(existsSync(join(variables.DATA_DIR, 'lock'))).toBe(true);
    server = ServerProcess.spawn(variables);
    address = await server.address();
    expect(server.stderr).not.toContain('@alliance.example');
    expect(await (await fetch(`${address}/api/v1/organisations?total=true&limit=1`)).json()).toEqual(before);
    expect((await signIn('lead@alliance.example')).status).toBe(201);
  });

  it('does each request once where it is killed between effect and answer and the requests are repeated', async () => {
    const { accessToken } = (await (await signIn('coordinator@alliance.example')).json()) as {
      accessToken: string;
    };
    const post = (n: number) =>
      fetch(`${address}/api/v1/organisations`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${accessToken}`,
          'content-type': 'application/json',
          'idempotency-key': `crash-${n}`,
        },
        body: JSON.stringify({ name: `Absturz ${n}`, sectorCode: 'science' }),
      });
    const numbers = Array.from({ length: 20 }, (_, n) => n);
    const running = numbers.map((n) =>
      post(n).then(
        ({ status }) => status,
        () => null,
      ),
    );
    await Promise.race(running);
    await server.stop('SIGKILL');
    const before = await Promise.all(running);
    expect(before).toContain(null);
    server = ServerProcess.spawn(variables);
    address = await server.address();
    const repeated = await Promise.all(numbers.map(async (n) => (await post(n)).status));
    expect(repeated).toEqual(numbers.map(() => 201));
    const list = await fetch(`${address}/api/v1/organisations?q=Absturz&total=true`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(((await list.json()) as { total: number }).total).toBe(numbers.length);
  });

  it('says everything that is wrong with its configuration and does not start', async () => {
    const wrong = ServerProcess.spawn({ PORT: 'many', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    expect(await wrong.exitCode()).toBe(1);
    for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL']) expect(wrong.stderr).toContain(name);
  });
});

// Only a server can have two processes; the embedded engine refuses the second one (above).
if (testServerUrl !== null) {
  describe('two server processes on one PostgreSQL', () => {
    it('start at once on an empty database, migrate once, load no demo, and know the same sessions', async () => {
      const database = await emptyDatabase();
      const { database: name } = database.open.dataSource.options as { database?: string; url?: string };
      const url = (database.open.dataSource.options as { url?: string }).url ?? name ?? '';
      const shared = {
        DATABASE_URL: url,
        JWT_SECRET: 'the same in both processes, and long enough',
        DATA_DIR: folder.path,
      };
      const both = [ServerProcess.spawn(shared), ServerProcess.spawn(shared)];
      try {
        const addresses = await Promise.all(both.map((one) => one.address()));
        const applied = both.filter(({ stdout }) => stdout.includes('migrations applied'));
        expect(applied).toHaveLength(1);
        for (const one of addresses) {
          expect(await (await fetch(`${one}/health/ready`)).json()).toEqual({
            status: 'ok',
            database: 'server',
            jobs: { waiting: 0, oldestSeconds: 0, failed: 0 },
            mailbox: { state: 'off', readAt: null, failingSince: null, reason: null },
          });
          expect(await (await fetch(`${one}/api/v1/organisations?total=true`)).json()).toMatchObject({
            total: 0,
          });
        }
      } finally {
        expect(await Promise.all(both.map((one) => one.stop()))).toEqual([0, 0]);
        await database.drop();
      }
    });
  });
}

describe('docker-compose.yml and the Dockerfile', () => {
  it('name only variables that the application knows', () => {
    const known = readFileSync('docs/operations.md', 'utf8');
    const compose = readFileSync('docker-compose.yml', 'utf8');
    const app = compose.slice(compose.indexOf('  app:'), compose.indexOf('ports:'));
    const names = [...app.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(known).toContain(`\`${name}\``);
  });
});
