import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/server-process.js';

describe('building where nothing is installed', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('ends at once and says what to do first, instead of waiting for another build', () => {
    for (const part of ['src/words', 'migrations', 'web', 'scripts/build-if-needed.mjs'])
      cpSync(part, join(folder.path, part), { recursive: true });
    for (const file of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'])
      cpSync(file, join(folder.path, file));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-if-needed.mjs'], {
      cwd: folder.path,
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Nothing is installed here: run npm ci first.\n',
    });
  });
});
