import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { activeOrganisations, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { notAllowed } from '../common/problems.js';
import { insertRecord, lockRecord, updateRecord } from '../database/editable-record.js';
import type { OrganisationFilters } from './dto/organisation.filters.js';
import type { CreateOrganisationRequest, PatchOrganisationRequest } from './dto/organisation.request.js';
import { Organisation } from './organisation.entity.js';
import './organisations.errors.js';
import { listOrganisations, listSectors, oneOrganisation } from './organisations.query.js';

/** What a member may not change of its own organisation: how the alliance files and shows it. */
const STAFF_FIELDS = ['sectorCode', 'tags', 'listedPublicly', 'internalNote'] as const;

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** Organisations that the actor may see; anonymous callers see listed members with their public fields. */
  list(actor: Actor, filters: OrganisationFilters): Promise<Answer> {
    return this.reads.page(listOrganisations(actor, filters, this.writes.clock.today()), filters);
  }

  sectors(): Promise<Answer> {
    return this.reads.page(listSectors(), { limit: 200 });
  }

  /** @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    const { text, values } = oneOrganisation(actor, id, this.writes.clock.today());
    return this.reads.one('organisation', text, values, em);
  }

  /** Needs organisation.create. @throws content_invalid */
  create(change: Change<CreateOrganisationRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      if (!scopeOf(change.actor, 'note.internal').all) change.refuse(['internalNote']);
      const fields = await this.writes.accept(em, change);
      const made = await insertRecord(em, Organisation, fields, this.writes.clock.now());
      await this.writes.audit(em, change, {
        action: 'created',
        type: 'organisation',
        id: made.id,
        after: { ...fields },
      });
      return this.one(change.actor, made.id, em);
    });
  }

  /**
   * Needs organisation.update for this organisation; members keep their own profile current.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid
   */
  patch(change: Change<PatchOrganisationRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.one(change.actor, id, em);
      const current = await lockRecord(em, Organisation, id);
      const scope = scopeOf(change.actor, 'organisation.update');
      if (!scope.all) {
        if (!scope.mine || !activeOrganisations(change.actor).includes(id)) throw notAllowed();
        change.refuse(STAFF_FIELDS);
      }
      if (!scopeOf(change.actor, 'note.internal').all) change.refuse(['internalNote']);
      const fields = await this.writes.accept(em, change, current);
      await updateRecord(em, Organisation, current, fields, this.writes.clock.now());
      await this.writes.audit(em, change, {
        action: 'changed',
        type: 'organisation',
        id,
        before: { ...current },
        after: { ...fields },
      });
      return this.one(change.actor, id, em);
    });
  }
}
