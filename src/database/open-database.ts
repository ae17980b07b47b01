import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import type { Config } from '../config/config.js';
import { columnTypes } from './column-types.js';
import { databaseClient, StatementNames, type StatementObserver } from './database-client.js';
import { QuietLogger } from './quiet-logger.js';
import type { SocketAddress } from './socket-directory.js';
import { refuseOldServer, unusableServer } from './server-check.js';
import { SnakeNaming } from './snake-naming.js';

/** A connected database; whoever opened it closes it. */
export interface OpenDatabase {
  readonly dataSource: DataSource;
  readonly engine: 'embedded' | 'server';
  readonly observer: StatementObserver;
  /** Ends the connections, then the embedded engine if this process runs it. Repeating it does nothing. */
  close(): Promise<void>;
}

/** What of the configuration the database needs. */
export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'dataDir' | 'poolSize' | 'statementTimeoutMs'>;

/** The entity classes of all features, which this folder does not import. */
export type EntityClasses = NonNullable<DataSourceOptions['entities']>;

interface OpenOptions {
  /**
   * For the operator's commands: where another process runs the embedded engine on this directory,
   * use that one through its socket instead of being refused.
   */
  shareRunning?: boolean;
}

/** Most milliseconds to wait for a connection, new or from the pool. */
const CONNECT_TIMEOUT_MS = 10_000;
/** Most milliseconds to wait for another transaction's lock. */
const LOCK_TIMEOUT_MS = 5_000;
/** A transaction that does nothing for so many milliseconds has lost its client, and is undone. */
const IDLE_IN_TRANSACTION_MS = 30_000;
/**
 * Reconnecting costs more than an idle connection does, so a server's are kept for five minutes. The one
 * to the embedded engine stays for ever (0), even where somebody cleans up the temporary directory.
 */
const IDLE_CONNECTION_MS = { server: 300_000, embedded: 0 };

/**
 * Connects to the server at `DATABASE_URL`, or starts the embedded engine on `DATA_DIR`. Applies no
 * migrations (`migrateUp` does).
 * @throws DirectoryLockedError where another process runs the embedded engine on that directory
 */
export async function openDatabase(
  config: DatabaseConfig,
  entities: EntityClasses,
  { shareRunning = false }: OpenOptions = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) return connectServer(config, config.databaseUrl, entities);
  // Loaded where it runs: a server's process need not hold a second PostgreSQL.
  const { openEmbedded, runningEmbedded } = await import('./embedded-database.js');
  const running = shareRunning ? await runningEmbedded(config.dataDir) : null;
  if (running !== null) return connectEmbedded(config, entities, running, async () => {});
  const embedded = await openEmbedded({ dataDir: config.dataDir });
  return connectEmbedded(config, entities, embedded.connection, embedded.close);
}

/** Connects to an embedded engine; `stop` ends that engine where it is ours, after the connections. */
export function connectEmbedded(
  config: Pick<DatabaseConfig, 'statementTimeoutMs'>,
  entities: EntityClasses,
  { host, port, database, user }: SocketAddress,
  stop: () => Promise<void>,
): Promise<OpenDatabase> {
  // One connection, because the engine has one session: a second would only wait for the first.
  return connect('embedded', { host, port, database, username: user, poolSize: 1 }, config, entities, stop);
}

function connectServer(config: DatabaseConfig, url: string, entities: EntityClasses): Promise<OpenDatabase> {
  return connect('server', { url, poolSize: config.poolSize }, config, entities, async () => {});
}

interface Address {
  url?: string;
  host?: string;
  port?: number;
  database?: string;
  username?: string;
  poolSize: number;
}

async function connect(
  engine: OpenDatabase['engine'],
  address: Address,
  { statementTimeoutMs }: Pick<DatabaseConfig, 'statementTimeoutMs'>,
  entities: EntityClasses,
  stop: () => Promise<void>,
): Promise<OpenDatabase> {
  const observer: StatementObserver = { onStatement: null };
  const dataSource = new DataSource({
    type: 'postgres',
    ...address,
    entities,
    migrations,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logger: new QuietLogger(),
    // A forgotten criterion must not become "every row".
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    // Migrations say which extensions there are; TypeORM would add uuid-ossp, which nobody needs.
    installExtensions: false,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    applicationName: 'alliance-crm',
    extra: {
      Client: databaseClient(observer, engine === 'server' ? new StatementNames() : null),
      // Statements of one connection need not wait for each other; the embedded engine takes one at a time.
      pipeline: engine === 'server',
      types: columnTypes,
      idleTimeoutMillis: IDLE_CONNECTION_MS[engine],
      keepAlive: true,
      // As the embedded engine has it, whatever the server's configuration says.
      options: String.raw`-c TimeZone=UTC -c DateStyle=ISO -c default_transaction_isolation=read\ committed -c plan_cache_mode=force_generic_plan -c jit=off`,
      // The embedded engine has no timers and ignores these three.
      statement_timeout: statementTimeoutMs,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    },
  });
  const close = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await stop();
  };
  try {
    await dataSource.initialize();
    if (engine === 'server') await refuseOldServer(dataSource);
  } catch (error) {
    await close();
    throw engine === 'server' ? unusableServer(error) : error;
  }
  return { dataSource, engine, observer, close };
}
