import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import type { Answer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { type ListAnswer, Lists } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import type { MeetingFilters } from '../meetings/dto/meeting.filters.js';
import { MeetingAnswers } from '../meetings/meeting-answers.js';
import { wholeMeeting } from './meeting-whole.query.js';
import { listMeetings } from './meetings.query.js';

/** Meetings with their parts. */
@Injectable()
export class MeetingWholeService extends MeetingAnswers {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly clock: Clock,
  ) {
    super();
  }

  override one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(wholeMeeting(actor, id, this.clock.today()), em);
  }

  override list(reader: Reader, filters: MeetingFilters): Promise<ListAnswer> {
    const { zone } = this.clock;
    return this.lists.answer(reader, filters, () => listMeetings(reader.actor, filters, zone));
  }
}
