import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Answer } from '../common/answer.js';
import type { ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import type { MeetingFilters } from './dto/meeting.filters.js';

/**
 * Gives meetings as they are read, with parts that later rooms know. Declared here, for what answers with the meeting;
 * provided by meeting-whole/.
 */
export abstract class MeetingAnswers {
  /** A meeting whole, in one statement, with as much of it as the actor may read. @throws not_found */
  abstract one(actor: Actor, id: string, em?: EntityManager): Promise<Answer>;
  /** Meetings that the actor may read, filtered; days of the filters begin in the alliance's time zone. */
  abstract list(reader: Reader, filters: MeetingFilters): Promise<ListAnswer>;
}

let answered: (new () => object) | null = null;

/** Says by which class that answer is documented. */
export function documentMeetingAs(response: new () => object): void {
  answered = response;
}

/** The class of that answer, once it is there. @nestjs/swagger takes only a function of this name for one that gives a class. */
export const { type: meetingAnswer } = {
  type(): new () => object {
    if (answered === null) throw new Error('nobody said by which class a meeting is documented');
    return answered;
  },
};
