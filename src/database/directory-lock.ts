import { mkdirSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRecord, readRecord, recordOfThisProcess, removeRecord } from './lock-record.js';
import type { LockRecord } from './lock-record.js';
import { runs, startOf } from './process-identity.js';
import { removeSocketDirectory } from './socket-directory.js';
import type { SocketAddress } from './socket-directory.js';

/** Another process runs the embedded database on the directory. */
export class DirectoryLockedError extends Error {
  constructor(
    readonly directory: string,
    readonly pid: number,
    host: string,
  ) {
    const where = host === hostname() ? '' : ` on ${host}`;
    super(
      `Process ${pid}${where} is using the data directory ${directory}. Stop it first, or set DATA_DIR to another ` +
        'directory. Several processes on the same data need a PostgreSQL server: see DATABASE_URL.',
    );
    this.name = 'DirectoryLockedError';
  }
}

/** How those who cannot see a holder's process, on other hosts or in other containers, tell that it lives. */
interface Heartbeat {
  /** The holder touches its file this often. */
  readonly everyMs: number;
  /** So long must the file stay untouched until the holder counts as gone; its start can block for seconds. */
  readonly silenceMs: number;
}

const HEARTBEAT: Heartbeat = { everyMs: 3_000, silenceMs: 15_000 };

/** Locks of this process, for systems where nothing else tells it from an earlier one of the same number. */
const heldHere = new Set<string>();

/**
 * The right to use a data directory, held as the file `lock` in it: PGlite does not lock its directory,
 * and two engines on one directory destroy it. A lock whose process is gone is taken over.
 */
export class DirectoryLock {
  private readonly beat: NodeJS.Timeout;

  private constructor(
    private readonly path: string,
    private readonly record: LockRecord,
    heartbeat: Heartbeat,
  ) {
    const touch = (): void => utimes(path, new Date(), new Date(), () => {});
    this.beat = setInterval(touch, heartbeat.everyMs).unref();
  }

  /** @throws DirectoryLockedError where a running process holds it */
  static async acquire(directory: string, heartbeat: Heartbeat = HEARTBEAT): Promise<DirectoryLock> {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const record = recordOfThisProcess();
    const path = join(directory, 'lock');
    heldHere.add(record.token);
    try {
      await claim(directory, path, record, heartbeat);
    } catch (error) {
      heldHere.delete(record.token);
      throw error;
    }
    return new DirectoryLock(path, record, heartbeat);
  }

  /** Writes into the lock where the database answers, in one step, so that nobody reads half of it. */
  publish(socket: SocketAddress): void {
    const next = `${this.path}.${this.record.token}`;
    writeFileSync(next, JSON.stringify({ ...this.record, socket }), { mode: 0o600 });
    renameSync(next, this.path);
  }

  async release(): Promise<void> {
    clearInterval(this.beat);
    await removeRecord(this.path, this.record.token);
    heldHere.delete(this.record.token);
  }
}

/** The process that holds the directory's lock and runs, or null. */
export async function lockHolder(directory: string): Promise<LockRecord | null> {
  const path = join(directory, 'lock');
  const found = await readRecord(path);
  return found !== null && (await isHeld(path, found, HEARTBEAT)) ? found : null;
}

/**
 * Creates the file, or takes over a stale one. Of several that find the same stale file, only the one
 * that holds the claim to succeed exactly that lock may remove it; without that, the second would
 * remove the new lock of the first. Claims are taken like locks, so a claim can be stale itself.
 */
async function claim(
  directory: string,
  path: string,
  record: LockRecord,
  heartbeat: Heartbeat,
): Promise<void> {
  while (!createRecord(path, record)) {
    const found = await readRecord(path);
    if (found === null) continue;
    if (await isHeld(path, found, heartbeat))
      throw new DirectoryLockedError(directory, found.pid, found.host);
    const succession = `${path}.after-${found.token}`;
    await claim(directory, succession, record, heartbeat);
    try {
      await removeRecord(path, found.token);
      if (found.socket !== null) removeSocketDirectory(found.socket.host);
    } finally {
      rmSync(succession, { force: true });
    }
  }
}

async function isHeld(path: string, holder: LockRecord, heartbeat: Heartbeat): Promise<boolean> {
  const { token, pid, host, startedAt } = holder;
  if (heldHere.has(token)) return true;
  if (pid === 0) return false;
  if (host !== hostname()) return isTouched(path, heartbeat);
  if (!runs(pid)) return false;
  // The number alone proves nothing where it is our own: in a container the crashed process had it too.
  return startedAt === null ? pid !== process.pid : startOf(pid) === startedAt;
}

async function isTouched(path: string, { everyMs, silenceMs }: Heartbeat): Promise<boolean> {
  const before = touchedAt(path);
  for (let waited = 0; waited < silenceMs; waited += everyMs) {
    await sleep(everyMs);
    const now = touchedAt(path);
    if (now !== before) return now !== null;
  }
  return false;
}

function touchedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
