import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { Clock } from '../common/clock.js';
import { Changes, type HeardChange } from '../jobs/changes.js';
import { Mails } from '../mail/outgoing.js';
import { mailsDue, type Sending } from './invitation-mails.js';
import {
  type LastTold,
  lastToldOf,
  meetingToMail,
  type PaperToMail,
  paperToMail,
  previewFacts,
} from './invitations.query.js';

/**
 * Tells everybody who takes part what changed for their calendar: invited, moved, cancelled, taken off the list. It compares
 * what each was told last with what is so now, so it may be asked as often as one likes (0042).
 */
@Injectable()
export class Inviting implements OnModuleInit {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly changes: Changes,
    private readonly mails: Mails,
  ) {}

  onModuleInit(): void {
    this.changes.listen(['meeting', 'participation'], async (em, changes) => {
      for (const meetingId of await meetingsOf(em, changes)) await this.bringUpToDate(em, meetingId);
    });
  }

  /** Writes the mails of this meeting that are due, in this transaction. */
  async bringUpToDate(em: EntityManager, meetingId: string): Promise<void> {
    // One at a time for each meeting; nobody who changes it waits.
    const found: unknown[] = await em.query(`SELECT FROM meeting m WHERE m.id = $1::uuid FOR SHARE`, [
      meetingId,
    ]);
    if (found.length === 0) return;
    const { paper, told, sending } = await this.factsOf(meetingId, em);
    await this.mails.post(em, mailsDue(paper, told, sending));
  }

  /** The meeting with everybody on its list, what each was told last, and who sends. */
  async factsOf(meetingId: string, em: EntityManager): Promise<Facts> {
    const told: LastTold[] = await em.query(lastToldOf, [meetingId]);
    const { json } = await this.reads.one(meetingToMail(meetingId, this.clock.today()), em);
    return {
      paper: paperToMail(JSON.parse(json) as Parameters<typeof paperToMail>[0]),
      told,
      sending: this.sendingOf(meetingId),
    };
  }

  /**
   * As `factsOf`, for who may see the meeting.
   * @param added persons who are shown as if they were on the list
   * @throws not_found
   */
  async factsFor(actor: Actor, meetingId: string, added: readonly string[]): Promise<Facts> {
    const statement = previewFacts(actor, meetingId, this.clock.today(), added);
    const { json } = await this.reads.one(statement);
    const { paper, told } = JSON.parse(json) as {
      paper: Parameters<typeof paperToMail>[0];
      told: LastTold[];
    };
    return { paper: paperToMail(paper), told, sending: this.sendingOf(meetingId) };
  }

  private sendingOf(meetingId: string): Sending {
    const answerPage = this.mails.secretPage('/antwort');
    return { meetingId, from: this.mails.from, now: this.clock.now(), answerPage };
  }
}

export interface Facts {
  readonly paper: PaperToMail;
  readonly told: readonly LastTold[];
  readonly sending: Sending;
}

/** The meetings that these changes are about, each once; of a participation that is gone the trail knows it. */
async function meetingsOf(em: EntityManager, changes: readonly HeardChange[]): Promise<string[]> {
  const meetings = changes.filter(({ type }) => type === 'meeting').map(({ recordId }) => recordId);
  const participations = changes.filter(({ type }) => type === 'participation');
  const rows: { id: string }[] = await em.query(
    `SELECT pa.meeting_id AS id FROM participation pa WHERE pa.id = ANY($1::uuid[])
     UNION SELECT (v.before #>> '{}')::uuid FROM audit_value v
       WHERE v.audit_event_id = ANY($2::uuid[]) AND v.field = 'meetingId' AND v.before <> 'null'`,
    [participations.map(({ recordId }) => recordId), participations.map(({ id }) => id)],
  );
  return [...new Set([...meetings, ...rows.map(({ id }) => id)])].sort();
}
