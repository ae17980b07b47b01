import type { Actor } from '../access/actor.js';
import { allOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { namesWhere } from '../database/names.sql.js';
import type { Values } from '../database/statements.js';
import { withMinutes } from '../meetings/meeting-visibility.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { MINUTED, WRITER_FIELDS } from './action-item-rules.js';
import { isUnfinished, saysHowFar } from './action-item.sql.js';

/** Whether approved minutes say what the task `t` is. */
const isMinuted = `EXISTS (SELECT FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id ${withMinutes}
  WHERE ai.id = t.agenda_item_id AND ${minutesAre.approved.in('mi.state')})`;

const always = WRITER_FIELDS.filter((field) => !MINUTED.some((minuted) => minuted === field));

/** The fields of the action item `t` that the actor may change, and `comments` where it may add one. */
export function changeable(actor: Actor, values: Values): string {
  const writes = inScope(scopeOf(actor, 'actionItem.write'), 't.steering_group_id', values);
  return namesWhere(
    [allOf(writes, `NOT ${isMinuted}`), ...MINUTED],
    [writes, ...always],
    [saysHowFar(actor, values), 'state', 'comments'],
    [allOf(saysHowFar(actor, values), isUnfinished), 'dateWish'],
    [allOf(writes, 't.wished_due_date IS NOT NULL'), 'dateWishAnswer'],
  );
}
