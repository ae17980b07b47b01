import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { requireRight } from '../access/require-right.js';
import { notFound } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { Values } from '../database/statements.js';
import { lockStage } from '../meetings/meeting-lock.js';
import { meetingColumns as columns, readsMinutes } from '../meetings/meeting-visibility.js';
import { Minutes } from './minutes.entity.js';

/**
 * The minutes for an actor who may change them, with their meeting, locked until the transaction ends.
 * @throws not_found where the actor may not read them whole, not_allowed where he may only do that
 */
export async function minutesForChange(
  em: EntityManager,
  actor: Actor,
  id: string,
  permission: 'minutes.write' | 'minutes.approve' | 'minutes.publish',
): Promise<Minutes> {
  const { meetingId, groupId } = await placeOfMinutes(em, actor, id);
  requireRight(actor, permission, groupId);
  const [, minutes] = await Promise.all([lockStage(em, meetingId, 'alone'), lockRecord(em, Minutes, id)]);
  return minutes;
}

/** Where minutes belong that the actor may read whole. @throws not_found */
async function placeOfMinutes(
  em: EntityManager,
  actor: Actor,
  id: string,
): Promise<{ meetingId: string; groupId: string }> {
  const values = new Values();
  const reads = readsMinutes(actor, columns, values);
  const [place] = await em.query<{ meetingId: string; groupId: string }[]>(
    `SELECT m.id AS "meetingId", m.steering_group_id AS "groupId" FROM meeting m
     JOIN minutes mi ON mi.meeting_id = m.id WHERE mi.id = ${values.add(id)}::uuid AND ${reads}`,
    values.list,
  );
  if (!place) throw notFound();
  return place;
}
