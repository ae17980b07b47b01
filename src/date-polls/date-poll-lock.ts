import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { notFound } from '../common/problems.js';
import { Values } from '../database/statements.js';
import { datePollIs } from './date-poll-life-cycle.js';
import { DatePoll } from './date-poll.entity.js';
import { datePollOver } from './date-polls.errors.js';
import { readsDatePoll } from './date-poll-visibility.js';

/**
 * The poll as the actor may see it, locked until the transaction ends: `shared` lets others answer at the same time, `alone`
 * is for its end. @throws not_found
 */
export async function lockDatePoll(
  em: EntityManager,
  actor: Actor,
  id: string,
  how: 'shared' | 'alone',
): Promise<DatePoll> {
  const values = new Values();
  const found: unknown[] = await em.query(
    `SELECT FROM date_poll dp WHERE dp.id = ${values.add(id)}::uuid AND ${readsDatePoll(actor, values)}
     FOR ${how === 'shared' ? 'SHARE' : 'UPDATE'}`,
    values.list,
  );
  if (found.length === 0) throw notFound();
  return em.findOneByOrFail(DatePoll, { id });
}

/** Whether it still takes answers. @throws date_poll_over */
export function requireOpen({ state }: DatePoll): void {
  if (!datePollIs.open.has(state)) throw datePollOver({}, { members: { state } });
}
