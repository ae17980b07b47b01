import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import type { Values } from '../database/statements.js';

/** Whether the actor may read the seat `s`: a filter by seats tells as much as they do. */
export function readsSeat(actor: Actor, values: Values): string {
  const { personId } = actor;
  const isOwn = scopeOf(actor, 'person.read').mine && personId !== null;
  const scope = scopeOf(actor, 'seat.read');
  if (scope.all) return 'true';
  return anyOf(
    inScope(scope, 's.steering_group_id', values),
    isOwn ? `s.person_id = ${values.add(personId)}::uuid` : 'false',
  );
}

/**
 * Whether there is a seat today, of those that the actor may read; nothing is found by whoever may read none.
 * @param of which seats `s` are meant, as SQL
 */
export function sits(hasSeat: boolean, of: string, actor: Actor, values: Values, today: string): string {
  const readable = readsSeat(actor, values);
  if (readable === 'false') return readable;
  return `${hasSeat ? '' : 'NOT '}EXISTS (SELECT FROM seat s
    WHERE ${of} AND is_current(s.start_date, s.end_date, ${values.day(today)}) AND ${readable})`;
}
