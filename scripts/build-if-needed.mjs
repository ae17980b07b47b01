// Builds what is missing in dist/ or older than what it is made from, the server and the screens; `npm start` calls it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs),
  );
}

function part(built, folders, files) {
  const changed = Math.max(...folders.map(newest), ...files.map((file) => statSync(file).mtimeMs));
  return () => existsSync(built) && statSync(built).mtimeMs >= changed;
}
const serverIsBuilt = part(
  'dist/src/main.js',
  ['src', 'migrations'],
  ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'],
);
const screensAreBuilt = part('dist/web/index.html', ['web', 'src/words'], ['package-lock.json']);

/** Two at once would delete each other's files: the second one waits, and finds it done. */
const lock = 'node_modules/.building';
const LONGEST_MS = 180_000;
function take() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') {
      process.stderr.write('Nothing is installed here: run npm ci first.\n');
      process.exit(1);
    }
    // Left by one that was ended.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LONGEST_MS) rmdirSync(lock);
    return false;
  }
}

function run(...command) {
  const { status } = spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  rmdirSync(lock);
  process.exit(status ?? 1);
}

while (existsSync(lock) || !serverIsBuilt() || !screensAreBuilt()) {
  if (!take()) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    continue;
  }
  process.stderr.write('Building (once, half a minute) …\n');
  // Building the server empties dist/.
  if (!serverIsBuilt()) run('nest', 'build');
  if (!screensAreBuilt()) run('vite', 'build', 'web');
  rmdirSync(lock);
  break;
}
