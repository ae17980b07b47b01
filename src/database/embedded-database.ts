import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { DirectoryLock, DirectoryLockedError, lockHolder } from './directory-lock.js';
import { PipelinedPGlite } from './pipelined-pglite.js';
import { makeSocketDirectory, removeSocketDirectory } from './socket-directory.js';
import type { SocketAddress } from './socket-directory.js';

interface EmbeddedDatabase {
  readonly connection: SocketAddress;
  /** The whole database, as `loadDump` takes it. */
  dump(): Promise<Blob>;
  /** Stops it; after the connections were ended. Repeating it does nothing. */
  close(): Promise<void>;
}

interface EmbeddedOptions {
  /** Where it keeps its data and its lock; null keeps them in memory. */
  dataDir: string | null;
  /** What an empty one begins with. */
  loadDump?: Blob;
}

/** The server's own connection, and room for the operator's commands. */
const MAX_CONNECTIONS = 8;
const SOCKET_PORT = 5432;

/**
 * Starts PGlite, which is PostgreSQL inside this process, and lets pg reach it through a socket.
 * @throws DirectoryLockedError where another process runs it on that directory
 */
export async function openEmbedded({ dataDir, loadDump }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  // Undone in reverse order: at the end, or where the start fails halfway.
  const undo: (() => void | Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  try {
    const lock = dataDir === null ? null : await DirectoryLock.acquire(dataDir);
    if (lock !== null) undo.push(() => lock.release());
    const engine = await startEngine(dataDir, loadDump);
    undo.push(() => engine.close());
    const connection = await serve(engine, undo);
    lock?.publish(connection);
    return { connection, dump: () => engine.dumpDataDir('gzip'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Where the process that runs the embedded engine on this directory answers; null where none runs.
 * @throws DirectoryLockedError where that process is on another host or in another container
 * @throws Error where it has not finished starting
 */
export async function runningEmbedded(dataDir: string): Promise<SocketAddress | null> {
  const holder = await lockHolder(dataDir);
  if (holder === null) return null;
  // From another container its socket cannot be reached, though its directory can.
  if (holder.host !== hostname()) throw new DirectoryLockedError(dataDir, holder.pid, holder.host);
  if (holder.socket !== null) return holder.socket;
  throw new Error(`Process ${holder.pid} is just starting the database in ${dataDir}: try again in a moment`);
}

async function startEngine(dataDir: string | null, loadDump: Blob | undefined): Promise<PipelinedPGlite> {
  const options = { extensions: { btree_gist }, ...(loadDump && { loadDataDir: loadDump }) };
  if (dataDir === null) return ready(new PipelinedPGlite(options), 'memory');
  const data = join(dataDir, 'postgres');
  // Marks a first start until it is complete. What a crash left of one holds nobody's data, and
  // PostgreSQL would refuse it for ever, so it is begun anew.
  const marker = join(dataDir, 'initialising');
  if (existsSync(marker)) rmSync(data, { recursive: true, force: true });
  else if (!existsSync(data)) writeFileSync(marker, '');
  const engine = await ready(new PipelinedPGlite(data, options), data);
  rmSync(marker, { force: true });
  return engine;
}

async function ready(engine: PipelinedPGlite, place: string): Promise<PipelinedPGlite> {
  try {
    await engine.waitReady;
    return engine;
  } catch (error) {
    // The engine's own error says no more than "Aborted()".
    throw new Error(`The embedded database in ${place} does not start; it may be damaged or the disk full`, {
      cause: error,
    });
  }
}

/** A socket that only this user can reach; on Windows a port that only this machine can. */
async function serve(db: PipelinedPGlite, undo: (() => void | Promise<void>)[]): Promise<SocketAddress> {
  const account = { database: 'postgres', user: 'postgres' };
  if (process.platform === 'win32') {
    const server = new PGLiteSocketServer({
      db,
      host: '127.0.0.1',
      port: 0,
      maxConnections: MAX_CONNECTIONS,
    });
    await server.start();
    undo.push(() => server.stop());
    return { host: '127.0.0.1', port: Number(server.getServerConn().split(':').at(-1)), ...account };
  }
  const host = makeSocketDirectory();
  undo.push(() => removeSocketDirectory(host));
  const path = join(host, `.s.PGSQL.${SOCKET_PORT}`);
  const server = new PGLiteSocketServer({ db, path, maxConnections: MAX_CONNECTIONS });
  await server.start();
  undo.push(() => server.stop());
  return { host, port: SOCKET_PORT, ...account };
}
