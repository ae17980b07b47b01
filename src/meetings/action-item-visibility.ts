import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { scopeOfAny } from '../access/scope.js';
import type { Values } from '../common/statements.js';
import { isOwnActionItem, ofGroup } from './action-item.sql.js';
import { meetingColumns, readsMinutes } from './meeting-visibility.js';

/** The action item `t` of group `g` with what its visibility follows from: the meeting `m` it was born in and its minutes `mi`. */
export const actionItemFrom = `FROM action_item t
  LEFT JOIN agenda_item a ON a.id = t.agenda_item_id
  LEFT JOIN meeting m ON m.id = a.meeting_id
  LEFT JOIN minutes mi ON mi.meeting_id = m.id ${ofGroup}`;

/**
 * Action items that the actor may read: those of the groups that its rights reach, those born in a meeting as
 * soon as it may read the minutes (without minutes: like a draft), and its own at once.
 */
export function readsActionItem(actor: Actor, values: Values): string {
  const ofGroup = readsOfGroup(actor, values);
  const ofMeeting = readsMinutes(actor, meetingColumns, values);
  if (ofGroup === 'true' && ofMeeting === 'true') return 'true';
  return anyOf(
    `CASE WHEN t.agenda_item_id IS NULL THEN ${ofGroup} ELSE ${ofMeeting} END`,
    isOwnActionItem(actor, values),
  );
}

/** Who may change or answer an action item may read it: an API key need not carry both permissions. */
function readsOfGroup(actor: Actor, values: Values): string {
  const scope = scopeOfAny(actor, 'actionItem.read', 'actionItem.write', 'actionItem.answer');
  return inScope(scope, 't.steering_group_id', values);
}
