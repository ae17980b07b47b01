import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { notAllowed, requireSound } from '../common/problems.js';
import { lockRecord, updateRecord } from '../database/editable-record.js';
import { notesErrors, orderErrors, topicErrors } from './agenda-content.js';
import { AgendaItem } from './agenda-item.entity.js';
import { closeGap, dependants, makeRoom, orderOf, putInOrder } from './agenda-places.js';
import { agendaItemInUse } from './agenda.errors.js';
import { oneAgendaItem } from './agenda.query.js';
import type {
  AgendaOrderRequest,
  CreateAgendaItemRequest,
  PatchAgendaItemRequest,
} from './dto/agenda-item.request.js';
import { leaveOut, takeBack } from '../topics/topics.operations.js';
import { lockMeeting, theMeeting, type LockedMeeting } from '../meetings/meeting-lock.js';
import { requireOpenForLogging, requireOpenForPlanning } from '../meetings/meeting-stage.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MeetingAnswers } from '../meetings/meeting-answers.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { meetingOfItem } from './agenda-item.sql.js';

const PLANNING_FIELDS = [
  'title',
  'kind',
  'durationMinutes',
  'presenterPersonId',
  'topicId',
  'isPublic',
] as const;
/** They follow the minutes. */
const LOGGING_FIELDS = ['wasDiscussed', 'notes'] as const;
/** Saved every few seconds while somebody writes; what they become is frozen with the minutes (docs/decisions/0013). */
const AUTOSAVED_FIELDS = ['notes'] as const;

/** What a correction of approved minutes may change of an item. */
const CORRECTABLE_FIELDS: readonly string[] = [...LOGGING_FIELDS, 'isPublic'];

/** The agenda of a meeting: planned by who may change the meeting, logged by who may write its minutes. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly answers: MeetingAnswers,
  ) {}

  /** One item, for whoever may read its meeting, with as much of it as they may read. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneAgendaItem(actor, id), em);
  }

  /**
   * Puts an item on the agenda, at a place or at the end; the items from there on move down. A topic that had been
   * left out goes on from where it was. Needs meeting.write in the meeting's group.
   * @throws not_found, not_allowed, content_invalid, topic_on_agenda, meeting_cancelled, minutes_not_in_draft,
   *   minutes_in_correction
   */
  create(change: Change<CreateAgendaItemRequest>, meetingId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const meeting = await lockMeeting(em, change.actor, theMeeting(meetingId), 'alone');
      requireRight(change.actor, 'meeting.write', meeting.steeringGroupId);
      const { position: wanted, ...fields } = await this.writes.accept(em, change);
      requireSound(await topicErrors(em, meeting, fields.topicId));
      requireOpenForPlanning(meeting);
      const carriedOverFromId = await takeBack(em, this.writes, change, fields.topicId);
      const position = await makeRoom(em, meetingId, wanted);
      const item = { ...fields, meetingId, position, carriedOverFromId };
      const id = await this.writes.insert(em, change, AgendaItem, item);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Changes one item and nothing else, so that several people can log one meeting at the same time. Who comes second
   * on the same item is shown it as it is now (`current`). Planning needs meeting.write, wasDiscussed and notes need
   * minutes.write in the meeting's group.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid, topic_on_agenda,
   *   meeting_cancelled, meeting_not_begun, minutes_not_in_draft, minutes_in_correction
   */
  patch(change: Change<PatchAgendaItemRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const meeting = await lockMeeting(em, actor, meetingOfItem(id), 'shared');
      const current = await lockRecord(em, AgendaItem, id);
      const plans = covers(scopeOf(actor, 'meeting.write'), meeting.steeringGroupId);
      const logs = covers(scopeOf(actor, 'minutes.write'), meeting.steeringGroupId);
      if (!plans && !logs) throw notAllowed();
      if (!plans) change.refuse(PLANNING_FIELDS);
      if (!logs) change.refuse(LOGGING_FIELDS);
      const fields = await this.writes.accept(em, change, current, () => this.one(actor, id, em));
      const newTopic = fields.topicId === current.topicId ? null : fields.topicId;
      requireSound([
        ...(await topicErrors(em, meeting, newTopic)),
        ...(await notesErrors(em, fields.notes, current.notes)),
      ]);
      const writesMinutes = LOGGING_FIELDS.some((field) => fields[field] !== undefined);
      const corrects = minutesAre.draft.has(meeting.correctionState) && onlyCorrectable(fields);
      if (!corrects) (writesMinutes ? requireOpenForLogging : requireOpenForPlanning)(meeting);
      const origin = await this.originAfter(em, change, { meeting, item: current }, fields.topicId);
      const after = { ...fields, ...origin };
      const [, answer] = await Promise.all([
        this.writes.update(em, change, AgendaItem, current, after, 'changed', AUTOSAVED_FIELDS),
        this.one(actor, id, em),
      ]);
      return answer;
    });
  }

  /**
   * Takes an item off the agenda; those below move up. A recurring topic that was carried over to there is left out
   * with that, once. Needs meeting.write in the meeting's group.
   * @throws not_found, not_allowed, version_stale, meeting_cancelled, minutes_not_in_draft, minutes_in_correction,
   *   agenda_item_in_use
   */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const meeting = await lockMeeting(em, change.actor, meetingOfItem(id), 'alone');
      const current = await lockRecord(em, AgendaItem, id);
      requireRight(change.actor, 'meeting.write', meeting.steeringGroupId);
      await this.writes.accept(em, change, current);
      requireOpenForPlanning(meeting);
      const reasons = await dependants(em, id);
      if (reasons.length > 0) throw agendaItemInUse({}, { members: { reasons } });
      await em.delete(AgendaItem, { id });
      await leaveOut(em, this.writes, change, { meeting, item: current });
      await closeGap(em, meeting.id, current.position);
      // Nothing of the item is left to tell of it, so the meeting does, to who asks for what changed.
      await em.query(`UPDATE meeting SET updated_at = $2 WHERE id = $1`, [
        meeting.id,
        this.writes.clock.now(),
      ]);
      const gone = Object.fromEntries(Object.keys(current).map((field) => [field, null]));
      await this.writes.audit(em, change, {
        action: 'deleted',
        type: 'agenda_item',
        id,
        before: { ...current },
        after: gone,
      });
      return new Answer('');
    });
  }

  /**
   * Puts the agenda in a new order, which must name every item once. It belongs to the meeting, whose version it
   * raises; the items keep theirs. Answers with the meeting. Needs meeting.write in its group.
   * @throws not_found, not_allowed, version_stale, content_invalid, meeting_cancelled, minutes_not_in_draft,
   *   minutes_in_correction
   */
  reorder(change: Change<AgendaOrderRequest>, meetingId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const meeting = await lockMeeting(em, change.actor, theMeeting(meetingId), 'alone');
      requireRight(change.actor, 'meeting.write', meeting.steeringGroupId);
      const { agendaItemIds } = await this.writes.accept(em, change, meeting);
      const before = await orderOf(em, meetingId);
      requireSound(orderErrors(agendaItemIds, before));
      requireOpenForPlanning(meeting);
      await putInOrder(em, agendaItemIds);
      await updateRecord(em, Meeting, meeting, {}, this.writes.clock.now());
      await this.writes.audit(em, change, {
        action: 'agenda_reordered',
        type: 'meeting',
        id: meetingId,
        before: { agendaItemIds: before },
        after: { agendaItemIds },
      });
      return this.answers.one(change.actor, meetingId, em);
    });
  }

  /** An item that gets another topic, or none, leaves its past to the topic that it had. */
  private async originAfter<T extends object>(
    em: EntityManager,
    change: Change<T>,
    from: { meeting: LockedMeeting; item: AgendaItem },
    topicId: string | null | undefined,
  ): Promise<Pick<AgendaItem, 'carriedOverFromId'> | undefined> {
    if (topicId === undefined || topicId === from.item.topicId) return undefined;
    await leaveOut(em, this.writes, change, from);
    return { carriedOverFromId: await takeBack(em, this.writes, change, topicId) };
  }
}

function onlyCorrectable(fields: object): boolean {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.every(([name]) => CORRECTABLE_FIELDS.includes(name));
}
