import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { runCli } from '../../src/cli/cli.js';
import { Clock } from '../../src/common/clock.js';
import { makeLogger } from '../../src/common/logger.js';
import { readConfig } from '../../src/config/config.js';
import { Settings } from '../../src/config/settings.js';
import { Database } from '../../src/database/database.js';
import { type OpenDatabase, openDatabase } from '../../src/database/open-database.js';
import { entities } from '../../src/entities.js';
import { openApiOf } from '../../src/openapi/openapi.js';
import { Client } from '../support/client.js';
import { ContractCheck } from '../support/contract-check.js';

/* A server that runs on the embedded engine, and the operator beside it. */
let env: NodeJS.ProcessEnv;
let open: OpenDatabase;
let app: NestFastifyApplication;
let api: Client;

async function cli(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, env, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

const PASSWORD = 'Kranich Zettel Moos Turbine';
const createLead = (email: string, ...more: string[]) =>
  cli('create-lead', '--email', email, '--given-name', 'Ada', '--family-name', 'Beispiel', ...more);

beforeAll(async () => {
  env = { DATA_DIR: mkdtempSync(join(tmpdir(), 'alliance-cli-')) };
  const config = readConfig(env);
  open = await openDatabase(config, entities);
}, 60_000);
afterAll(async () => {
  await app.close();
  await open.close();
  rmSync(env['DATA_DIR'] ?? '', { recursive: true, force: true });
});

describe('the operator’s commands', () => {
  it('say that migrations are missing, and apply and revert them', async () => {
    expect(await createLead('lead@alliance.example')).toEqual({
      code: 1,
      out: [],
      err: ['The database lacks migrations of this version: run "migrate" first.'],
    });
    const applied = await cli('migrate');
    expect(applied.code).toBe(0);
    expect(applied.out[0]).toBe('applied Alliance1795300000001');
    expect(await cli('migrate')).toMatchObject({ code: 0, out: ['Nothing to do.'] });
    const newest = applied.out.at(-1)?.replace('applied', 'reverted');
    expect(await cli('migrate', '--down', '1')).toMatchObject({ code: 0, out: [newest] });
    expect((await cli('migrate', '--down', 'all')).code).toBe(1);
    expect((await cli('migrate')).out).toHaveLength(1);
    const clock = new Clock();
    const settings = new Settings(readConfig(env), 'a secret that is only good for tests, and long enough');
    app = await createApp({ settings, database: new Database(open), clock, logger: makeLogger('error') });
    await app.listen(0, '127.0.0.1');
    api = new Client(await app.getUrl(), new ContractCheck(openApiOf(app)));
  }, 60_000);

  it('make the first alliance lead, who sets a password with the link and signs in', async () => {
    const made = await createLead('Lead@alliance.example');
    expect(made).toMatchObject({ code: 0, err: [] });
    // What stands behind `#` is sent to no server.
    const [, link] =
      /^http:\/\/127\.0\.0\.1:3000\/password#([A-Za-z0-9_-]{43})$/.exec(made.out[1] ?? '') ?? [];
    expect(link).toBeDefined();
    expect((await api.put('/auth/password', { link, password: PASSWORD })).status).toBe(204);
    const signedIn = await api.post('/auth/sessions', { email: 'lead@alliance.example', password: PASSWORD });
    const me = await api.get('/me', { as: signedIn.body.accessToken });
    expect(me.body).toMatchObject({ account: { role: 'alliance_lead' }, person: { name: 'Ada Beispiel' } });
    const trail = await api.get(`/audit-events?recordId=${me.body.account.id}&action=created`, {
      as: signedIn.body.accessToken,
    });
    expect(trail.body.data).toMatchObject([
      { actor: { kind: 'operator', id: null, name: null }, requestId: null },
    ]);
  });

  it('make another one only where that is said', async () => {
    const refused = await createLead('second@alliance.example');
    expect(refused).toMatchObject({ code: 1, out: [] });
    expect(refused.err).toEqual([expect.stringContaining('--another')]);
    expect((await createLead('second@alliance.example', '--another')).code).toBe(0);
    const twice = await createLead('second@alliance.example', '--another');
    expect(twice.err).toEqual(['Invalid content: email: This value is already taken.']);
    const rows: unknown[] = await open.dataSource.query(`SELECT id FROM person`);
    expect(rows).toHaveLength(2);
  });

  it('make, list and revoke API keys', async () => {
    // prettier-ignore
    const made = await cli(
      'api-key', 'create', '--name', 'Intranet', '--permission', 'meeting.read', 'topic.read',
      '--group', 'it-talent', '--expires', '2999-01-01',
    );
    expect(made).toMatchObject({ code: 0, err: [] });
    const token = made.out[1] ?? '';
    expect((await api.get('/topics', { as: token })).status).toBe(200);
    const { out } = await cli('api-key', 'list');
    expect(out).toEqual([expect.stringContaining('Intranet: meeting.read, topic.read; group')]);
    expect(out[0]).toContain('expires 2998-12-31T23:00:00.000Z');
    expect(out[0]).not.toContain(token);
    const id = out[0]?.slice(0, 36) ?? '';
    expect((await cli('api-key', 'revoke', id)).code).toBe(0);
    expect((await api.get('/topics', { as: token })).status).toBe(401);
    expect((await cli('api-key', 'revoke', id)).err).toHaveLength(1);
  });

  it('refuse what makes no sense in one line, with exit code 1', async () => {
    const wrong = [
      ['api-key', 'create', '--name', 'x', '--permission', 'account.manage'],
      ['api-key', 'create', '--name', 'x', '--permission', 'organisation.create', '--group', 'it-talent'],
      ['api-key', 'create', '--name', 'x', '--permission', 'topic.read', '--group', 'nowhere'],
      ['api-key', 'create', '--name', 'x', '--permission', 'topic.read', '--expires', '2999-02-30'],
      ['api-key', 'create', '--name', 'x', '--permission', 'topic.read', '--expires', '2020-01-01'],
      ['api-key', 'revoke', 'x'],
      ['create-lead', '--email', 'x'],
      ['import-progress'],
      ['import-progress', 'x'],
      ['sing'],
      ['demo'],
    ];
    for (const args of wrong) {
      const { code, out, err } = await cli(...args);
      expect({ args, code, out, lines: err.length }).toEqual({ args, code: 1, out: [], lines: 1 });
      expect(err[0]).not.toContain('\n');
    }
  });

  it('show how far an import is, until nothing is under way', async () => {
    const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
    await open.dataSource.query(
      `INSERT INTO import (id, kind, state, file_name, reading, heads, fields, defaults, leaves_errors, created_at, updated_at)
       VALUES ($1, 'organisations', 'draft', 'liste.csv', '{}', '{Name}', '{name}', '{}', false, now(), now())`,
      [id],
    );
    await open.dataSource.query(
      `INSERT INTO import_row (import_id, line, outcome) VALUES ($1, 2, 'new'), ($1, 3, NULL)`,
      [id],
    );
    const out: string[] = [];
    let judged: Promise<unknown> = Promise.resolve();
    const code = await runCli(['import-progress'], env, {
      out: (line) => {
        out.push(line);
        judged = open.dataSource.query(`UPDATE import_row SET outcome = 'error' WHERE outcome IS NULL`);
      },
      err: (line) => out.push(line),
    });
    await judged;
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        `judge  ${'█'.repeat(15)}${'░'.repeat(15)} 50 %  1 of 2 rows`,
        'liste.csv: draft; 1 new, 0 changed, 0 the same, 0 perhaps twice, 1 with errors',
      ],
    });
    expect(await cli('import-progress', id)).toMatchObject({ code: 0, out: [out[1]] });
  });

  it('explain themselves', async () => {
    const help = await cli('--help');
    expect(help.code).toBe(0);
    for (const name of ['create-lead', 'migrate', 'demo', 'api-key'])
      expect(help.out.join('\n')).toContain(name);
    expect((await cli('api-key', 'create', '--help')).out.join('\n')).toContain('organisation.read');
  });

  it('say what is wrong with the environment', async () => {
    const err: string[] = [];
    const code = await runCli(['demo'], { PORT: 'x' }, { out: () => {}, err: (line) => err.push(line) });
    expect({ code, err }).toEqual({ code: 1, err: [expect.stringContaining('PORT')] });
  });
});
