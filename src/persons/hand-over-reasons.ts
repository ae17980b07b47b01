import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/policy.js';
import { covers, scopeOf } from '../access/scope.js';
import type { Affiliation } from './affiliation.entity.js';
import type { HandOverRequest } from './dto/affiliation.request.js';
import type { Hanging } from './hanging.query.js';

interface Reason {
  code: 'seat' | 'action_item' | 'meeting';
  recordType?: string;
  recordId?: string;
}

/** What is not handed over. A record that the actor may not read is counted, but not named. */
export function reasonsOf(
  actor: Actor,
  { personId }: Affiliation,
  { seats, actionItems, participations }: Hanging,
  { endSeats, actionItemsTo, withdrawFromMeetings }: HandOverRequest,
): Reason[] {
  const reason = (code: Reason['code'], recordId: string, readable: boolean): Reason =>
    readable ? { code, recordType: code, recordId } : { code };
  const reaches = (permission: Permission, groupId: string) => covers(scopeOf(actor, permission), groupId);
  return [
    ...(endSeats ? [] : seats).map(({ id, groupId }) => reason('seat', id, reaches('seat.read', groupId))),
    ...(actionItemsTo === undefined ? actionItems : []).map(({ id, groupId }) =>
      reason('action_item', id, actor.personId === personId || reaches('actionItem.write', groupId)),
    ),
    ...(withdrawFromMeetings ? [] : participations).map(({ meetingId, groupId, meetingState }) =>
      reason(
        'meeting',
        meetingId,
        reaches('meeting.write', groupId) || (meetingState !== 'draft' && reaches('meeting.read', groupId)),
      ),
    ),
  ];
}
