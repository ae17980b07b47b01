import { resolve } from 'node:path';
import { VariableReader } from './variables.js';

/** What `LOG_LEVEL` may be: pino's levels, and `silent`. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything that the environment decides, validated. Only {@link readConfig} makes one. */
export interface Config {
  /** `HOST`: address that the server listens on. Default 127.0.0.1. */
  readonly host: string;
  /** `PORT`: port that the server listens on; 0 lets the system choose one. Default 3000. */
  readonly port: number;
  /** `DATABASE_URL`: PostgreSQL 15 or newer; null means the embedded engine under {@link dataDir}. */
  readonly databaseUrl: string | null;
  /** `DATA_DIR`: absolute directory of the embedded engine and of the generated secret. Default ./data. */
  readonly dataDir: string;
  /**
   * `DEMO`: whether an empty database is filled with the demo alliance. Default: true on the
   * embedded engine, false with `DATABASE_URL`, so that nobody finds invented people in a real one.
   */
  readonly demo: boolean;
  /** `DEMO_PASSWORD`: one password of all demo accounts, 12 characters or more; null makes a random one. */
  readonly demoPassword: string | null;
  /** `DATABASE_POOL_SIZE`: most connections to a PostgreSQL server, 1–100. Default 16. The embedded engine has one. */
  readonly poolSize: number;
  /**
   * `JWT_SECRET`: signs access tokens, 32 characters or more. Required with `DATABASE_URL`, because
   * all replicas must share it; null on the embedded engine, which keeps its own (`secretFor`).
   */
  readonly jwtSecret: string | null;
  /** `PUBLIC_URL`: where people reach the application, without a slash at the end. Default null: as the request says. */
  readonly publicUrl: string | null;
  /** `CORS_ORIGINS`: origins whose pages may call the API, separated by commas. Default none. */
  readonly corsOrigins: readonly string[];
  /**
   * `TRUST_PROXY`: whose `X-Forwarded-For` counts: `false` (default), the number of proxies in
   * front, or their addresses or networks, separated by commas.
   */
  readonly trustProxy: false | number | string[];
  /** `LOG_LEVEL`: fatal, error, warn, info (default), debug, trace or silent. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** `RATE_LIMIT_PER_MINUTE`: requests that one client may send in a minute. Default 1200. */
  readonly rateLimitPerMinute: number;
  /** `REQUEST_TIMEOUT_MS`: milliseconds in which a request has to come in whole, head and body. Default 30000. */
  readonly requestTimeoutMs: number;
  /** `IDLE_TIMEOUT_MS`: milliseconds that a connection without a request stays open. Default 60000. */
  readonly idleTimeoutMs: number;
  /** `STATEMENT_TIMEOUT_MS`: milliseconds after which PostgreSQL cancels one statement; 0 never. Default 15000. */
  readonly statementTimeoutMs: number;
  /** `SMTP_URL`: through which server mail leaves (`smtp://` or `smtps://`, with user and password where it wants them). Default null: none leaves. */
  readonly smtpUrl: string | null;
  /** `MAIL_FROM`: the address from which mail comes and to which calendars answer. Required with `SMTP_URL`. */
  readonly mailFrom: string | null;
  /** `MAIL_PER_MINUTE`: most mails that one process sends in a minute. Default 120. */
  readonly mailPerMinute: number;
  /**
   * `IMAP_URL`: the mailbox of `MAIL_FROM`, in which answers of calendars and reports on mails that came back arrive:
   * `imaps://user:password@host/INBOX`, or `imap://` (STARTTLS). Default null: nobody reads it.
   */
  readonly imapUrl: string | null;
  /** `WEBHOOK_ALLOW_PRIVATE`: whether webhooks may also go to http and to private addresses: for tests, and networks of one's own. Default false. */
  readonly webhookAllowPrivate: boolean;
  /** `JOBS`: `on` (default): this process also does what waits in the background; `off`: the command `worker` does. */
  readonly jobs: boolean;
  /** `SHUTDOWN_TIMEOUT_MS`: milliseconds that running requests get to finish at a stop. Default 10000. */
  readonly shutdownTimeoutMs: number;
}

/**
 * Reads and validates the environment; the only place that knows its variables. An empty variable
 * counts as absent, as docker-compose passes them.
 * @throws ConfigError that lists every variable that is wrong, never with the value of a secret.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = new VariableReader(env);
  const databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:'], { secret: true });
  const jwtSecret = read.secret('JWT_SECRET', 32);
  if (databaseUrl !== null && jwtSecret === null && !read.refused('JWT_SECRET')) {
    read.refuse(
      'JWT_SECRET',
      'is required with DATABASE_URL: at least 32 characters, the same in every replica',
    );
  }
  const publicUrl = read.url('PUBLIC_URL', ['http:', 'https:']);
  const smtpUrl = read.url('SMTP_URL', ['smtp:', 'smtps:'], { secret: true });
  const mailFrom = read.email('MAIL_FROM');
  if (smtpUrl !== null && mailFrom === null && !read.refused('MAIL_FROM'))
    read.refuse('MAIL_FROM', 'is required with SMTP_URL: the address from which mail comes');
  const imapUrl = read.mailbox('IMAP_URL');
  if (imapUrl !== null && mailFrom === null && !read.refused('MAIL_FROM'))
    read.refuse('MAIL_FROM', 'is required with IMAP_URL: the address whose mailbox that is');
  const config: Config = {
    host: read.text('HOST', '127.0.0.1'),
    port: read.integer('PORT', { fallback: 3000, min: 0, max: 65_535 }),
    databaseUrl,
    dataDir: resolve(read.text('DATA_DIR', './data')),
    demo: read.boolean('DEMO', databaseUrl === null),
    demoPassword: read.secret('DEMO_PASSWORD', 12),
    poolSize: read.integer('DATABASE_POOL_SIZE', { fallback: 16, min: 1, max: 100 }),
    jwtSecret,
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    corsOrigins: read.origins('CORS_ORIGINS'),
    trustProxy: read.proxies('TRUST_PROXY'),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    rateLimitPerMinute: read.integer('RATE_LIMIT_PER_MINUTE', { fallback: 1200, min: 1, max: 1_000_000 }),
    requestTimeoutMs: read.integer('REQUEST_TIMEOUT_MS', { fallback: 30_000, min: 100, max: 3_600_000 }),
    idleTimeoutMs: read.integer('IDLE_TIMEOUT_MS', { fallback: 60_000, min: 100, max: 3_600_000 }),
    statementTimeoutMs: read.integer('STATEMENT_TIMEOUT_MS', { fallback: 15_000, min: 0, max: 3_600_000 }),
    smtpUrl,
    mailFrom,
    mailPerMinute: read.integer('MAIL_PER_MINUTE', { fallback: 120, min: 1, max: 100_000 }),
    imapUrl,
    webhookAllowPrivate: read.boolean('WEBHOOK_ALLOW_PRIVATE', false),
    jobs: read.oneOf('JOBS', ['on', 'off'], 'on') === 'on',
    shutdownTimeoutMs: read.integer('SHUTDOWN_TIMEOUT_MS', { fallback: 10_000, min: 0, max: 600_000 }),
  };
  read.finish();
  return config;
}
