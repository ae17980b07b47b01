import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountOf, type Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { contactOrganisations, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { staysConfirmed } from '../common/field-errors.js';
import { contentInvalid, notAllowed } from '../common/problems.js';
import { isLater, requireTerm } from '../common/term.js';
import { lockRecord } from '../database/editable-record.js';
import { WORK_FIELDS } from './affiliation-changeable.sql.js';
import { Affiliation } from './affiliation.entity.js';
import type { CreateAffiliationRequest, PatchAffiliationRequest } from './dto/affiliation.request.js';
import { HandOver } from './hand-over.js';
import { handOverWithoutEnd } from './persons.errors.js';
import { oneAffiliation } from './persons.query.js';
import { affiliates } from './person-rights.js';
import { PersonsService } from './persons.service.js';

/** How long somebody whom a primary contact has added counts as new. */
const NEW_HOURS = 24;

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
   * Needs affiliation.create. What staff give is confirmed; a primary contact names further contacts of its own
   * organisation, not itself, and that waits for staff, save where the contact has just added the person.
   * @throws not_found, not_allowed, fields_not_allowed, content_invalid, affiliation_terms_overlap,
   *   primary_contact_taken
   */
  create(change: Change<CreateAffiliationRequest>, personId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.persons.one(change.actor, personId, em);
      if (!affiliates(change.actor, personId)) throw notAllowed();
      const scope = scopeOf(change.actor, 'affiliation.create');
      if (!scope.all) {
        if (!contactOrganisations(change.actor).includes(change.peek('organisationId') ?? ''))
          throw notAllowed();
        change.refuse(['isPrimaryContact']);
      }
      const content = await this.writes.accept(em, change);
      const today = this.writes.clock.today();
      const { startDate = today } = content;
      requireTerm(startDate, content.endDate ?? null, '/endDate');
      const isNew = startDate >= today && (await this.hasJustAdded(em, change.actor, personId));
      const counts = scope.all || isNew;
      const confirmed = counts && { confirmedAt: this.writes.clock.now() };
      const by = scope.all && { confirmedBy: accountOf(change.actor) };
      const fields = { ...content, personId, startDate, ...confirmed, ...by };
      const id = await this.writes.insert(em, change, Affiliation, fields);
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Needs affiliation.update: persons keep function, e-mail and phone of their own affiliations current; the
   * primary contact does that for the others of its organisation, and may end them, not prolong them. Staff confirm
   * what a contact gave; until then the person may end it, with affiliation.decline alone. An end leaves no gap: what
   * hangs on the affiliation from then on is handed over in the same transaction, or the end is refused.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid, hand_over_missing,
   *   affiliation_terms_overlap, primary_contact_taken
   */
  patch(change: Change<PatchAffiliationRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.one(change.actor, id, em);
      const current = await lockRecord(em, Affiliation, id);
      this.requireRight(change, current);
      const { handOver, confirmed, ...fields } = await this.writes.accept(em, change, current);
      const { startDate = current.startDate, endDate = current.endDate } = fields;
      requireTerm(startDate, endDate, fields.endDate === undefined ? '/startDate' : '/endDate');
      if (confirmed === false) throw contentInvalid(staysConfirmed('/confirmed'));
      if (handOver && endDate === null) {
        throw contentInvalid(handOverWithoutEnd('/handOver'));
      }
      if (endDate !== null && (handOver || endDate !== current.endDate)) {
        await this.handOver.settle(em, change, current, endDate, handOver ?? {});
      }
      // Staff who say that somebody is the primary contact say that the person works there.
      const confirms = (confirmed || fields.isPrimaryContact) && current.confirmedAt === null;
      const confirmation = confirms && {
        confirmedAt: this.writes.clock.now(),
        confirmedBy: accountOf(change.actor),
      };
      await this.writes.update(em, change, Affiliation, current, { ...fields, ...confirmation });
      return this.one(change.actor, id, em);
    });
  }

  /** @throws not_allowed, fields_not_allowed */
  private requireRight(change: Change<PatchAffiliationRequest>, current: Affiliation): void {
    const { actor } = change;
    const scope = scopeOf(actor, 'affiliation.update');
    if (!scope.all) {
      const own = actor.personId === current.personId;
      const asContact = !own && contactOrganisations(actor).includes(current.organisationId);
      const waits = current.confirmedAt === null;
      const mayEnd =
        (own && waits && scopeOf(actor, 'affiliation.decline').mine) ||
        (asContact && !current.isPrimaryContact && !prolongs(change, current));
      const writable: string[] = [
        ...(scope.mine && (own || asContact) ? WORK_FIELDS : []),
        ...(mayEnd ? ['endDate'] : []),
      ];
      if (writable.length === 0) throw notAllowed();
      // Nobody prolongs a term that gives rights; a hand-over changes what members only read.
      change.allow(writable);
    }
    this.handOver.refuse(change);
  }

  /** Whether the actor has added the person itself, not long ago, and nobody has said yet where it works. */
  private async hasJustAdded(em: EntityManager, actor: Actor, personId: string): Promise<boolean> {
    const now = this.writes.clock.now();
    const added: unknown[] = await em.query(
      `SELECT FROM audit_event WHERE record_id = $1 AND record_type = 'person' AND action = 'created'
         AND actor_kind = $2 AND actor_id = $3 AND at > $4::timestamptz - make_interval(hours => ${NEW_HOURS})
         AND NOT EXISTS (SELECT FROM affiliation af WHERE af.person_id = $1)`,
      [personId, actor.kind, actor.id, now],
    );
    return added.length > 0;
  }
}

/** Whether the unchecked content moves the end to a later day, or takes it away. */
function prolongs({ raw }: Change<PatchAffiliationRequest>, { endDate }: Affiliation): boolean {
  const end = raw['endDate'];
  return end !== undefined && isLater(typeof end === 'string' ? end : null, endDate);
}
