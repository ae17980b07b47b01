import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import type { Values } from '../database/statements.js';

/** Whether the actor's person is one of those who are asked in poll `dp`. */
function isAsked({ personId }: Actor, values: Values): string {
  if (personId === null) return 'false';
  return `EXISTS (SELECT FROM date_poll_respondent asked_dpr WHERE asked_dpr.date_poll_id = dp.id
    AND asked_dpr.person_id = ${values.add(personId)}::uuid)`;
}

/** Whether the actor runs the group of poll `dp`, and so reads who answered what. */
export const runsDatePoll = (actor: Actor, values: Values) =>
  inScope(scopeOf(actor, 'meeting.write'), 'dp.steering_group_id', values);

/** Polls that the actor may read: who reads the group's meetings, and who is asked. */
export function readsDatePoll(actor: Actor, values: Values): string {
  const runs = runsDatePoll(actor, values);
  if (runs === 'true') return runs;
  const reads = inScope(scopeOf(actor, 'meeting.read'), 'dp.steering_group_id', values);
  return reads === 'true' ? reads : anyOf(runs, reads, isAsked(actor, values));
}
