import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { contactOrganisations, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { contentInvalid, notAllowed } from '../common/problems.js';
import { requireTerm } from '../common/term.js';
import { lockRecord } from '../database/editable-record.js';
import { Affiliation } from './affiliation.entity.js';
import type { CreateAffiliationRequest, PatchAffiliationRequest } from './dto/affiliation.request.js';
import { HandOver } from './hand-over.js';
import { handOverWithoutEnd } from './persons.errors.js';
import { oneAffiliation } from './persons.query.js';
import { PersonsService } from './persons.service.js';

/** Who works for which organisation, and when. Terms exclude their end; today is the alliance's. */
@Injectable()
export class AffiliationsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly persons: PersonsService,
    private readonly handOver: HandOver,
  ) {}

  /** Needs person.read: an affiliation is seen by who sees the person. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneAffiliation(actor, id, this.writes.clock.today()), em);
  }

  /**
   * Needs affiliation.create; a primary contact names further contacts of its own organisation, not itself.
   * @throws not_found, not_allowed, fields_not_allowed, content_invalid, affiliation_terms_overlap,
   *   primary_contact_taken
   */
  create(change: Change<CreateAffiliationRequest>, personId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.persons.one(change.actor, personId, em);
      const scope = scopeOf(change.actor, 'affiliation.create');
      if (!scope.all) {
        const own = scope.mine ? contactOrganisations(change.actor) : [];
        if (!own.includes(change.peek('organisationId') ?? '')) throw notAllowed();
        // Nobody prolongs the term that gives him his rights, by another one either.
        if (personId === change.actor.personId) throw notAllowed();
        change.refuse(['isPrimaryContact']);
      }
      const content = await this.writes.accept(em, change);
      const fields = { ...content, personId, startDate: content.startDate ?? this.writes.clock.today() };
      requireTerm(fields.startDate, content.endDate ?? null, '/endDate');
      const id = await this.writes.insert(em, change, Affiliation, fields);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Needs affiliation.update: persons keep function, e-mail and phone of their own affiliations current; the
   * primary contact does that for the others of its organisation, and may end them. An end leaves no gap: what hangs on the
   * affiliation from then on is handed over in the same transaction, or the end is refused.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid, hand_over_missing,
   *   affiliation_terms_overlap, primary_contact_taken
   */
  patch(change: Change<PatchAffiliationRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.one(change.actor, id, em);
      const current = await lockRecord(em, Affiliation, id);
      this.requireRight(change, current);
      const { handOver, ...fields } = await this.writes.accept(em, change, current);
      const { startDate = current.startDate, endDate = current.endDate } = fields;
      requireTerm(startDate, endDate, fields.endDate === undefined ? '/startDate' : '/endDate');
      if (handOver && endDate === null) {
        throw contentInvalid(handOverWithoutEnd('/handOver'));
      }
      if (endDate !== null && (handOver || endDate !== current.endDate)) {
        await this.handOver.settle(em, change, current, endDate, handOver ?? {});
      }
      await this.writes.update(em, change, Affiliation, current, fields);
      return this.one(change.actor, id, em);
    });
  }

  /** @throws not_allowed, fields_not_allowed */
  private requireRight(change: Change<PatchAffiliationRequest>, current: Affiliation): void {
    const { actor } = change;
    const scope = scopeOf(actor, 'affiliation.update');
    if (!scope.all) {
      const own = actor.personId === current.personId;
      const asContact = contactOrganisations(actor).includes(current.organisationId);
      if (!scope.mine || !(own || asContact)) throw notAllowed();
      // Nobody prolongs the term that gives him his rights; a hand-over changes what members only read.
      change.refuse(['isPrimaryContact', 'startDate', 'handOver', ...(own ? ['endDate'] : [])]);
    }
    this.handOver.refuse(change);
  }
}
