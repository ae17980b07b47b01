import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { MeetingMoved } from '../meetings/meeting-moved.js';
import { clearAnswers } from './participations.operations.js';

/** What a meeting that moves does to the answers to its invitation. */
@Injectable()
export class AnswersService extends MeetingMoved {
  constructor(private readonly writes: Writes) {
    super();
  }

  override async askAgain<T extends object>(
    em: EntityManager,
    change: Change<T>,
    meetingId: string,
  ): Promise<void> {
    const answered = await clearAnswers(em, meetingId, this.writes.clock.now());
    const after = { rsvp: 'needs_action', rsvpAt: null, rsvpRecordedBy: null, rsvpNote: null };
    for (const { id, before } of answered) {
      await this.writes.audit(em, change, {
        action: 'asked_again',
        type: 'participation',
        id,
        before: { ...before },
        after,
      });
    }
  }
}
