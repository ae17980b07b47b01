import type { Schema } from '../api/client.js';
import type { OwnField } from '../api/own-fields.js';
import {
  isOwnName,
  ownContent,
  ownDraft,
  type OwnDraft,
  type OwnName,
} from '../design/own-fields/own-fields.js';
import { eachOnce, entriesOf } from '../design/tag-list.js';
import type { Person } from './queries.js';

/** A person as its form has it. */
export type PersonDraft = {
  formOfAddress: string;
  academicTitle: string;
  givenName: string;
  nameAffix: string;
  familyName: string;
  email: string;
  phone: string;
  language: string;
  tags: string;
  internalNote: string;
} & OwnDraft;

export const emptyPerson: PersonDraft = {
  formOfAddress: '',
  academicTitle: '',
  givenName: '',
  nameAffix: '',
  familyName: '',
  email: '',
  phone: '',
  language: 'de',
  tags: '',
  internalNote: '',
};

/** What may be changed, own fields all at once. */
export type PersonField = Exclude<keyof PersonDraft, OwnName> | 'ownFields';
export const personFields = [...Object.keys(emptyPerson), 'ownFields'] as PersonField[];

export function draftOf(person: Person): PersonDraft {
  return {
    formOfAddress: person.formOfAddress ?? '',
    academicTitle: person.academicTitle ?? '',
    givenName: person.givenName,
    nameAffix: person.nameAffix ?? '',
    familyName: person.familyName,
    email: person.email ?? '',
    phone: person.phone ?? '',
    language: person.language,
    tags: (person.tags ?? []).join(', '),
    internalNote: person.internalNote ?? '',
    ...ownDraft(person.ownFields),
  };
}

const ALWAYS = ['givenName', 'familyName', 'language'];

/** What of a draft was changed, as the API takes it: an emptied field is null, a list is a list. */
export function contentOf(
  changes: Partial<PersonDraft>,
  own: readonly OwnField[],
): Schema<'PatchPersonRequest'> {
  const ownFields = ownContent(changes, own);
  const said = Object.entries(changes).filter(([field]) => !isOwnName(field));
  return {
    ...Object.fromEntries(
      said.map(([field, value = '']) => [
        field,
        field === 'tags'
          ? eachOnce(entriesOf(value))
          : value.trim() === '' && !ALWAYS.includes(field)
            ? null
            : value.trim(),
      ]),
    ),
    ...(ownFields !== undefined && { ownFields }),
  };
}

/** A new person; what was left empty is not said. */
export function newPerson(draft: PersonDraft, own: readonly OwnField[]): Schema<'CreatePersonRequest'> {
  const said = Object.entries(contentOf(draft, own)).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const { givenName, familyName } = draft;
  return { ...Object.fromEntries(said), givenName: givenName.trim(), familyName: familyName.trim() };
}
