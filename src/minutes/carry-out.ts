import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { newId } from '../common/ids.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Topic } from '../meetings/topic.entity.js';
import type { ApprovalFacts } from './approval-facts.js';
import type { ApprovalPlan, CarriedItem, DraftedMeeting } from './approval-plan.js';
import { Decision } from './decision.entity.js';

/**
 * Does in the caller's transaction what the plan says of topics and the next meeting; what it speaks of is locked.
 * Every record that is made or changed leaves its audit event.
 */
export class CarryOut {
  constructor(
    private readonly em: EntityManager,
    private readonly writes: Writes,
    private readonly change: Change<object>,
    private readonly facts: ApprovalFacts,
  ) {}

  /** @returns the meeting that got what is carried over; null where the group has none any more */
  async run({ next, carried, topics }: ApprovalPlan): Promise<string | null> {
    const nextId = next === null ? null : 'meeting' in next ? next.meeting.id : await this.draft(next.draft);
    if (next !== null && 'meeting' in next) await this.approveTheseNext(next.meeting.id);
    for (const item of carried) await this.carry(item, nextId as string);
    for (const topic of topics) await this.settle(topic);
    return nextId;
  }

  private async draft({ template, ...times }: DraftedMeeting): Promise<string> {
    const { em, writes, change } = this;
    const { group, meeting, minutes } = this.facts;
    const meetingId = await writes.insert(em, change, Meeting, {
      ...times,
      steeringGroupId: group.id,
      groupKind: group.kind,
      kind: 'regular',
      location: meeting.location,
      state: 'draft',
      icsUid: newId(),
      icsSequence: 0,
    });
    for (const [index, { approvesThese, ...item }] of template.entries()) {
      const approvesMinutesId = approvesThese ? minutes.id : null;
      await writes.insert(em, change, AgendaItem, {
        ...item,
        meetingId,
        position: index + 1,
        approvesMinutesId,
      });
    }
    return meetingId;
  }

  /** Where the next meeting is to approve the last minutes, these are the last. */
  private async approveTheseNext(meetingId: string): Promise<void> {
    const current = await this.em.findOneBy(AgendaItem, { meetingId, approvesMinutesId: Not(IsNull()) });
    if (current === null || current.approvesMinutesId === this.facts.minutes.id) return;
    const fields = { approvesMinutesId: this.facts.minutes.id };
    await this.writes.update(this.em, this.change, AgendaItem, current, fields);
  }

  private async carry(carried: CarriedItem, meetingId: string): Promise<void> {
    const topicId = carried.topicId ?? (await this.makeTopic(carried.item));
    const itemId = carried.alreadyThere ?? (await this.addItem(carried.item, topicId, meetingId));
    if (carried.alreadyThere !== null) await this.link(carried.alreadyThere, carried.item.id);
    for (const { id, text, supersedesId } of carried.deferred) {
      await this.writes.insert(this.em, this.change, Decision, {
        agendaItemId: itemId,
        steeringGroupId: this.facts.group.id,
        text,
        result: 'proposed',
        supersedesId,
        deferredFromId: id,
      });
    }
    if (carried.reasons.includes('left_out_before')) await this.cameBack(topicId);
  }

  /** A one-off matter that goes on is a topic, from the meeting on in which it came up. */
  private async makeTopic({ id, title }: CarriedItem['item']): Promise<string> {
    const { group, meeting } = this.facts;
    const topicId = await this.writes.insert(this.em, this.change, Topic, {
      steeringGroupId: group.id,
      title,
      state: 'open',
      raisedInAgendaItemId: id,
      firstRaisedOn: meeting.startedOn as string,
    });
    await this.changeItem(id, { topicId });
    return topicId;
  }

  private async addItem(item: CarriedItem['item'], topicId: string, meetingId: string): Promise<string> {
    const { id: carriedOverFromId, ...fields } = item;
    const [last]: { position: number }[] = await this.em.query(
      `SELECT coalesce(max(position), 0) AS position FROM agenda_item WHERE meeting_id = $1`,
      [meetingId],
    );
    const position = (last?.position ?? 0) + 1;
    // What was public once need not be again: whoever plans decides anew.
    return this.writes.insert(this.em, this.change, AgendaItem, {
      ...fields,
      topicId,
      meetingId,
      carriedOverFromId,
      position,
    });
  }

  /** Where it came from a later meeting already, because these minutes are approved late, that stays. */
  private async link(itemId: string, carriedOverFromId: string): Promise<void> {
    const current = await this.em.findOneByOrFail(AgendaItem, { id: itemId });
    if (current.carriedOverFromId !== null) return;
    await this.writes.update(this.em, this.change, AgendaItem, current, { carriedOverFromId });
  }

  private async changeItem(id: string, fields: Partial<AgendaItem>): Promise<void> {
    const current = await this.em.findOneByOrFail(AgendaItem, { id });
    await this.writes.update(this.em, this.change, AgendaItem, current, fields);
  }

  private async cameBack(topicId: string): Promise<void> {
    const current = await this.em.findOneByOrFail(Topic, { id: topicId });
    const fields = { leftOutAfterId: null };
    await this.writes.update(this.em, this.change, Topic, current, fields, 'taken_back');
  }

  private async settle({ id, itemId, becomes }: ApprovalPlan['topics'][number]): Promise<void> {
    if (becomes === 'stays') return;
    const fields: Partial<Topic> = {
      closes: { state: 'closed' as const },
      reopens: { state: 'open' as const },
      is_left_out: { leaveOutOnce: false, leftOutAfterId: itemId },
    }[becomes];
    const current = await this.em.findOneByOrFail(Topic, { id });
    const action = becomes === 'is_left_out' ? 'left_out' : 'changed';
    await this.writes.update(this.em, this.change, Topic, current, fields, action);
  }
}
