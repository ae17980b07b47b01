import { Injectable } from '@nestjs/common';
import { type Actor, nameOf } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { type Answer, FileAnswer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import type { Language } from '../common/problem.js';
import { membershipOverview } from './membership-overview.query.js';
import { type MembershipAtAGlance, membershipPaper, paperNameOf } from './membership-paper.js';

/** A member's life in the alliance, to be read and to be handed out. */
@Injectable()
export class MembershipOverviews {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** With as much as the actor may read. Needs person.read, and to read more of the organisation than the public does. @throws not_found */
  overview(actor: Actor, id: string): Promise<Answer> {
    const { zone } = this.clock;
    return this.reads.one(membershipOverview(actor, id, { today: this.clock.today(), zone }));
  }

  /** The same on paper, for the member's hands: without what is for staff. @throws not_found */
  async paper(actor: Actor, id: string, language: Language): Promise<FileAnswer> {
    const { json } = await this.overview(actor, id);
    const found = JSON.parse(json) as MembershipAtAGlance;
    const today = this.clock.today();
    return new FileAnswer(
      (gone) => membershipPaper(found, { language, today }, { by: nameOf(actor), gone }),
      'application/pdf',
      paperNameOf(found, today),
    );
  }
}
