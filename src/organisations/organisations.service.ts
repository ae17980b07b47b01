import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { notAllowed } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import { SegmentSource } from '../exports/segment-source.js';
import type { OrganisationFilters } from './dto/organisation.filters.js';
import type { CreateOrganisationRequest, PatchOrganisationRequest } from './dto/organisation.request.js';
import { OwnFieldDefinitions } from '../own-fields/own-field-definitions.js';
import { fillIn } from '../own-fields/own-field-values.operations.js';
import { Organisation } from './organisation.entity.js';
import { organisationFieldsOf } from './organisation-rights.js';
import { organisationsLike } from './organisation-likeness.sql.js';
import { possibleDuplicate } from './organisations.errors.js';
import { listOrganisations, oneOrganisation } from './organisations.query.js';
import { spelledAsKnown } from './tags.sql.js';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly segments: SegmentSource,
    private readonly ownFields: OwnFieldDefinitions,
    private readonly writes: Writes,
  ) {}

  /** Organisations that the actor may see; anonymous callers see listed members with their public fields. */
  async list(reader: Reader, filters: OrganisationFilters): Promise<ListAnswer> {
    const { asked, segment } = await this.segments.narrowed(reader.actor, 'organisations', filters);
    const today = this.writes.clock.today();
    const own = await this.ownFields.forTable(reader.actor, 'organisations', asked);
    const make = () => listOrganisations(reader.actor, asked, today, segment, own);
    return this.lists.answer(reader, asked, make);
  }

  /** One organisation with as much as the actor may read. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneOrganisation(actor, id, this.writes.clock.today()), em);
  }

  /** Needs organisation.create. Looks for its like. @throws content_invalid, possible_duplicate */
  create(change: Change<CreateOrganisationRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      if (!scopeOf(change.actor, 'note.internal').all) change.refuse(['internalNote']);
      const { allowDuplicate = false, ...fields } = await this.writes.accept(em, change);
      const tags = await spelledAsKnown(em, fields.tags);
      const ownFields = await fillIn(em, change.actor, 'organisations', fields.ownFields);
      const id = await this.writes.insert(em, change, Organisation, { ...fields, tags, ownFields });
      // Whoever does not read it learns of no other either.
      const made = await this.one(change.actor, id, em);
      if (allowDuplicate) return made;
      const { json } = await this.reads.one(organisationsLike(id), em);
      if (json !== '[]') throw possibleDuplicate({}, { members: { duplicates: JSON.parse(json) } });
      return made;
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
      const changeable = organisationFieldsOf(change.actor, id);
      if (changeable.length === 0) throw notAllowed();
      change.allow(changeable);
      const fields = await this.writes.accept(em, change, current);
      const tags = await spelledAsKnown(em, fields.tags, id);
      const ownFields = await fillIn(em, change.actor, 'organisations', fields.ownFields, current.ownFields);
      await this.writes.update(em, change, Organisation, current, { ...fields, tags, ownFields });
      return this.one(change.actor, id, em);
    });
  }
}
