import { createApp } from '../src/app.js';
import { Clock } from '../src/common/clock.js';
import { makeLogger } from '../src/common/logger.js';
import { readConfig } from '../src/config/config.js';
import { Settings } from '../src/config/settings.js';
import { setClockZone } from '../src/database/clock-zone.js';
import { Database } from '../src/database/database.js';
import { openDatabase } from '../src/database/open-database.js';
import { entities } from '../src/entities.js';
import { kinds } from './kinds.js';
import type { Material } from './material.js';
import { BENCH_SECRET } from './servers.js';

/**
 * Statements that the application sends for a request of each kind: that by which the actor is read and those that
 * begin and end a transaction included.
 */
export async function statementsPerRequest(url: string, material: Material): Promise<Record<string, number>> {
  const config = readConfig({ DATABASE_URL: url, JWT_SECRET: BENCH_SECRET, LOG_LEVEL: 'silent' });
  const database = new Database(await openDatabase(config, entities));
  const clock = new Clock();
  await setClockZone(clock, database);
  const settings = new Settings(config, BENCH_SECRET);
  const app = await createApp({ settings, database, clock, logger: makeLogger('silent') });
  try {
    const counts: Record<string, number> = {};
    for (const kind of kinds) {
      const sent = kind.source(material, 0)(null);
      if (sent === null) throw new Error(`${kind.name}: nothing to send`);
      let count = 0;
      database.onStatement = () => (count += 1);
      const { method, path, body, headers, token } = sent;
      const answer = await app.inject({
        method,
        url: path,
        ...(body !== undefined && { payload: body }),
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
      });
      database.onStatement = undefined;
      if (answer.statusCode >= 300) throw new Error(`${kind.name}: ${answer.statusCode} ${answer.payload}`);
      if (kind.name.startsWith('notes')) (material.agendaItems[0] as { version: number }).version += 1;
      counts[kind.name] = count;
    }
    return counts;
  } finally {
    await app.close();
    await database.dataSource.destroy();
  }
}
