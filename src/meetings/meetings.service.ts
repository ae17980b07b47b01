import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { requireRight } from '../access/require-right.js';
import { differences } from '../audit/audit.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { beforeStart } from '../common/field-errors.js';
import { contentInvalid } from '../common/problems.js';
import type { ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import { meetingCancelled } from './meeting-stage.errors.js';
import type { MeetingFilters } from './dto/meeting.filters.js';
import type { CreateMeetingRequest, PatchMeetingRequest } from './dto/meeting.request.js';
import { groupOfContent, knownGroup } from '../steering-groups/group-of-content.js';
import { requireKnownTimeZone } from './known-time-zone.js';
import { MeetingAnswers } from './meeting-answers.js';
import { meetingForChange } from './meeting-for-change.js';
import { MeetingMoved } from './meeting-moved.js';
import { Meeting } from './meeting.entity.js';
import { draftMeeting } from './meetings.operations.js';
import { meetingHeld, meetingUnderWay, onlyInPlenary } from './meetings.errors.js';
import { meetingIs } from './meeting-life-cycle.js';

/** A change of these is a change of time or place: calendars and answers follow it. */
const TIME_AND_PLACE = ['plannedStart', 'plannedEnd', 'timeZone', 'location'];
const CHANGEABLE_UNDER_WAY = ['title', 'location', 'joinUrl'];

/** Meetings. Moments are UTC; days of filters begin in the alliance's time zone. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly writes: Writes,
    private readonly answers: MeetingAnswers,
    private readonly moved: MeetingMoved,
  ) {}

  /** Meetings that the actor may read (meeting.read, or invited); drafts only for who may change them. */
  list(reader: Reader, filters: MeetingFilters): Promise<ListAnswer> {
    return this.answers.list(reader, filters);
  }

  /** A meeting whole, in one statement, with as much of it as the actor may read. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.answers.one(actor, id, em);
  }

  /**
   * Makes a draft. Needs meeting.write in the group; the time zone is the alliance's where none is given.
   * @throws not_allowed, content_invalid
   */
  create(change: Change<CreateMeetingRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const named = await groupOfContent(em, change);
      if (named) requireRight(change.actor, 'meeting.write', named.id);
      const { plannedStart, plannedEnd, ...content } = await this.writes.accept(em, change);
      const group = knownGroup(named);
      const planned = {
        ...content,
        kind: content.kind ?? 'regular',
        timeZone: content.timeZone ?? this.writes.clock.zone,
        plannedStart: new Date(plannedStart),
        plannedEnd: new Date(plannedEnd),
      };
      await requireKnownTimeZone(em, content.timeZone);
      requireOrder(planned, '/plannedEnd');
      if (planned.kind === 'annual_session' && group.kind !== 'plenary') {
        throw contentInvalid(onlyInPlenary('/kind'));
      }
      const id = await draftMeeting(em, this.writes, change, group, planned);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Needs meeting.write in its group. Another time or place raises icsSequence and, until the meeting opens,
   * sets the answers to the invitation back to needs_action. Under way only title, location and joinUrl change.
   * @throws not_found, not_allowed, version_stale, content_invalid, meeting_under_way, meeting_held, meeting_cancelled
   */
  patch(change: Change<PatchMeetingRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await meetingForChange(em, change.actor, id);
      const { plannedStart, plannedEnd, ...content } = await this.writes.accept(em, change, current);
      const fields = {
        ...content,
        ...(plannedStart !== undefined && { plannedStart: new Date(plannedStart) }),
        ...(plannedEnd !== undefined && { plannedEnd: new Date(plannedEnd) }),
      };
      await requireKnownTimeZone(em, content.timeZone);
      requireOrder(
        { ...current, ...fields },
        plannedEnd === undefined && plannedStart !== undefined ? '/plannedStart' : '/plannedEnd',
      );
      const changed = differences({ ...current }, fields).map(({ field }) => field);
      requireChangeable(current, changed);
      const moved = changed.some((field) => TIME_AND_PLACE.includes(field));
      const after = { ...fields, ...(moved && { icsSequence: current.icsSequence + 1 }) };
      await this.writes.update(em, change, Meeting, current, after);
      if (moved && !meetingIs.underWay.has(current.state)) await this.moved.askAgain(em, change, id);
      return this.one(change.actor, id, em);
    });
  }
}

/** @throws content_invalid where it would not end after it starts */
function requireOrder(planned: Pick<Meeting, 'plannedStart' | 'plannedEnd'>, pointer: string): void {
  if (planned.plannedEnd <= planned.plannedStart) {
    throw contentInvalid(beforeStart(pointer));
  }
}

/** @throws meeting_held, meeting_cancelled, meeting_under_way */
function requireChangeable({ state }: Meeting, changed: readonly string[]): void {
  const options = { members: { state } };
  if (meetingIs.held.has(state)) throw meetingHeld({}, options);
  if (meetingIs.cancelled.has(state)) throw meetingCancelled({}, options);
  if (meetingIs.underWay.has(state) && changed.some((field) => !CHANGEABLE_UNDER_WAY.includes(field))) {
    throw meetingUnderWay({}, options);
  }
}
