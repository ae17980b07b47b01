import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { hashOf } from '../common/secrets.js';
import type { OneStatement } from '../database/statements.js';
import { Database } from '../database/database.js';
import type { ObjectByLinkRequest, ObjectionLinkRequest } from './dto/objection.request.js';
import { minutesByLink, objectorByLink } from './objection-links.query.js';
import { objectionLinkNotUsable } from './objections.errors.js';
import { objectionMade } from './objections.query.js';
import { ObjectionsService, type Objector } from './objections.service.js';

/**
 * What the holder of a link can do, without signing in. Guessing is not counted as it is for passwords: a link is 256
 * random bits, so the limit on requests from one address is enough. Nothing that is logged or stored holds it.
 */
@Injectable()
export class ObjectingByLinkService {
  constructor(
    private readonly database: Database,
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly objections: ObjectionsService,
  ) {}

  /**
   * The minutes whole, as who was invited reads them in review. One statement, whatever the link is.
   * @throws content_invalid, objection_link_not_usable
   */
  async read(change: Change<ObjectionLinkRequest>): Promise<Answer> {
    const { link } = change.content();
    const { clock } = this.writes;
    return this.opened(minutesByLink(hashOf(link), clock.now(), clock.today()));
  }

  /**
   * Objects as the participation for which the link was made; the audit trail has the actor as anonymous.
   * @throws content_invalid, objection_link_not_usable, no_review_period, review_period_over
   */
  object(change: Change<ObjectByLinkRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { link, ...content } = await this.writes.accept(em, change);
      const { json } = await this.opened(objectorByLink(hashOf(link), this.writes.clock.now()), em);
      const objector = JSON.parse(json) as Objector;
      const id = await this.objections.object(em, change, objector, content, objectionLinkNotUsable);
      return this.reads.one(objectionMade(id), em);
    });
  }

  /** @throws objection_link_not_usable where the link opens nothing, for whatever reason */
  private async opened({ text, values }: OneStatement, em?: EntityManager): Promise<Answer> {
    const [row] = await this.database.read<{ json: string; version?: number; id?: string }>(text, values, em);
    if (!row) throw objectionLinkNotUsable();
    return new Answer(row.json, row.version ?? null, row.id ?? null);
  }
}
