import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { accountOf, type Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { notAllowed } from '../common/problems.js';
import { Database } from '../database/database.js';
import type { PresenceRequest } from './dto/presence.request.js';
import './presence.errors.js';
import { come, forget, FORGOTTEN_MS, leave, placeOfPresence, presenceAt } from './presence.query.js';

/**
 * Who is at a meeting right now, so that people who write together see each other. It is known for as long as it counts
 * and is told nowhere else: no record, no version, no audit event.
 *
 * An account is at one place of a meeting. Of two tabs at different items the one that told last counts: others want to know
 * where somebody is, and whoever has two tabs open is at the one in front, which alone should tell. A row a session would
 * show one person twice, and tell others from how many devices.
 */
@Injectable()
export class PresenceService implements OnModuleDestroy {
  private forgetting: NodeJS.Timeout | undefined;

  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly database: Database,
  ) {}

  /** Who is at the meeting, oneself too. Needs presence.share in its group. @throws not_found, not_allowed */
  list(actor: Actor, meetingId: string): Promise<Answer> {
    return this.reads.one(presenceAt(actor, meetingId, this.writes.clock.now()));
  }

  /**
   * The actor is at this item, or at none, for the next thirty seconds. Answers with who is there. Needs presence.share
   * in the meeting's group.
   * @throws not_found, not_allowed, content_invalid
   */
  async put(change: Change<PresenceRequest>, meetingId: string): Promise<Answer> {
    const { actor } = change;
    const answer = await this.writes.run(change, async (em) => {
      await this.reads.one(placeOfPresence(actor, meetingId), em);
      const accountId = accountOf(actor);
      if (accountId === null) throw notAllowed();
      const { agendaItemId } = await this.writes.accept(em, change);
      const now = this.writes.clock.now();
      await forget(em, now);
      await come(em, { meetingId, accountId, agendaItemId }, now);
      return this.reads.one(presenceAt(actor, meetingId, now), em);
    });
    this.forgetLater();
    return answer;
  }

  /** The actor is not there any more; so too where it was not. Needs what `put` needs. @throws not_found, not_allowed */
  async remove(change: Change, meetingId: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      await this.reads.one(placeOfPresence(change.actor, meetingId), em);
      await this.writes.accept(em, change);
      await leave(em, meetingId, accountOf(change.actor));
      return new Answer('');
    });
  }

  onModuleDestroy(): void {
    clearTimeout(this.forgetting);
  }

  /** Deletes all of whom nothing more was heard; a server that starts does it, for one that ended in the middle. */
  forget(): Promise<void> {
    return this.database.transaction((em) => forget(em, this.writes.clock.now()));
  }

  /** Whoever tells of himself deletes the others' rows that have run out; after the last one, nobody would. */
  private forgetLater(): void {
    clearTimeout(this.forgetting);
    // A database that does not answer is none of anybody's business here: the next who comes, or a start, forgets too.
    this.forgetting = setTimeout(() => void this.forget().catch(() => {}), FORGOTTEN_MS).unref();
  }
}
