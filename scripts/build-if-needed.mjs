// Builds where dist/ is missing or older than what it is made from; `npm start` calls it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
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
const isBuilt = () => existsSync(built) && statSync(built).mtimeMs >= changed;

/** Two at once would delete each other's files: the second one waits, and finds it done. */
const lock = 'node_modules/.building';
const LONGEST_MS = 180_000;
function take() {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // Left by one that was ended.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LONGEST_MS) rmdirSync(lock);
    return false;
  }
}

while (existsSync(lock) || !isBuilt()) {
  if (!take()) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    continue;
  }
  process.stderr.write('Building (once, half a minute) …\n');
  const { status } = spawnSync('npx', ['nest', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  rmdirSync(lock);
  if (status !== 0) process.exit(status ?? 1);
  break;
}
