import type { Actor } from '../access/actor.js';
import { fieldNames } from '../common/documented-fields.js';
import type { OwnFieldSubject } from '../own-fields/own-field-types.js';
import type { EditableRecord } from '../database/editable-record.js';
import type { OneStatement } from '../database/statements.js';
import { PatchOrganisationRequest } from '../organisations/dto/organisation.request.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { oneOrganisation } from '../organisations/organisations.query.js';
import { PatchPersonRequest } from '../persons/dto/person.request.js';
import { Person } from '../persons/person.entity.js';
import { onePerson } from '../persons/persons.query.js';
import type { MergeParty } from '../records/merge.js';

/** What can be merged with its like. */
export interface PartyKind {
  readonly entity: new () => EditableRecord;
  /** The fields of which values are chosen; the alliance's own ones come besides. */
  readonly fields: readonly string[];
  /** Of which own fields it has. */
  readonly subject: OwnFieldSubject;
  /** SQL of the name of a row. */
  readonly name: (alias: string) => string;
  /** The alias of its table. */
  readonly alias: string;
  readonly one: (actor: Actor, id: string, today: string) => OneStatement;
}

/** The fields of a request but for the alliance's own, of which each is chosen by itself. */
const builtIn = (type: new () => object) => fieldNames(type).filter((name) => name !== 'ownFields');

export const parties: Readonly<Record<MergeParty, PartyKind>> = {
  organisation: {
    entity: Organisation,
    fields: builtIn(PatchOrganisationRequest),
    subject: 'organisations',
    name: (alias) => `${alias}.name`,
    alias: 'o',
    one: oneOrganisation,
  },
  person: {
    entity: Person,
    fields: builtIn(PatchPersonRequest),
    subject: 'persons',
    name: (alias) => `display_name(${alias})`,
    alias: 'p',
    one: onePerson,
  },
};
