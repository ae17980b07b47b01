import type { EntityManager } from 'typeorm';
import { covers, scopeOf } from '../access/scope.js';
import { recordsWhere } from '../database/editable-record.js';
import { meetingIs, type MeetingState } from '../meetings/meeting-life-cycle.js';
import { leavesPlenary } from '../persons/leaves-plenary.sql.js';
import type { HandOver, Hanging, Leaving } from '../records/hand-over.js';
import type { RecordKind } from '../records/record.js';
import { isSeatLeft } from '../steering-groups/seats-left.sql.js';
import { participationsFor, participationsOf, substitutions } from './participation-merge.js';
import { Participation } from './participation.entity.js';
import { rsvpIs } from './participation-states.js';
import { withdraw } from './participations.operations.js';

interface HangingParticipation extends Hanging {
  groupId: string;
  meetingState: MeetingState;
  participation: Participation;
}

/** The alliance's day of a meeting, whatever time zone it is planned in. */
const meetingDay = '(m.planned_start AT TIME ZONE (SELECT time_zone FROM alliance))::date';
const left = isSeatLeft({ person: '$1', organisation: '$2', from: '$4::date' });
const plenary = leavesPlenary({ person: '$1', organisation: '$2', affiliations: '$3' }, meetingDay);

/** Ahead, in groups where the person sits for the organisation on that day, and not declined; likewise in the plenary. */
const hanging = `SELECT pa.id, m.steering_group_id AS "groupId", m.state AS "meetingState", m.title
  FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
  WHERE pa.person_id = $1 AND ${rsvpIs.away.notIn('pa.rsvp')}
    AND ${meetingIs.notBegun.in('m.state')} AND ${meetingDay} >= $4::date
    AND (EXISTS (SELECT FROM seat s WHERE ${left} AND s.steering_group_id = m.steering_group_id
        AND is_current(s.start_date, s.end_date, ${meetingDay}))
      OR (m.group_kind = 'plenary' AND ${plenary}))
  ORDER BY m.planned_start, pa.id FOR UPDATE OF pa FOR SHARE OF m`;

interface Found {
  id: string;
  title: string;
  groupId: string;
  meetingState: MeetingState;
}

async function participationsAhead(
  em: EntityManager,
  { personId, organisationId, affiliationIds, from }: Leaving,
): Promise<HangingParticipation[]> {
  const found = await em.query<Found[]>(hanging, [personId, organisationId, affiliationIds, from]);
  const ids = found.map(({ id }) => id);
  const records = await recordsWhere(em, Participation, 'id = ANY($1::uuid[])', [ids]);
  const byId = new Map(records.map((record) => [record.id, record]));
  return found.map(({ id, ...rest }) => {
    const participation = byId.get(id) as Participation;
    return { recordId: participation.meetingId, participation, ...rest };
  });
}

/** The person declines meetings ahead, or leaves the list where nobody has been invited yet. */
const withdrawals: HandOver<HangingParticipation> = {
  field: 'withdrawFromMeetings',
  needs: 'rsvp.write',
  reason: 'meeting',
  hanging: participationsAhead,

  isSeenBy: (actor, { groupId, meetingState }) =>
    covers(scopeOf(actor, 'meeting.write'), groupId) ||
    (!meetingIs.draft.has(meetingState) && covers(scopeOf(actor, 'meeting.read'), groupId)),

  async settle(em, writes, change, rows) {
    const participations = rows.map(({ participation }) => participation);
    await withdraw(em, writes, change, participations);
  },
};

export const participationRecord: RecordKind = {
  table: 'participation',
  alias: 'pa',
  ties: [
    // Before the participations themselves: who stood in for himself would be refused.
    {
      column: 'substitute_for_person_id',
      to: 'person',
      whenLeaving: 'keeps',
      whenMerging: substitutions,
    },
    { column: 'person_id', to: 'person', whenLeaving: withdrawals, whenMerging: participationsOf },
    { column: 'organisation_id', to: 'organisation', whenLeaving: 'keeps', whenMerging: participationsFor },
    { column: 'rsvp_recorded_by', to: 'account', whenLeaving: 'keeps' },
  ],
};
