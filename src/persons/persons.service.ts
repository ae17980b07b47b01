import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { contactOrganisations, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { type Answer, FileAnswer } from '../common/answer.js';
import { notAllowed } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import { SegmentSource } from '../exports/segment-source.js';
import type { PersonFilters } from './dto/person.filters.js';
import type { CreatePersonRequest, PatchPersonRequest } from './dto/person.request.js';
import { possibleDuplicate } from '../organisations/organisations.errors.js';
import { spelledAsKnown } from '../organisations/tags.sql.js';
import { personsLike } from './person-likeness.sql.js';
import { OwnFieldDefinitions } from '../own-fields/own-field-definitions.js';
import { fillIn } from '../own-fields/own-field-values.operations.js';
import { Person } from './person.entity.js';
import { personFieldsOf } from './person-rights.js';
import { listPersons, onePerson } from './persons.query.js';
import { vcardName, vcardOf, type VcardPerson, vcards } from './vcard.js';

/** Persons as the alliance knows them. Contact data is shown only where contact.read reaches. */
@Injectable()
export class PersonsService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly segments: SegmentSource,
    private readonly ownFields: OwnFieldDefinitions,
    private readonly writes: Writes,
  ) {}

  /** Persons whom the actor may see. Needs person.read; without more rights it is the own person only. */
  async list(reader: Reader, filters: PersonFilters): Promise<ListAnswer> {
    const { asked, segment } = await this.segments.narrowed(reader.actor, 'persons', filters);
    const today = this.writes.clock.today();
    const own = await this.ownFields.forTable(reader.actor, 'persons', asked);
    const make = () => listPersons(reader.actor, asked, today, segment, own);
    return this.lists.answer(reader, asked, make, vcards);
  }

  /** Needs person.read. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(onePerson(actor, id, this.writes.clock.today()), em);
  }

  /** One person as a vCard, with as much as `one` gives. Needs person.read. @throws not_found */
  async vcard(actor: Actor, id: string): Promise<FileAnswer> {
    const { json } = await this.one(actor, id);
    const person = JSON.parse(json) as VcardPerson;
    return new FileAnswer(() => Buffer.from(vcardOf(person)), vcards.vcf.mediaType, vcardName(person));
  }

  /**
   * Needs person.create; a primary contact may add a person, to name a further contact of its organisation.
   * Looks for its like: by name, and by e-mail and phone where the actor reads those of everybody.
   * @throws not_allowed, fields_not_allowed, content_invalid, possible_duplicate
   */
  create(change: Change<CreatePersonRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const scope = scopeOf(change.actor, 'person.create');
      if (!scope.all && !(scope.mine && contactOrganisations(change.actor).length > 0)) throw notAllowed();
      if (!scope.all) change.refuse(['tags']);
      if (!scopeOf(change.actor, 'note.internal').all) change.refuse(['internalNote']);
      const { allowDuplicate = false, ...fields } = await this.writes.accept(em, change);
      const tags = await spelledAsKnown(em, fields.tags);
      const ownFields = await fillIn(em, change.actor, 'persons', fields.ownFields);
      const id = await this.writes.insert(em, change, Person, { ...fields, tags, ownFields });
      // Whoever does not read it learns of no other either.
      const made = await this.one(change.actor, id, em);
      if (allowDuplicate) return made;
      const { json } = await this.reads.one(personsLike(id, scopeOf(change.actor, 'contact.read').all), em);
      if (json !== '[]') throw possibleDuplicate({}, { members: { duplicates: JSON.parse(json) } });
      return made;
    });
  }

  /**
   * Needs person.update for this person; members change their own.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid
   */
  patch(change: Change<PatchPersonRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.one(change.actor, id, em);
      const current = await lockRecord(em, Person, id);
      const changeable = personFieldsOf(change.actor, id);
      if (changeable.length === 0) throw notAllowed();
      change.allow(changeable);
      const fields = await this.writes.accept(em, change, current);
      const tags = await spelledAsKnown(em, fields.tags, id);
      const ownFields = await fillIn(em, change.actor, 'persons', fields.ownFields, current.ownFields);
      await this.writes.update(em, change, Person, current, { ...fields, tags, ownFields });
      return this.one(change.actor, id, em);
    });
  }
}
