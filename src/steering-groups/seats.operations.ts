import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { Seat } from './seat.entity.js';

/** Ends seats on a day; one that had not begun by then never counts: it ends on the day on which it starts. */
export async function endSeats<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  seats: readonly Seat[],
  day: string,
): Promise<void> {
  const ending = seats.map((current) => ({
    current,
    fields: { endDate: day > current.startDate ? day : current.startDate },
    action: 'ended',
  }));
  await writes.updateAll(em, change, Seat, ending);
}
