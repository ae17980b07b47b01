import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { overlap, type Scope, scopeOf, scopeOfAny } from '../access/scope.js';
import type { Values } from '../database/statements.js';
import { isOwnActionItem, ofGroup } from './action-item.sql.js';
import { meetingColumns, readsMinutes, withMinutes } from '../meetings/meeting-visibility.js';

/** The action item `t` of group `g`. */
export const actionItemFrom = `FROM action_item t ${ofGroup}`;

/**
 * Action items `t` that the actor may read: those of the groups that its rights reach, those born in a meeting as
 * soon as it may read the minutes (without minutes: like a draft), and its own at once.
 */
export function readsActionItem(actor: Actor, values: Values): string {
  const inGroups = readsOfGroup(actor);
  const writesMinutes = scopeOf(actor, 'minutes.write');
  // Whoever also writes the minutes need not be asked about the meeting, which is one of the task's group.
  const both = inScope(overlap(inGroups, writesMinutes), 't.steering_group_id', values);
  if (both === 'true') return 'true';
  const ofMeeting = readsMinutes(actor, meetingColumns, values);
  return anyOf(
    both,
    isOwnActionItem(actor, values),
    `CASE WHEN t.agenda_item_id IS NULL THEN ${inScope(inGroups, 't.steering_group_id', values)} ELSE (SELECT ${ofMeeting}
      FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id ${withMinutes}
      WHERE ai.id = t.agenda_item_id) END`,
  );
}

/** Who may change or answer an action item may read it: an API key need not carry both permissions. */
function readsOfGroup(actor: Actor): Scope {
  return scopeOfAny(actor, 'actionItem.read', 'actionItem.write', 'actionItem.answer');
}
