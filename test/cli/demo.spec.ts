import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/cli.js';

/* Nobody runs a server here: each command starts the embedded engine and stops it. */
let env: NodeJS.ProcessEnv;

beforeAll(() => {
  env = { DATA_DIR: mkdtempSync(join(tmpdir(), 'alliance-cli-demo-')), DEMO_PASSWORD: 'Kranich Zettel Moos' };
});
afterAll(() => rmSync(env['DATA_DIR'] ?? '', { recursive: true, force: true }));

async function cli(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, env, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

it('fills an empty alliance with the demo once, and names its sign-ins but no password that was given', async () => {
  expect((await cli('migrate')).code).toBe(0);
  const filled = await cli('demo');
  expect(filled).toMatchObject({ code: 0, err: [] });
  expect(filled.out).toContain('  lead@alliance.example');
  expect(filled.out.join('\n')).not.toContain('Kranich');
  expect(await cli('demo')).toEqual({
    code: 1,
    out: [],
    err: ['The alliance is not empty: the demo is for an empty one.'],
  });
}, 120_000);
