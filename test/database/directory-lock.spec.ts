import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { transformFileSync } from '@swc/core';
import { DirectoryLock, DirectoryLockedError, lockHolder } from '../../src/database/directory-lock.js';
import { recordOfThisProcess } from '../../src/database/lock-record.js';
import type { LockRecord } from '../../src/database/lock-record.js';
import { makeSocketDirectory } from '../../src/database/socket-directory.js';

const SOURCES = ['directory-lock', 'lock-record', 'process-identity', 'socket-directory'];

/** Takes the lock of the directory in its first argument, says so, and holds it until it is killed. */
const HOLDER = `
  import { DirectoryLock } from './directory-lock.js';
  process.stdin.once('data', async () => {
    await DirectoryLock.acquire(process.argv[2]).then(() => console.log('held'), (error) => console.log(error.name));
  });
  console.log('ready');`;

describe('the lock of a data directory', () => {
  // Real processes run the same sources, made JavaScript for them.
  const program = mkdtempSync(join(tmpdir(), 'holder-'));
  let directory: string;
  let children: ChildProcess[] = [];

  beforeAll(() => {
    writeFileSync(join(program, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(program, 'holder.js'), HOLDER);
    for (const name of SOURCES) {
      const options = {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
      } as const;
      const { code } = transformFileSync(resolve(`src/database/${name}.ts`), options);
      writeFileSync(join(program, `${name}.js`), code);
    }
  });
  afterAll(() => rmSync(program, { recursive: true }));

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'lock-'));
  });
  afterEach(async () => {
    for (const child of children) await kill(child);
    children = [];
    rmSync(directory, { recursive: true });
  });

  const lockFile = (): string => join(directory, 'lock');
  const writeLock = (record: Partial<LockRecord>): void =>
    writeFileSync(lockFile(), JSON.stringify({ ...recordOfThisProcess(), ...record }));

  async function start(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(program, 'holder.js'), directory], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.push(child);
    await nextLine(child);
    return child;
  }

  function acquireIn(child: ChildProcess): Promise<string> {
    const answer = nextLine(child);
    child.stdin?.write('go');
    return answer;
  }

  it('is held by one at a time, and free again once it is released', async () => {
    const lock = await DirectoryLock.acquire(directory);
    await expect(DirectoryLock.acquire(directory)).rejects.toThrow(DirectoryLockedError);
    await lock.release();
    expect(readdirSync(directory)).toEqual([]);
    await (await DirectoryLock.acquire(directory)).release();
  });

  it('is refused while another process holds it, and taken over once that one was killed', async () => {
    const child = await start();
    expect(await acquireIn(child)).toBe('held');
    await expect(DirectoryLock.acquire(directory)).rejects.toThrow(`Process ${child.pid} is using`);
    await kill(child);
    const lock = await DirectoryLock.acquire(directory);
    expect((await lockHolder(directory))?.pid).toBe(process.pid);
    await lock.release();
  });

  it('is taken over by one of many processes that find it stale at once', async () => {
    const contenders = await Promise.all([start(), start(), start(), start(), start(), start()]);
    for (let round = 0; round < 3; round += 1) {
      writeLock({ pid: 2 ** 22 + 1 });
      const answers = await Promise.all(contenders.splice(0, 2).map(acquireIn));
      expect(answers.sort()).toEqual(['DirectoryLockedError', 'held']);
      expect(readdirSync(directory)).toEqual(['lock']);
    }
  });

  it('is taken over where its number belongs to another process by now', async () => {
    writeLock({ pid: process.ppid, startedAt: 'another boot/1' });
    await (await DirectoryLock.acquire(directory)).release();
  });

  it('is taken over where its number is our own, as after a crash in a container', async () => {
    writeLock({ startedAt: 'another boot/1' });
    await (await DirectoryLock.acquire(directory)).release();
    writeLock({ startedAt: null });
    await (await DirectoryLock.acquire(directory)).release();
  });

  it('is taken over where a crash left its file half-written', async () => {
    for (const text of ['', '{"pid":', '{"pid":1}']) {
      writeFileSync(lockFile(), text);
      utimesSync(lockFile(), 1_000, 1_000);
      await (await DirectoryLock.acquire(directory)).release();
      expect(readdirSync(directory)).toEqual([]);
    }
  });

  it('is not taken from somebody who is just writing it', async () => {
    writeFileSync(lockFile(), '');
    setTimeout(() => writeLock({}), 300);
    await expect(DirectoryLock.acquire(directory)).rejects.toThrow(DirectoryLockedError);
  });

  it('is taken over although somebody else crashed while taking it over', async () => {
    writeLock({ pid: 2 ** 22 + 1, token: '0123456789abcdef' });
    writeFileSync(
      `${lockFile()}.after-0123456789abcdef`,
      readFileSync(lockFile()).toString().replace('0123', '4567'),
    );
    await (await DirectoryLock.acquire(directory)).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is held on another host as long as its file is touched', async () => {
    writeLock({ host: 'elsewhere' });
    const touching = setInterval(() => utimesSync(lockFile(), new Date(), new Date()), 20);
    const heartbeat = { everyMs: 50, silenceMs: 300 };
    await expect(DirectoryLock.acquire(directory, heartbeat)).rejects.toThrow('on elsewhere is using');
    clearInterval(touching);
    await (await DirectoryLock.acquire(directory, heartbeat)).release();
  });

  it('is touched by its holder', async () => {
    const lock = await DirectoryLock.acquire(directory, { everyMs: 20, silenceMs: 100 });
    utimesSync(lockFile(), 0, 0);
    await sleep(200);
    expect(statSync(lockFile()).mtimeMs).toBeGreaterThan(0);
    await lock.release();
  });

  it('tells where the database answers, and that socket is removed by the successor', async () => {
    const host = makeSocketDirectory();
    const socket = { host, port: 5432, database: 'postgres', user: 'postgres' };
    const lock = await DirectoryLock.acquire(directory);
    lock.publish(socket);
    expect((await lockHolder(directory))?.socket).toEqual(socket);
    await lock.release();
    writeLock({ pid: 2 ** 22 + 1, socket });
    await (await DirectoryLock.acquire(directory)).release();
    expect(existsSync(host)).toBe(false);
  });

  it('leaves directories alone that are not a socket’s, whatever a stale file says', async () => {
    const other = join(directory, 'other');
    mkdirSync(other);
    writeLock({
      pid: 2 ** 22 + 1,
      socket: { host: other, port: 5432, database: 'postgres', user: 'postgres' },
    });
    await (await DirectoryLock.acquire(directory)).release();
    expect(existsSync(other)).toBe(true);
  });
});

async function nextLine(child: ChildProcess): Promise<string> {
  const [data] = (await once(child.stdout as NodeJS.ReadableStream & NodeJS.EventEmitter, 'data')) as [
    Buffer,
  ];
  return data.toString().trim();
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
