import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { requireRight } from '../access/require-right.js';
import { lockMeeting, theMeeting } from './meeting-lock.js';
import { Meeting } from './meeting.entity.js';

/**
 * The meeting, locked, for an actor who may change it.
 * @throws not_found where the actor may not read it, not_allowed where it may only do that
 */
export async function meetingForChange(em: EntityManager, actor: Actor, id: string): Promise<Meeting> {
  const { steeringGroupId } = await lockMeeting(em, actor, theMeeting(id), 'alone');
  requireRight(actor, 'meeting.write', steeringGroupId);
  return em.findOneByOrFail(Meeting, { id });
}
