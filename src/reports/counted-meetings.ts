import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import type { Values } from '../database/statements.js';
import { meetingColumns as columns, readsAsItStands } from '../meetings/meeting-visibility.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';

/**
 * Meetings `m` with minutes `mi` whose attendance a report counts: held ones (planned and cancelled ones had none), of
 * the groups whose reports the actor may read, as soon as the actor may read the attendance itself.
 */
export function isCounted(actor: Actor, values: Values): string {
  const ofGroup = inScope(scopeOf(actor, 'report.read'), columns.groupId, values);
  return `${meetingIs.held.in('m.state')} AND ${ofGroup} AND ${readsAsItStands(actor, columns, values)}`;
}

/** The alliance's today, and the zone in which its days begin. */
export interface Days {
  today: string;
  zone: string;
}

/** A moment's day in the alliance's zone. @param zone placeholder of the zone's name */
export function dayOf(moment: string, zone: string): string {
  return `(${moment} AT TIME ZONE ${zone})::date`;
}
