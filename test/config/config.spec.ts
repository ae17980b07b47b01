import { resolve } from 'node:path';
import { ConfigError } from '../../src/config/config-error.js';
import { readConfig } from '../../src/config/config.js';

const DATABASE_URL = 'postgres://crm:pg-password@db.example/crm';
const JWT_SECRET = 'a-secret-of-more-than-32-characters';

function errorOf(env: NodeJS.ProcessEnv): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('the configuration', () => {
  it('needs nothing: an empty environment starts the embedded engine with the demo', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      dataDir: resolve('data'),
      demo: true,
      demoPassword: null,
      poolSize: 16,
      jwtSecret: null,
      publicUrl: null,
      corsOrigins: [],
      trustProxy: false,
      logLevel: 'info',
      rateLimitPerMinute: 1200,
      requestTimeoutMs: 30_000,
      idleTimeoutMs: 60_000,
      statementTimeoutMs: 15_000,
      smtpUrl: null,
      mailFrom: null,
      mailPerMinute: 120,
      imapUrl: null,
      webhookAllowPrivate: false,
      jobs: true,
      shutdownTimeoutMs: 10_000,
    });
  });

  it('takes an empty variable as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', CORS_ORIGINS: ' ', TRUST_PROXY: '' })).toEqual(
      readConfig({}),
    );
  });

  it('never turns the demo on by itself where a server is given', () => {
    expect(readConfig({ DATABASE_URL, JWT_SECRET }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, JWT_SECRET, DEMO: 'true' }).demo).toBe(true);
    expect(readConfig({ DEMO: 'false' }).demo).toBe(false);
  });

  it('requires a secret where a server is given', () => {
    expect([...errorOf({ DATABASE_URL }).problems.keys()]).toEqual(['JWT_SECRET']);
  });

  it('requires an address where mail is to leave', () => {
    expect([...errorOf({ SMTP_URL: 'smtp://127.0.0.1:2525' }).problems.keys()]).toEqual(['MAIL_FROM']);
    expect([...errorOf({ MAIL_FROM: 'Allianz <a@stadt.example>' }).problems.keys()]).toEqual(['MAIL_FROM']);
    const config = readConfig({
      SMTP_URL: 'smtp://127.0.0.1:2525',
      MAIL_FROM: 'a@stadt.example',
      JOBS: 'off',
    });
    expect(config).toMatchObject({
      smtpUrl: 'smtp://127.0.0.1:2525',
      mailFrom: 'a@stadt.example',
      jobs: false,
    });
  });

  it('takes a mailbox with who opens it, and never shows its password', () => {
    const MAIL_FROM = 'a@stadt.example';
    const IMAP_URL = 'imaps://a%40stadt.example:geheim%2Fwort@mail.stadt.example/INBOX';
    expect(readConfig({ IMAP_URL, MAIL_FROM }).imapUrl).toBe(IMAP_URL);
    expect([...errorOf({ IMAP_URL }).problems.keys()]).toEqual(['MAIL_FROM']);
    for (const wrong of [
      'https://a:geheim@mail.example',
      'imaps://mail.example/geheim',
      'imaps://geheim@mail.example',
      'imaps://a:geheim@mail.example/INBOX?x=1',
      'imaps://a:geheim%ZZ@mail.example',
      'imaps://a:geheim@:993',
    ]) {
      const error = errorOf({ IMAP_URL: wrong, MAIL_FROM });
      expect([...error.problems.keys()]).toEqual(['IMAP_URL']);
      expect(error.message).not.toContain('geheim');
    }
  });

  it('has webhooks go to the internet alone, unless it is said otherwise', () => {
    expect(readConfig({}).webhookAllowPrivate).toBe(false);
    expect(readConfig({ WEBHOOK_ALLOW_PRIVATE: 'true' }).webhookAllowPrivate).toBe(true);
  });

  it('reads lists, hops and addresses', () => {
    const origins = 'https://a.example, http://localhost:5173';
    expect(readConfig({ CORS_ORIGINS: origins }).corsOrigins).toEqual([
      'https://a.example',
      'http://localhost:5173',
    ]);
    expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(readConfig({ TRUST_PROXY: '0' }).trustProxy).toBe(false);
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8,::1' }).trustProxy).toEqual(['10.0.0.0/8', '::1']);
    expect(readConfig({ PUBLIC_URL: 'https://crm.example/' }).publicUrl).toBe('https://crm.example');
  });

  it('names every wrong variable at once, and what it may be', () => {
    const error = errorOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://root:hunter2@db/crm',
      DEMO: 'yes',
      DEMO_PASSWORD: 'hunter2',
      DATABASE_POOL_SIZE: '0',
      JWT_SECRET: 'hunter2hunter2',
      PUBLIC_URL: 'crm.example',
      CORS_ORIGINS: 'https://a.example/path,*,null',
      TRUST_PROXY: 'true',
      LOG_LEVEL: 'loud',
      RATE_LIMIT_PER_MINUTE: '1.5',
      STATEMENT_TIMEOUT_MS: '-1',
      SHUTDOWN_TIMEOUT_MS: 'soon',
    });
    expect(error.message.split('\n').slice(1).sort()).toEqual([
      '  CORS_ORIGINS must be origins such as https://example.org, separated by commas; wrong: https://a.example/path, *, null',
      '  DATABASE_POOL_SIZE must be a whole number from 1 to 100, not "0"',
      '  DATABASE_URL must be a URL that starts with postgres:// or postgresql://',
      '  DEMO must be one of true, false, not "yes"',
      '  DEMO_PASSWORD must have at least 12 characters (it has 7)',
      '  JWT_SECRET must have at least 32 characters (it has 14)',
      '  LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"',
      '  PORT must be a whole number from 0 to 65535, not "70000"',
      '  PUBLIC_URL must be a URL that starts with http:// or https://, not "crm.example"',
      '  RATE_LIMIT_PER_MINUTE must be a whole number from 1 to 1000000, not "1.5"',
      '  SHUTDOWN_TIMEOUT_MS must be a whole number from 0 to 600000, not "soon"',
      '  STATEMENT_TIMEOUT_MS must be a whole number from 0 to 3600000, not "-1"',
      '  TRUST_PROXY must be false, the number of proxies in front, or their addresses or networks, separated by commas',
    ]);
  });

  it('never shows a secret in an error', () => {
    const error = errorOf({ DATABASE_URL: 'db:hunter2', JWT_SECRET: 'hunter2', DEMO_PASSWORD: 'hunter2' });
    expect(error.problems.size).toBe(3);
    expect(error.message).not.toContain('hunter2');
  });
});
