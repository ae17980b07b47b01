import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { unknownReference } from '../common/field-errors.js';
import { requireStep } from '../common/life-cycle.js';
import { contentInvalid, requireSound } from '../common/problems.js';
import { requireKnownTimeZone } from '../meetings/known-time-zone.js';
import { onlyInPlenary } from '../meetings/meetings.errors.js';
import { draftMeeting } from '../meetings/meetings.operations.js';
import { Candidates } from '../participations/candidates.js';
import { sourceErrors } from '../participations/participation-content.js';
import { findGroup } from '../steering-groups/group-ref.js';
import { groupOfContent, knownGroup } from '../steering-groups/group-of-content.js';
import { datePollStateWords } from '../words/date-poll-words.js';
import { datePollLifeCycle } from './date-poll-life-cycle.js';
import { lockDatePoll } from './date-poll-lock.js';
import { DatePollMails } from './date-poll-mails.js';
import { DatePollOption } from './date-poll-option.entity.js';
import { DatePollRespondent } from './date-poll-respondent.entity.js';
import { DatePoll } from './date-poll.entity.js';
import { notAhead } from './date-polls.errors.js';
import { listDatePolls, oneDatePoll } from './date-polls.query.js';
import type { DatePollFilters } from './dto/date-poll.filters.js';
import type {
  ChooseDateRequest,
  CreateDatePollRequest,
  WithdrawDatePollRequest,
} from './dto/date-poll.request.js';
import { answerByFaults, optionFaults } from './offered-dates.js';

/** Looking for a date: several are offered, those who are asked answer, one becomes a meeting. */
@Injectable()
export class DatePollsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly candidates: Candidates,
    private readonly mails: DatePollMails,
  ) {}

  /** Polls that the actor may read (meeting.read, or asked). */
  list(actor: Actor, filters: DatePollFilters): Promise<Answer> {
    return this.reads.page(listDatePolls(actor, filters), filters);
  }

  /** With who answered what for who runs the group; others see how many, and their own answer. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneDatePoll(actor, id, this.writes.clock.today()), em);
  }

  /**
   * Begins a poll: who is asked is settled by it, and each gets a mail. Needs meeting.write in the group.
   * @throws not_allowed, content_invalid
   */
  create(change: Change<CreateDatePollRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const named = await groupOfContent(em, change);
      if (named) requireRight(actor, 'meeting.write', named.id);
      const { options, from, answerBy, ...content } = await this.writes.accept(em, change);
      const group = knownGroup(named);
      const { clock } = this.writes;
      const dates = options.map(({ plannedStart, plannedEnd }) => ({
        plannedStart: new Date(plannedStart),
        plannedEnd: new Date(plannedEnd),
      }));
      const source = from ?? (group.kind === 'plenary' ? 'primary_contacts' : 'seats');
      const first = new Date(Math.min(...dates.map(({ plannedStart }) => plannedStart.getTime())));
      await requireKnownTimeZone(em, content.timeZone);
      requireSound([
        ...(content.kind === 'annual_session' && group.kind !== 'plenary' ? [onlyInPlenary('/kind')] : []),
        ...sourceErrors({ from: source }, group.kind),
        ...optionFaults(dates, clock.now()),
      ]);
      const lastDay = clock.dayOf(first);
      requireSound(answerByFaults(answerBy, { today: clock.today(), lastDay }));
      const datePollId = await this.writes.insert(em, change, DatePoll, {
        ...content,
        kind: content.kind ?? 'regular',
        timeZone: content.timeZone ?? clock.zone,
        answerBy: answerBy ?? lastDay,
        groupKind: group.kind,
        state: 'open',
      });
      const offered = dates.map((date) => ({ ...date, datePollId }));
      await this.writes.insertAll(em, change, DatePollOption, offered);
      const today = { id: null, steeringGroupId: group.id, day: clock.today() };
      const asked = (await this.candidates.find(actor, today, { from: source }, em))
        .filter(({ reason }) => reason === null)
        .map(({ personId }) => ({ datePollId, personId, answers: {} }));
      await this.writes.insertAll(em, change, DatePollRespondent, asked);
      await this.mails.ask(em, datePollId);
      return this.one(actor, datePollId, em);
    });
  }

  /**
   * Settles on a date: a draft of the meeting is made, and everybody who was asked is told, all or nothing. Needs
   * meeting.write in the group.
   * @throws not_found, not_allowed, version_stale, content_invalid, step_not_open
   */
  choose(change: Change<ChooseDateRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.forChange(em, change, id);
      const { optionId } = await this.writes.accept(em, change, current);
      const option = await em.findOneBy(DatePollOption, { id: optionId, datePollId: id });
      if (!option) throw contentInvalid(unknownReference('/optionId'));
      const state = requireStep(datePollLifeCycle, datePollStateWords, current.state, 'choice');
      const { plannedStart, plannedEnd } = option;
      if (plannedStart <= this.writes.clock.now()) throw contentInvalid(notAhead('/optionId'));
      const group = await findGroup(em, current.steeringGroupId);
      const { kind, title, location, timeZone } = current;
      const planned = { kind, title, location, timeZone, plannedStart, plannedEnd };
      const meetingId = await draftMeeting(em, this.writes, change, group, planned);
      const fields = { state, chosenOptionId: optionId, meetingId };
      await this.writes.update(em, change, DatePoll, current, fields, 'date_chosen');
      await this.mails.tellChoice(em, id);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Ends a poll without a date; everybody who was asked is told. Needs meeting.write in the group.
   * @throws not_found, not_allowed, version_stale, content_invalid, step_not_open
   */
  withdraw(change: Change<WithdrawDatePollRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.forChange(em, change, id);
      const { reason } = await this.writes.accept(em, change, current);
      const state = requireStep(datePollLifeCycle, datePollStateWords, current.state, 'withdrawal');
      const fields = { state, withdrawalReason: reason ?? null };
      await this.writes.update(em, change, DatePoll, current, fields, 'withdrawn');
      await this.mails.tellWithdrawal(em, id);
      return this.one(change.actor, id, em);
    });
  }

  private async forChange<T extends object>(
    em: EntityManager,
    { actor }: Change<T>,
    id: string,
  ): Promise<DatePoll> {
    const current = await lockDatePoll(em, actor, id, 'alone');
    requireRight(actor, 'meeting.write', current.steeringGroupId);
    return current;
  }
}
