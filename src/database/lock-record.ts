import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { startOf } from './process-identity.js';
import type { SocketAddress } from './socket-directory.js';

/** What a lock file says of its holder. */
export interface LockRecord {
  /** Different for every lock ever taken; in the file of a crashed writer, made up from its time. */
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** Tells the holder from a later process with the same number; null where the system does not say. */
  readonly startedAt: string | null;
  /** Where the holder's database answers; null while it starts. */
  readonly socket: SocketAddress | null;
}

/** Milliseconds after which a file that nobody completes is taken for one that a crash left half-written. */
const UNFINISHED_MS = 1_000;

/** A new record of this process. */
export function recordOfThisProcess(): LockRecord {
  const token = randomBytes(8).toString('hex');
  return { token, pid: process.pid, host: hostname(), startedAt: startOf(process.pid), socket: null };
}

/** Creates the file with the record; false where there is one already. */
export function createRecord(path: string, record: LockRecord): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    // Without a pause after creating it, so that others see it half-written for a moment at most.
    writeSync(file, JSON.stringify(record));
    fsyncSync(file);
  } catch (error) {
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/**
 * The record in the file, or null where there is none. A file without a whole record is either being
 * written at this moment, so it is given a second, or was left by a crash, a full disk or an editor:
 * then it belongs to nobody (pid 0), because a holder completes its file before it touches the data.
 */
export async function readRecord(path: string): Promise<LockRecord | null> {
  for (let waited = 0; ; waited += 50) {
    const record = parse(path);
    if (record === null || record.pid !== 0 || waited >= UNFINISHED_MS || isOld(path)) return record;
    await sleep(50);
  }
}

/** Removes the file if it still holds this record. Only for somebody whom nobody else can get ahead of. */
export async function removeRecord(path: string, token: string): Promise<void> {
  const record = await readRecord(path);
  if (record?.token === token) unlinkSync(path);
}

function isOld(path: string): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written >= UNFINISHED_MS;
}

function parse(path: string): LockRecord | null {
  let text: string;
  let written: number;
  try {
    text = readFileSync(path, 'utf8');
    written = statSync(path).mtimeMs;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    const record = JSON.parse(text) as LockRecord;
    if (/^[0-9a-f]{16}$/.test(record.token) && Number.isInteger(record.pid) && record.pid > 0) return record;
  } catch {
    // Not JSON: treated as unfinished below.
  }
  return {
    token: `unfinished-${Math.floor(written)}`,
    pid: 0,
    host: hostname(),
    startedAt: null,
    socket: null,
  };
}

function hasCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
