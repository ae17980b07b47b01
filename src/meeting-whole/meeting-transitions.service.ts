import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Change, NoContent } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { beforeStart, inFuture } from '../common/field-errors.js';
import { requireStep } from '../common/life-cycle.js';
import { contentInvalid } from '../common/problems.js';
import { updateRecord } from '../database/editable-record.js';
import { AgendaItem } from '../agenda/agenda-item.entity.js';
import { isOfTemplate, templateOf } from '../agenda/agenda-template.js';
import type { CancellationRequest, ClosingRequest, OpeningRequest } from '../meetings/dto/meeting.request.js';
import { inviteAll } from '../participations/participations.operations.js';
import { leaveOut, openTopics } from '../topics/topics.operations.js';
import { meetingForChange } from '../meetings/meeting-for-change.js';
import { meetingLifeCycle, type MeetingStep } from '../meetings/meeting-life-cycle.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MeetingWholeService } from './meeting-whole.service.js';
import { freezeSnapshots } from '../participations/snapshot.js';
import { meetingStateWords } from '../words/meeting-words.js';

interface Step<T extends object> {
  step: MeetingStep;
  /** What the audit trail calls it. */
  action: string;
  /** What changes in the meeting; throws content_invalid. */
  fields?: (content: T, current: Meeting) => Partial<Meeting>;
  /** What follows for the meeting's parts. */
  follow?: (em: EntityManager, current: Meeting, fields: Partial<Meeting>) => Promise<void>;
}

/** A meeting's life cycle. Every step needs meeting.write in its group, and gives the meeting as it now is. */
@Injectable()
export class MeetingTransitionsService {
  constructor(
    private readonly meetings: MeetingWholeService,
    private readonly writes: Writes,
  ) {}

  /** draft → scheduled: the group sees the meeting. @throws not_found, not_allowed, version_stale, step_not_open */
  schedule(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, { step: 'scheduling', action: 'scheduled' });
  }

  /**
   * scheduled, invited → invited. Everybody on the list who has no invitation gets one; repeated, it reaches
   * those who were added since, and leaves the meeting's version.
   * @throws not_found, not_allowed, version_stale, step_not_open, nobody_to_invite
   */
  invite(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, {
      step: 'invitation',
      action: 'invited',
      follow: (em, current) => inviteAll(em, current.id, this.writes.clock.now()),
    });
  }

  /**
   * scheduled, invited → in_progress, now or at a moment past. Freezes for whom everybody takes part that day.
   * @throws not_found, not_allowed, version_stale, content_invalid, step_not_open
   */
  open(change: Change<OpeningRequest>, id: string): Promise<Answer> {
    const { clock } = this.writes;
    return this.step(change, id, {
      step: 'opening',
      action: 'opened',
      fields: ({ at }) => ({ actualStart: this.momentOf(at) }),
      follow: (em, current, { actualStart }) => {
        const now = clock.now();
        return freezeSnapshots(em, { meetingId: current.id, day: clock.dayOf(actualStart ?? now), now });
      },
    });
  }

  /**
   * in_progress → held, now or at a moment past.
   * @throws not_found, not_allowed, version_stale, content_invalid, step_not_open
   */
  close(change: Change<ClosingRequest>, id: string): Promise<Answer> {
    return this.step(change, id, {
      step: 'closing',
      action: 'closed',
      fields: ({ at }, { actualStart }) => {
        const actualEnd = this.momentOf(at);
        if (actualStart !== null && actualEnd < actualStart) {
          throw contentInvalid(beforeStart('/at'));
        }
        return { actualEnd };
      },
    });
  }

  /**
   * draft, scheduled, invited → cancelled. The meeting stays visible; its one-off items become open topics of
   * the group, first raised on the planned day or, where it lies ahead, today, save those with which every agenda
   * begins. Recurring topics that were carried over to it count as left out, so that they come back.
   * @throws not_found, not_allowed, version_stale, content_invalid, step_not_open
   */
  cancel(change: Change<CancellationRequest>, id: string): Promise<Answer> {
    return this.step(change, id, {
      step: 'cancellation',
      action: 'cancelled',
      // Calendars take a cancellation only under a higher number (RFC 5546, 2.1.4).
      fields: ({ reason }, { icsSequence }) => ({
        cancelReason: reason ?? null,
        icsSequence: icsSequence + 1,
      }),
      follow: async (em, current) => {
        await this.keepAsTopics(em, change, current);
        const items = await em.findBy(AgendaItem, { meetingId: id, topicId: Not(IsNull()) });
        for (const item of items) await leaveOut(em, this.writes, change, { meeting: current, item });
      },
    });
  }

  private step<T extends object>(
    change: Change<T>,
    id: string,
    { step, action, fields, follow }: Step<T>,
  ): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await meetingForChange(em, change.actor, id);
      const content = await this.writes.accept(em, change, current);
      const changed = fields?.(content, current);
      const state = requireStep(meetingLifeCycle, meetingStateWords, current.state, step);
      const after = { ...changed, state };
      if (current.state !== state) {
        await updateRecord(em, Meeting, current, after, this.writes.clock.now());
      }
      await follow?.(em, current, after);
      const before = { ...current };
      await this.writes.audit(em, change, { action, type: 'meeting', id, before, after });
      return this.meetings.one(change.actor, id, em);
    });
  }

  /** @throws content_invalid where the moment lies ahead */
  private momentOf(at: string | undefined): Date {
    const now = this.writes.clock.now();
    const moment = at === undefined ? now : new Date(at);
    if (moment > now) throw contentInvalid(inFuture('/at'));
    return moment;
  }

  private async keepAsTopics<T extends object>(
    em: EntityManager,
    change: Change<T>,
    meeting: Meeting,
  ): Promise<void> {
    const { clock } = this.writes;
    const template = await templateOf(em, meeting.steeringGroupId);
    const items = await em.find(AgendaItem, {
      where: { meetingId: meeting.id, topicId: IsNull(), approvesMinutesId: IsNull() },
      order: { position: 'ASC' },
    });
    const raised = items
      .filter((item) => !template.some((begin) => isOfTemplate(item, begin)))
      .map(({ id, title }) => ({
        steeringGroupId: meeting.steeringGroupId,
        title,
        raisedInAgendaItemId: id,
        firstRaisedOn: clock.dayOf(meeting.plannedStart),
      }));
    await openTopics(em, this.writes, change, raised);
  }
}
