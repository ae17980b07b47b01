import type { Clock } from '../common/clock.js';
import type { Database } from './database.js';

/** Sets the clock to the alliance's time zone; done once, after migrations. */
export async function setClockZone(clock: Clock, database: Database): Promise<void> {
  const [row] = await database.read<{ time_zone: string }>('SELECT time_zone FROM alliance', []);
  if (row) clock.zone = row.time_zone;
}
