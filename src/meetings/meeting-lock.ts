import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Values } from '../database/statements.js';
import { notFound } from '../common/problems.js';
import { meetingColumns, readsMeeting } from './meeting-visibility.js';
import type { MeetingStage } from './meeting-stage.js';

/** A meeting as it stays until the transaction ends. */
export interface LockedMeeting extends MeetingStage {
  id: string;
  version: number;
  steeringGroupId: string;
  groupKind: 'steering' | 'plenary';
  plannedStart: Date;
  actualStart: Date | null;
}

/** SQL of the id of a meeting: of itself, or of the one to which a part belongs (agenda, participations). */
export type MeetingRef = (values: Values) => string;

/** The meeting with this id. */
export const theMeeting =
  (id: string): MeetingRef =>
  (values) =>
    `${values.add(id)}::uuid`;

/**
 * The meeting as the actor may see it, with its minutes' state, both locked. `shared` lets others change other
 * parts of the meeting at the same time (live minutes); `alone` is for what concerns its parts together: their
 * order, their number. Neither lets the meeting or its minutes take a step meanwhile.
 * @throws not_found
 */
export async function lockMeeting(
  em: EntityManager,
  actor: Actor,
  of: MeetingRef,
  how: 'shared' | 'alone',
): Promise<LockedMeeting> {
  const values = new Values();
  const lock = how === 'shared' ? 'SHARE' : 'NO KEY UPDATE';
  // Each locks by itself, because an outer join cannot be locked; the minutes after the meeting, whose id they need.
  const text = `WITH found AS MATERIALIZED (SELECT m.id, m.version, m.steering_group_id AS "steeringGroupId", m.group_kind AS "groupKind",
      m.state, m.planned_start AS "plannedStart", m.actual_start AS "actualStart"
    FROM meeting m WHERE m.id = ${of(values)} AND ${readsMeeting(actor, meetingColumns, values)}
    FOR ${lock}), its AS MATERIALIZED (${minutesStage('(SELECT id FROM found)', 'SHARE')})
    SELECT found.*, its.* FROM found LEFT JOIN its ON true`;
  const [meeting] = await em.query<LockedMeeting[]>(text, values.list);
  if (!meeting) throw notFound();
  return meeting;
}

/** SQL of how far a meeting's minutes are, locked. */
const minutesStage = (meetingId: string, lock: 'SHARE' | 'UPDATE') =>
  `SELECT state AS "minutesState", correction_state AS "correctionState" FROM minutes WHERE meeting_id = ${meetingId}
   FOR ${lock}`;

type MinutesStage = Pick<MeetingStage, 'minutesState' | 'correctionState'>;

/**
 * How far a meeting's minutes are; they take no step until the transaction ends. The meeting is always locked before,
 * so that nobody waits for the other crosswise.
 */
export async function lockMinutes(
  em: EntityManager,
  meetingId: string,
  lock: 'SHARE' | 'UPDATE' = 'SHARE',
): Promise<MinutesStage> {
  const [minutes] = await em.query<MinutesStage[]>(minutesStage('$1', lock), [meetingId]);
  return minutes ?? { minutesState: null, correctionState: null };
}

/**
 * How far the meeting and its minutes are; neither takes a step until the transaction ends. `shared` lets others
 * write at the same time (live minutes), `alone` is for steps of the minutes themselves.
 */
export async function lockStage(
  em: EntityManager,
  meetingId: string,
  how: 'shared' | 'alone',
): Promise<MeetingStage> {
  const lock = how === 'shared' ? 'SHARE' : 'UPDATE';
  const [stage] = await em.query<MeetingStage[]>(
    `WITH found AS MATERIALIZED (SELECT id, state FROM meeting WHERE id = $1 FOR ${lock}),
       its AS MATERIALIZED (${minutesStage('(SELECT id FROM found)', lock)})
     SELECT found.state, its.* FROM found LEFT JOIN its ON true`,
    [meetingId],
  );
  if (!stage) throw notFound();
  return stage;
}
