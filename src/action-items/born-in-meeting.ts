import type { EntityManager } from 'typeorm';
import { contentInvalid } from '../common/problems.js';
import type { MeetingState } from '../meetings/meeting-life-cycle.js';
import { lockMinutes } from '../meetings/meeting-lock.js';
import { requireOpenForLogging } from '../meetings/meeting-stage.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { notOfAgendaItem, notOfGroup } from './action-items.errors.js';

/** The meeting in which an action item is born. */
export interface Origin {
  meetingId: string;
  steeringGroupId: string;
  state: MeetingState;
}

/**
 * Where a task of the group under this agenda item is born. The meeting stays as it is until the transaction ends.
 * @throws content_invalid (not_of_group)
 */
export async function requireOrigin(
  em: EntityManager,
  agendaItemId: string,
  steeringGroupId: string,
): Promise<Origin> {
  const origin = await originOf(em, agendaItemId);
  if (origin?.steeringGroupId === steeringGroupId) return origin;
  throw contentInvalid(notOfGroup('/agendaItemId'));
}

/**
 * Tasks are born in a meeting that has begun, while its minutes are a draft or not there yet. The minutes stay as
 * they are until the transaction ends, so that nothing slips into some that are approved at the same moment.
 * @throws meeting_cancelled, meeting_not_begun, minutes_not_in_draft, minutes_in_correction
 */
export async function requireOpenOrigin(em: EntityManager, origin: Origin): Promise<void> {
  requireOpenForLogging({ state: origin.state, ...(await lockMinutes(em, origin.meetingId)) });
}

/** Whether the minutes of the meeting under whose agenda item a task was born are approved; they stay as they are. */
export async function isInApprovedMinutes(em: EntityManager, agendaItemId: string | null): Promise<boolean> {
  const origin = agendaItemId === null ? undefined : await originOf(em, agendaItemId);
  const minutes = origin ? await lockMinutes(em, origin.meetingId) : null;
  return minutesAre.approved.has(minutes?.minutesState);
}

/** @throws content_invalid (not_of_agenda_item) where the decision was not taken under the agenda item */
export async function requireDecisionOf(
  em: EntityManager,
  decisionId: string,
  agendaItemId: string | null,
): Promise<void> {
  // Locked against removal alone: the foreign key would otherwise be the first to notice.
  const found: unknown[] = await em.query(
    `SELECT FROM decision WHERE id = $1 AND agenda_item_id = $2 FOR KEY SHARE`,
    [decisionId, agendaItemId],
  );
  if (found.length === 0) throw contentInvalid(notOfAgendaItem('/decisionId'));
}

async function originOf(em: EntityManager, agendaItemId: string): Promise<Origin | undefined> {
  const [origin]: Origin[] = await em.query(
    `SELECT m.id AS "meetingId", m.steering_group_id AS "steeringGroupId", m.state
     FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id WHERE ai.id = $1 FOR SHARE OF m`,
    [agendaItemId],
  );
  return origin;
}
