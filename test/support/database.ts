import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { openEmbedded } from '../../src/database/embedded-database.js';
import { migrateUp } from '../../src/database/migrate.js';
import { connectEmbedded, openDatabase } from '../../src/database/open-database.js';
import type { DatabaseConfig, EntityClasses, OpenDatabase } from '../../src/database/open-database.js';

/** A database of a test file's own. */
export interface TestDatabase {
  readonly open: OpenDatabase;
  /** Closes and removes it; jest does not end before. */
  drop(): Promise<void>;
}

/** The PostgreSQL server to test on; without one tests run on the embedded engine in memory. */
export const testServerUrl: string | null = process.env['TEST_DATABASE_URL'] || null;

/** How many connections the application has; the embedded engine has one. */
export const testPoolSize = testServerUrl === null ? 1 : Number(process.env['TEST_POOL_SIZE'] || 10);

const STATEMENT_TIMEOUT_MS = 15_000;

/** A fresh, migrated database: a copy of one that the first test file made. */
export async function testDatabase(entities: EntityClasses = []): Promise<TestDatabase> {
  if (testServerUrl === null) return embeddedDatabase(entities, await cachedDump('migrated'));
  return serverDatabase(testServerUrl, entities, await migratedTemplate(testServerUrl));
}

/** A database without any table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<TestDatabase> {
  if (testServerUrl === null) return embeddedDatabase([], await cachedDump('empty'));
  return serverDatabase(testServerUrl, [], 'template0');
}

/** Another, independent set of connections to the same database, as a second replica has. */
export async function secondReplica({ open }: TestDatabase): Promise<OpenDatabase> {
  const { url, host, port, database, username } = open.dataSource.options as {
    url?: string;
    host: string;
    port: number;
    database: string;
    username: string;
  };
  if (url !== undefined) return openDatabase(serverConfig(url), []);
  const config = { statementTimeoutMs: STATEMENT_TIMEOUT_MS };
  return connectEmbedded(config, [], { host, port, database, user: username }, async () => {});
}

async function embeddedDatabase(entities: EntityClasses, loadDump: Blob): Promise<TestDatabase> {
  const embedded = await openEmbedded({ dataDir: null, loadDump });
  const config = { statementTimeoutMs: STATEMENT_TIMEOUT_MS };
  const open = await connectEmbedded(config, entities, embedded.connection, embedded.close);
  return { open, drop: () => open.close() };
}

async function serverDatabase(url: string, entities: EntityClasses, template: string): Promise<TestDatabase> {
  const name = `${runName()}_${randomBytes(4).toString('hex')}`;
  await administer(url, (admin) => admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`));
  const open = await openDatabase(serverConfig(urlOf(url, name)), entities);
  const drop = async (): Promise<void> => {
    await open.close();
    await administer(url, (admin) => admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  };
  return { open, drop };
}

function serverConfig(databaseUrl: string): DatabaseConfig {
  return { databaseUrl, dataDir: '', poolSize: testPoolSize, statementTimeoutMs: STATEMENT_TIMEOUT_MS };
}

/** Gives its bytes as they are: Node reads a Blob in small pieces, which takes longer than the rest of a start. */
class Dump extends Blob {
  constructor(private readonly content: Buffer) {
    super([]);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(new Uint8Array(this.content).buffer);
  }
}

/** Kept between runs under a name that changes with the migrations and the engine, because making it takes seconds. */
async function cachedDump(kind: 'empty' | 'migrated'): Promise<Blob> {
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'));
  for (const name of readdirSync('migrations').sort()) hash.update(readFileSync(join('migrations', name)));
  const folder = resolve('node_modules/.cache/alliance-test-databases');
  const file = join(folder, `${kind}-${hash.digest('hex').slice(0, 16)}.tar`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    // Two workers, threads of one process, may make it at once; renaming keeps one from reading half of the other's.
    const mine = `${file}.${randomBytes(4).toString('hex')}`;
    writeFileSync(mine, await makeDump(kind));
    renameSync(mine, file);
    const outdated = readdirSync(folder)
      .filter((name) => name.startsWith(kind) && name.endsWith('.tar'))
      .filter((name) => join(folder, name) !== file);
    for (const name of outdated) rmSync(join(folder, name), { force: true });
  }
  // Read anew for each file, because the engine keeps and changes what it is given.
  return new Dump(readFileSync(file));
}

async function makeDump(kind: 'empty' | 'migrated'): Promise<Uint8Array> {
  const embedded = await openEmbedded({ dataDir: null });
  const config = { statementTimeoutMs: STATEMENT_TIMEOUT_MS };
  const open = await connectEmbedded(config, [], embedded.connection, embedded.close);
  try {
    if (kind === 'migrated') await migrateUp(open.dataSource);
    // Setting up the usual 160 MB of buffers takes longer than reading the whole database, which has eight.
    await open.dataSource.query(`ALTER SYSTEM SET shared_buffers = '16MB'`);
    // Every test file loads it, in half the time where it need not be unpacked.
    return gunzipSync(await (await embedded.dump()).arrayBuffer());
  } finally {
    await open.close();
  }
}

/** Made by the first test file that needs it, while others wait; global teardown drops it. */
async function migratedTemplate(url: string): Promise<string> {
  const template = `${runName()}_template`;
  await administer(url, async (admin) => {
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 1) return;
    // Under another name until it is whole, so that a failed migration does not look like a template.
    const raw = `${template}_raw`;
    await admin.query(`DROP DATABASE IF EXISTS "${raw}" WITH (FORCE)`);
    await admin.query(`CREATE DATABASE "${raw}" TEMPLATE template0`);
    const open = await openDatabase(serverConfig(urlOf(url, raw)), []);
    try {
      await migrateUp(open.dataSource);
    } finally {
      await open.close();
    }
    await admin.query(`ALTER DATABASE "${raw}" RENAME TO "${template}"`);
  });
  return template;
}

async function administer(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

function runName(): string {
  const name = process.env['TEST_RUN'];
  if (!name)
    throw new Error('TEST_RUN is not set: run tests with jest.config.js, whose global setup names the run');
  return name;
}
