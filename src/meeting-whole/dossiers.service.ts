import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import type { Answer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { oneDossier } from './dossiers.query.js';

/** What concerns one person before a meeting. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /**
   * What the person still owes before the meeting, with as much of each part as the actor may read. For the person
   * itself, where it may read the meeting, and for who runs it (meeting.write in its group).
   * @throws not_found where the actor sees the meeting or the person not at all, not_allowed
   */
  one(actor: Actor, of: { meetingId: string; personId: string }): Promise<Answer> {
    return this.reads.one(oneDossier(actor, of, this.clock.today()));
  }
}
