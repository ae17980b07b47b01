import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds the application where that is needed; for tests that start it as its users do. */
export function build(): void {
  const { status } = spawnSync('node', ['scripts/build-if-needed.mjs'], { stdio: 'ignore' });
  if (status !== 0) throw new Error('the application does not build');
}

/** A folder of a test's own, and how to remove it. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'alliance-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A server as its users start it: another process, with an address of its own. */
export class ServerProcess {
  stdout = '';
  stderr = '';
  private readonly ended: Promise<number | null>;

  private constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = once(child, 'close').then(([code]) => code as number | null);
  }

  /** Starts the built application with these variables on a free port. */
  static spawn(variables: Record<string, string>): ServerProcess {
    const env = { PATH: process.env['PATH'] ?? '', PORT: '0', ...variables };
    return new ServerProcess(spawn('node', ['dist/src/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** Its address, as soon as it listens. */
  async address(): Promise<string> {
    for (;;) {
      const found = /Listening on (http:\/\/\S+)/.exec(this.stderr)?.[1];
      if (found) return found;
      const more = await Promise.race([
        once(this.child.stderr!, 'data').then(() => true),
        this.ended.then(() => false),
      ]);
      if (!more) throw new Error(`the server ended before it listened: ${this.stderr}${this.stdout}`);
    }
  }

  /** Waits until its log has this text. */
  async said(text: string): Promise<void> {
    while (!this.stdout.includes(text)) await once(this.child.stdout!, 'data');
  }

  /** Its exit code, once it has ended. */
  exitCode(): Promise<number | null> {
    return this.ended;
  }

  /** Sends a signal and waits for the end. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}
