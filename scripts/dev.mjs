// Serves the API (restarted when src/ changes) and the screens (loaded again when web/ changes) at one address.
import { spawn } from 'node:child_process';

const options = { stdio: 'inherit', shell: process.platform === 'win32' };
const parts = [spawn('npx', ['nest', 'start', '--watch'], options), spawn('npx', ['vite', 'web'], options)];
process.stderr.write('Screens at http://127.0.0.1:5173 as soon as the API listens.\n');
for (const part of parts) {
  part.on('exit', (code) => {
    for (const other of parts) other.kill();
    process.exit(code ?? 0);
  });
}
