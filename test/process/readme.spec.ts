import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, ServerProcess, temporaryFolder } from '../support/server-process.js';

const folder = temporaryFolder();
let server: ServerProcess;
let address: string;

beforeAll(async () => {
  build();
  server = ServerProcess.spawn({
    DATA_DIR: join(folder.path, 'data'),
    DEMO_PASSWORD: 'correct-horse-battery',
  });
  address = await server.address();
}, 120_000);
afterAll(async () => {
  await server.stop('SIGKILL');
  folder.remove();
});

const readme = readFileSync('README.md', 'utf8');
const guide = readFileSync('docs/api-guide.md', 'utf8');
/** The shell commands of the guide's main job, in order. */
const commands = [...guide.slice(guide.indexOf('## The main job')).matchAll(/```sh\n([\s\S]*?)```/g)].map(
  ([, command]) => command!,
);

describe('the README', () => {
  it('begins with the two commands that start and test it', () => {
    const [first] = /```sh\n([\s\S]*?)```/.exec(readme)!.slice(1);
    expect(first!.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
      '',
    ]);
    const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
      engines: { node: string };
    };
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(script);
    expect(engines.node).toBe('>=20.19');
  });

  it('leads to the main job as ten calls that work against the demo', () => {
    expect([...guide.matchAll(/^\*\*(\d+)\*\* /gm)].map(([, n]) => Number(n))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(commands).toHaveLength(11);
    const script = ['set -eu', ...commands].join('\n');
    const { status, stdout } = spawnSync('bash', ['-c', script], {
      cwd: folder.path,
      env: { PATH: process.env['PATH'], API: `${address}/api/v1` },
      encoding: 'utf8',
    });
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
    expect(stdout).toMatch(/"state" ?: ?"approved"/);
    expect(stdout).toMatch(/"number" ?: ?"MINT-\d{4}-\d\d"/);
  });

  it('names only files that are there', () => {
    for (const [, file] of readme.matchAll(/\]\(([\w./-]+)\)/g))
      expect(execFileSync('ls', [file!]).length).toBeGreaterThan(0);
  });
});
