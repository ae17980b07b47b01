import { type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Module, type Type } from '@nestjs/common';
import { pino } from 'pino';
import { type Config, readConfig } from '../../src/config/config.js';
import { makeServer } from '../../src/http/server.js';

/** A server of the application's making around one controller of a test: no database, no features. */
export async function serverAround(controller: Type, log: string[], other: Partial<Config> = {}) {
  class TestModule {}
  Module({ controllers: [controller] })(TestModule);
  const config = { ...readConfig({ DATA_DIR: '/nonexistent' }), rateLimitPerMinute: 1_000_000, ...other };
  const app = await makeServer(
    TestModule,
    config,
    pino({ level: 'info' }, { write: (line) => log.push(line) }),
  );
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { port, inject: (path: string) => app.inject({ url: path }), close: () => app.close() };
}

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

/** What was logged as a fault of the server. */
export const faultsIn = (log: readonly string[]) =>
  log.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
