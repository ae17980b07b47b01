import type { Schema } from '../api/client.js';
import { eachOnce, entriesOf } from '../design/tag-list.js';
import type { Organisation } from './queries.js';

/** An organisation as its form has it: everything is text, lists have commas. */
export type OrganisationDraft = {
  name: string;
  shortName: string;
  sectorCode: string;
  website: string;
  email: string;
  phone: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  sizeBand: string;
  description: string;
  expertise: string;
  tags: string;
  listedPublicly: boolean;
  internalNote: string;
};

export const emptyDraft: OrganisationDraft = {
  name: '',
  shortName: '',
  sectorCode: '',
  website: '',
  email: '',
  phone: '',
  street: '',
  postalCode: '',
  city: '',
  country: 'DE',
  sizeBand: '',
  description: '',
  expertise: '',
  tags: '',
  listedPublicly: false,
  internalNote: '',
};

export const organisationFields = Object.keys(emptyDraft) as (keyof OrganisationDraft)[];

export function draftOf(organisation: Organisation): OrganisationDraft {
  return {
    name: organisation.name,
    shortName: organisation.shortName ?? '',
    sectorCode: organisation.sectorCode,
    website: organisation.website ?? '',
    email: organisation.email ?? '',
    phone: organisation.phone ?? '',
    street: organisation.street ?? '',
    postalCode: organisation.postalCode ?? '',
    city: organisation.city ?? '',
    country: organisation.country,
    sizeBand: organisation.sizeBand ?? '',
    description: organisation.description ?? '',
    expertise: organisation.expertise.join(', '),
    tags: (organisation.tags ?? []).join(', '),
    listedPublicly: organisation.listedPublicly ?? false,
    internalNote: organisation.internalNote ?? '',
  };
}

const listIn = (text: string): string[] => [...new Set(entriesOf(text))];

type Content = Schema<'PatchOrganisationRequest'>;

/** What of a draft was changed, as the API takes it: an emptied field is null, a list is a list. */
export function contentOf(changes: Partial<OrganisationDraft>): Content {
  const content: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(changes)) {
    if (typeof value !== 'string') content[field] = value;
    else if (field === 'expertise') content[field] = listIn(value);
    else if (field === 'tags') content[field] = eachOnce(entriesOf(value));
    else if (field === 'name' || field === 'sectorCode' || field === 'country') content[field] = value.trim();
    else content[field] = value.trim() === '' ? null : value.trim();
  }
  return content;
}

/** A new organisation: what was left empty is not said. */
export function newOrganisation(draft: OrganisationDraft): Schema<'CreateOrganisationRequest'> {
  const { name = '', sectorCode = '', ...others } = contentOf(draft);
  const said = Object.entries(others).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { name, sectorCode, ...Object.fromEntries(said) };
}
