// Builds where dist/ is missing or older than what it is made from; `npm start` calls it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = 'dist/src/main.js';

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs),
  );
}

const sources = ['src', 'migrations'];
const files = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
const changed = Math.max(...sources.map(newest), ...files.map((file) => statSync(file).mtimeMs));
if (!existsSync(built) || statSync(built).mtimeMs < changed) {
  process.stderr.write('Building (once, half a minute) …\n');
  const { status } = spawnSync('npx', ['nest', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
