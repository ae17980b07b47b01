import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { newId } from '../common/ids.js';
import { type EditableRecord, type Fields, recordsWhere } from '../database/editable-record.js';
import { AgendaItem } from '../agenda/agenda-item.entity.js';
import { draftMeeting } from '../meetings/meetings.operations.js';
import { Topic } from '../topics/topic.entity.js';
import { openTopics, type RaisedTopic } from '../topics/topics.operations.js';
import type { ApprovalFacts } from './approval-facts.js';
import type { ApprovalPlan, CarriedItem, DraftedMeeting } from './approval-plan.js';
import { type DeferredDecision, proposeAgain } from '../decisions/decisions.operations.js';

type New<T extends EditableRecord> = Fields<T> & { id: string };

/**
 * Does in the caller's transaction what the plan says of topics and the next meeting; what it speaks of is locked.
 * Every record that is made or changed leaves its audit event. Records of one kind are written together, because an
 * evening carries over a dozen of them.
 */
export class CarryOut {
  /** Agenda items of this meeting and the next, by their ids. */
  private items: ReadonlyMap<string, AgendaItem> = new Map();
  /** Topics that the plan speaks of, by their ids. */
  private topics: ReadonlyMap<string, Topic> = new Map();

  private readonly newTopics: RaisedTopic[] = [];
  private readonly newItems: New<AgendaItem>[] = [];
  private readonly newDecisions: DeferredDecision[] = [];
  private readonly itemChanges = new Map<string, Fields<AgendaItem>>();
  private readonly topicChanges = new Map<string, { fields: Fields<Topic>; action: string }>();

  constructor(
    private readonly em: EntityManager,
    private readonly writes: Writes,
    private readonly change: Change<object>,
    private readonly facts: ApprovalFacts,
  ) {}

  /** @returns the meeting that got what is carried over; null where the group has none any more */
  async run({ next, carried, topics }: ApprovalPlan): Promise<string | null> {
    const nextId = next === null ? null : 'meeting' in next ? next.meeting.id : await this.draft(next.draft);
    const meetings = [this.facts.meeting.id, nextId];
    const named = [...topics.map(({ id }) => id), ...carried.map(({ topicId }) => topicId)];
    const [items, known] = await Promise.all([
      recordsWhere(this.em, AgendaItem, 'meeting_id = ANY($1::uuid[])', [meetings]),
      recordsWhere(this.em, Topic, 'id = ANY($1::uuid[])', [named]),
    ]);
    this.topics = new Map(known.map((topic) => [topic.id, topic]));
    this.items = new Map(items.map((item) => [item.id, item]));
    const there = items.filter(({ meetingId }) => meetingId === nextId);
    if (next !== null && 'meeting' in next) this.approveTheseNext(there);
    const last = Math.max(0, ...there.map(({ position }) => position));
    for (const item of carried) this.carry(item, nextId as string, last);
    for (const topic of topics) this.settle(topic);
    await this.write();
    return nextId;
  }

  private async draft({ template, ...times }: DraftedMeeting): Promise<string> {
    const { em, writes, change } = this;
    const { group, meeting, minutes } = this.facts;
    const id = newId();
    const items = template.map(({ approvesThese, ...item }, index) => ({
      ...item,
      meetingId: id,
      position: index + 1,
      approvesMinutesId: approvesThese ? minutes.id : null,
    }));
    const planned = { ...times, id, kind: 'regular', location: meeting.location } as const;
    await Promise.all([
      draftMeeting(em, writes, change, group, planned),
      writes.insertAll(em, change, AgendaItem, items),
    ]);
    return id;
  }

  /** Where the next meeting is to approve the last minutes, these are the last. */
  private approveTheseNext(there: readonly AgendaItem[]): void {
    const { minutes } = this.facts;
    const current = there.find(({ approvesMinutesId }) => approvesMinutesId !== null);
    if (current === undefined || current.approvesMinutesId === minutes.id) return;
    this.changeItem(current.id, { approvesMinutesId: minutes.id });
  }

  private carry(
    { item, alreadyThere, deferred, reasons, ...carried }: CarriedItem,
    meetingId: string,
    last: number,
  ) {
    const topicId = carried.topicId ?? this.makeTopic(item);
    const itemId = alreadyThere ?? this.addItem(item, topicId, meetingId, last);
    if (alreadyThere !== null) this.link(alreadyThere, item.id);
    for (const { id, text, supersedesId } of deferred) {
      this.newDecisions.push({
        agendaItemId: itemId,
        steeringGroupId: this.facts.group.id,
        text,
        supersedesId,
        deferredFromId: id,
      });
    }
    if (reasons.includes('left_out_before'))
      this.topicChanges.set(topicId, { fields: { leftOutAfterId: null }, action: 'taken_back' });
  }

  /** A one-off matter that goes on is a topic, from the meeting on in which it came up. */
  private makeTopic({ id: raisedInAgendaItemId, title }: CarriedItem['item']): string {
    const { group, meeting } = this.facts;
    const id = newId();
    const firstRaisedOn = meeting.startedOn as string;
    this.newTopics.push({ id, steeringGroupId: group.id, title, raisedInAgendaItemId, firstRaisedOn });
    this.changeItem(raisedInAgendaItemId, { topicId: id });
    return id;
  }

  private addItem(item: CarriedItem['item'], topicId: string, meetingId: string, last: number): string {
    // By name: what was said under the item stays where it was said, and whether it is public is decided anew.
    const { id: carriedOverFromId, title, kind, durationMinutes, presenterPersonId } = item;
    const id = newId();
    const position = last + this.newItems.length + 1;
    this.newItems.push({
      id,
      meetingId,
      position,
      topicId,
      carriedOverFromId,
      title,
      kind,
      durationMinutes,
      presenterPersonId,
    });
    return id;
  }

  /** Where it came from a later meeting already, because these minutes are approved late, that stays. */
  private link(itemId: string, carriedOverFromId: string): void {
    if (this.items.get(itemId)?.carriedOverFromId === null) this.changeItem(itemId, { carriedOverFromId });
  }

  private changeItem(id: string, fields: Fields<AgendaItem>): void {
    this.itemChanges.set(id, { ...this.itemChanges.get(id), ...fields });
  }

  private settle({ id, itemId, becomes }: ApprovalPlan['topics'][number]): void {
    if (becomes === 'stays') return;
    const fields: Fields<Topic> = {
      closes: { state: 'closed' as const },
      reopens: { state: 'open' as const },
      is_left_out: { leaveOutOnce: false, leftOutAfterId: itemId },
    }[becomes];
    this.topicChanges.set(id, { fields, action: becomes === 'is_left_out' ? 'left_out' : 'changed' });
  }

  private async write(): Promise<void> {
    const { em, writes, change } = this;
    const items = [...this.itemChanges].map(([id, fields]) => ({
      current: this.items.get(id) as AgendaItem,
      fields,
    }));
    const topics = [...this.topicChanges].map(([id, changes]) => ({
      current: this.topics.get(id) as Topic,
      ...changes,
    }));
    await Promise.all([
      openTopics(em, writes, change, this.newTopics),
      writes.updateAll(em, change, AgendaItem, items),
      writes.insertAll(em, change, AgendaItem, this.newItems),
      proposeAgain(em, writes, change, this.newDecisions),
      writes.updateAll(em, change, Topic, topics),
    ]);
  }
}
