import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { lockRecord } from '../database/editable-record.js';
import { hasBegun, type MeetingStage } from '../meetings/meeting-stage.js';
import { Topic } from './topic.entity.js';

/** An agenda item, as its topic sees it. */
interface OfTopic {
  topicId: string | null;
  carriedOverFromId: string | null;
}

/**
 * An item leaves the agenda of a meeting that has not begun. Where it was a recurring topic's, carried over to there,
 * the topic is left out this once: the approval of a later meeting's minutes brings it back.
 */
export async function leaveOut<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  from: { meeting: Pick<MeetingStage, 'state'>; item: OfTopic },
): Promise<void> {
  const { topicId, carriedOverFromId } = from.item;
  if (hasBegun(from.meeting) || topicId === null || carriedOverFromId === null) return;
  const topic = await lockRecord(em, Topic, topicId);
  if (!topic.isRecurring || topic.state !== 'open') return;
  const fields = { leaveOutOnce: false, leftOutAfterId: carriedOverFromId };
  await writes.update(em, change, Topic, topic, fields, 'left_out');
}

/**
 * A topic, locked, is put on an agenda: where it had been left out, it is back with that.
 * @returns the item that it goes on with there; null where it had not been left out
 */
export async function takeBack<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  topicId: string | null | undefined,
): Promise<string | null> {
  if (topicId === null || topicId === undefined) return null;
  const topic = await em.findOneByOrFail(Topic, { id: topicId });
  if (topic.leftOutAfterId !== null) {
    await writes.update(em, change, Topic, topic, { leftOutAfterId: null }, 'taken_back');
  }
  return topic.leftOutAfterId;
}

/** A matter that a group goes on with, from the agenda item under which it came up. */
export interface RaisedTopic extends Pick<Topic, 'steeringGroupId' | 'title' | 'firstRaisedOn'> {
  id?: string;
  raisedInAgendaItemId: string;
}

/** Makes open topics. What was to come up on a day ahead, in a meeting that is cancelled, has come up today. */
export async function openTopics<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  raised: readonly RaisedTopic[],
): Promise<void> {
  const today = writes.clock.today();
  const topics = raised.map(({ firstRaisedOn: day, ...one }) => {
    return { ...one, firstRaisedOn: day < today ? day : today, state: 'open' as const };
  });
  await writes.insertAll(em, change, Topic, topics);
}
