import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { pino } from 'pino';
import { AccessTokens } from '../../src/accounts/access-tokens.js';
import { createApp } from '../../src/app.js';
import { Clock } from '../../src/common/clock.js';
import { makeLogger } from '../../src/common/logger.js';
import { type Config, readConfig } from '../../src/config/config.js';
import { Settings } from '../../src/config/settings.js';
import { setClockZone } from '../../src/database/clock-zone.js';
import { Database } from '../../src/database/database.js';
import { entities } from '../../src/entities.js';
import { Client } from './client.js';
import { ContractCheck } from './contract-check.js';
import { testDatabase } from './database.js';
import { World } from './world.js';

/** Wednesday, 18 March 2026, 10:00 in Jena: "now" in tests that set nothing else. */
export const NOW = new Date('2026-03-18T09:00:00.000Z');

/** An application with a database of its own, and everything a test needs around it. */
export interface TestApp {
  app: NestFastifyApplication;
  /** Where it listens. */
  address: string;
  database: Database;
  openApi: OpenAPIObject;
  /** Sends requests and checks every answer against the contract. */
  api: Client;
  /** Makes records and principals. */
  world: World;
  /** Moves the clock. */
  setNow(moment: Date | string): void;
  close(): Promise<void>;
}

/**
 * Starts the application for one test file; close it in afterAll.
 * @param options.log gets every line that is logged, at every level
 */
export async function testApp(
  options: {
    config?: Partial<Config>;
    logLevel?: string;
    log?: (line: string) => void;
    /** Folder of the built screens. */
    screens?: string;
  } = {},
): Promise<TestApp> {
  const { open, drop } = await testDatabase(entities);
  const database = new Database(open);
  let now = NOW;
  const clock = new Clock(() => now);
  const config = {
    ...readConfig({ DATA_DIR: '/nonexistent' }),
    rateLimitPerMinute: 1_000_000,
    // Mail is written as where it leaves; nobody listens there, and no jobs are done but those that a test has done.
    smtpUrl: 'smtp://127.0.0.1:9',
    mailFrom: 'allianz@stadt.test',
    ...options.config,
  };
  const settings = new Settings(config, 'a secret that is only good for tests, and long enough');
  const logger = options.log
    ? pino({ level: 'trace' }, { write: options.log })
    : makeLogger(options.logLevel ?? 'error');
  const app = await setClockZone(clock, database)
    .then(() => createApp({ settings, database, clock, logger }, options.screens))
    .catch(async (error: unknown) => {
      await drop();
      throw error;
    });
  contract ??= committedContract();
  // Listening once is faster than listening anew for each of some thousand requests.
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const api = new Client(address, contract.check);
  return {
    app,
    database,
    openApi: contract.openApi,
    address,
    api,
    world: new World(database, clock, new AccessTokens(settings, clock)),
    setNow(moment) {
      now = new Date(moment);
    },
    async close() {
      api.close();
      await app.close();
      await drop();
    },
  };
}

/** Read once for all the files of a worker. */
let contract: { openApi: OpenAPIObject; check: ContractCheck } | undefined;

/** The contract as it is committed: making it takes longer than most tests, and openapi.spec.ts says when it differs. */
function committedContract() {
  const openApi = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenAPIObject;
  return { openApi, check: new ContractCheck(openApi) };
}
