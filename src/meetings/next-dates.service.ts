import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { Answer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { rhythmOfGroup } from './next-dates.query.js';
import { timesInRhythm } from './next-meeting.js';

/** As many as one chooses from, where the first is a holiday. */
const WANTED = 3;

interface Rhythm {
  rhythm: string | null;
  /** The first day on which the group is no more. */
  endDate: string | null;
  last: { plannedStart: string; plannedEnd: string; timeZone: string } | null;
}

/** When a group would meet next. */
@Injectable()
export class NextDatesService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /**
   * The next dates in the rhythm of the group, counted from its last meeting, planned ones too. Needs meeting.write
   * there. Moments are UTC; the rhythm is meant in the zone of that meeting. @throws not_found, not_allowed
   */
  async list(actor: Actor, idOrSlug: string): Promise<Answer> {
    const { json } = await this.reads.one(rhythmOfGroup(actor, idOrSlug));
    const { rhythm, endDate, last } = JSON.parse(json) as Rhythm;
    if (rhythm === null || last === null) return new Answer(JSON.stringify({ data: [] }));
    const before = {
      plannedStart: new Date(last.plannedStart),
      plannedEnd: new Date(last.plannedEnd),
      timeZone: last.timeZone,
    };
    const after = new Date(Math.max(before.plannedStart.getTime(), this.clock.now().getTime()));
    const data = timesInRhythm(before, rhythm, after, WANTED).filter(
      ({ plannedStart }) => endDate === null || this.clock.dayOf(plannedStart) < endDate,
    );
    return new Answer(JSON.stringify({ data }));
  }
}
