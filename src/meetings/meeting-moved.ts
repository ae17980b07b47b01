import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';

/** What follows where a meeting gets another time or place. Declared here, provided by participations/. */
export abstract class MeetingMoved {
  /** Sets every answer to the invitation back: it was given for another time or place. */
  abstract askAgain<T extends object>(em: EntityManager, change: Change<T>, meetingId: string): Promise<void>;
}
