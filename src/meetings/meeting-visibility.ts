import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import type { Values } from '../database/statements.js';
import { meetingIs } from './meeting-life-cycle.js';
import { minutesAre } from './minutes-states.js';

/** Columns that the conditions below speak of, by whatever alias a query has them. */
export interface MeetingColumns {
  /** The meeting's id, group and state. */
  id: string;
  groupId: string;
  state: string;
  /** State of its minutes; null where there are none. */
  minutesState: string;
  /** How far a correction of them is; null where none is open. */
  correctionState: string;
}

/** The columns of meeting `m` and its minutes `mi`. */
export const meetingColumns: MeetingColumns = {
  id: 'm.id',
  groupId: 'm.steering_group_id',
  state: 'm.state',
  minutesState: 'mi.state',
  correctionState: 'mi.correction_state',
};

/** The join that gives the minutes `mi` of meeting `m`, where it has any: how far a meeting is includes how far they are. */
export const withMinutes = 'LEFT JOIN minutes mi ON mi.meeting_id = m.id';

/** Whether the actor's person was invited to the meeting. */
export function wasInvited(actor: Actor, { id }: Pick<MeetingColumns, 'id'>, values: Values): string {
  return `EXISTS (SELECT FROM participation invited_pa WHERE invited_pa.meeting_id = ${id}
    AND invited_pa.person_id = ${values.add(actor.personId)}::uuid AND invited_pa.invited_at IS NOT NULL)`;
}

/** Whether the actor may read the address by which one joins the meeting: who runs it and, of members, who was invited. */
export function readsJoinUrl(
  actor: Actor,
  columns: Pick<MeetingColumns, 'id' | 'groupId'>,
  values: Values,
): string {
  const join = scopeOf(actor, 'joinUrl.read');
  return anyOf(
    inScope(join, columns.groupId, values),
    join.mine && !join.all ? wasInvited(actor, columns, values) : 'false',
  );
}

/** Meetings that the actor may read: drafts only who may change them, others also who was invited. */
export function readsMeeting(
  actor: Actor,
  columns: Pick<MeetingColumns, 'id' | 'groupId' | 'state'>,
  values: Values,
): string {
  const writes = inScope(scopeOf(actor, 'meeting.write'), columns.groupId, values);
  if (writes === 'true') return 'true';
  const reads = inScope(scopeOf(actor, 'meeting.read'), columns.groupId, values);
  const invited =
    scopeOf(actor, 'rsvp.write').mine && reads !== 'true' ? wasInvited(actor, columns, values) : 'false';
  const read = anyOf(reads, invited);
  return anyOf(writes, read === 'false' ? 'false' : `(${meetingIs.draft.notIn(columns.state)} AND ${read})`);
}

/**
 * Whether the actor may read what the minutes say: notes, what was discussed, others' attendance, decisions and
 * the tasks born in the meeting. Drafts: who writes them; in review: who was invited; then all readers of the
 * group; published: everybody in the alliance.
 */
export function readsMinutes(actor: Actor, columns: MeetingColumns, values: Values): string {
  const { groupId, minutesState, correctionState } = columns;
  const writes = inScope(scopeOf(actor, 'minutes.write'), groupId, values);
  if (writes === 'true') return 'true';
  const approved = inScope(scopeOf(actor, 'minutes.read'), groupId, values);
  const review = scopeOf(actor, 'minutes.review').mine ? wasInvited(actor, columns, values) : 'false';
  const published = scopeOf(actor, 'minutes.published').all ? minutesAre.published.in(minutesState) : 'false';
  return `coalesce(${anyOf(
    writes,
    approved === 'false' ? 'false' : `(${minutesAre.approved.in(minutesState)} AND ${approved})`,
    review === 'false'
      ? 'false'
      : `(${minutesAre.inReview.in(`coalesce(${correctionState}, ${minutesState})`)} AND ${review})`,
    published,
  )}, false)`;
}

/** Whether a correction is open that the actor reads: who writes it; in review, who was invited. */
export function readsCorrection(actor: Actor, columns: MeetingColumns, values: Values): string {
  const { groupId, correctionState } = columns;
  const writes = inScope(scopeOf(actor, 'minutes.write'), groupId, values);
  const invited = scopeOf(actor, 'minutes.review').mine && writes !== 'true';
  const review = invited ? wasInvited(actor, columns, values) : 'false';
  const reads = anyOf(
    writes,
    review === 'false' ? review : `(${minutesAre.inReview.in(correctionState)} AND ${review})`,
  );
  return `(${correctionState} IS NOT NULL AND ${reads})`;
}

/**
 * Whether the actor may read what the minutes say as it stands in the tables. While they are corrected, others read the
 * approved version, which only the frozen text still has (kept-version.sql.ts).
 */
export function readsAsItStands(actor: Actor, columns: MeetingColumns, values: Values): string {
  const reads = readsMinutes(actor, columns, values);
  if (reads === 'true') return reads;
  return `(${reads} AND (${columns.correctionState} IS NULL OR ${readsCorrection(actor, columns, values)}))`;
}
