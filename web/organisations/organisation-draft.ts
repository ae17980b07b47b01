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
  offers: string;
  tags: string;
  listedPublicly: boolean;
  internalNote: string;
} & OwnDraft;

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
  offers: '',
  tags: '',
  listedPublicly: false,
  internalNote: '',
};

/** What may be changed, own fields all at once. */
export type OrganisationField = Exclude<keyof OrganisationDraft, OwnName> | 'ownFields';
export const organisationFields = [...Object.keys(emptyDraft), 'ownFields'] as OrganisationField[];

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
    offers: (organisation.offers ?? []).join(', '),
    tags: (organisation.tags ?? []).join(', '),
    listedPublicly: organisation.listedPublicly ?? false,
    internalNote: organisation.internalNote ?? '',
    ...ownDraft(organisation.ownFields),
  };
}

const listIn = (text: string): string[] => [...new Set(entriesOf(text))];

type Content = Schema<'PatchOrganisationRequest'>;

/** What of a draft was changed, as the API takes it: an emptied field is null, a list is a list. */
export function contentOf(changes: Partial<OrganisationDraft>, own: readonly OwnField[]): Content {
  const ownFields = ownContent(changes, own);
  const content: Record<string, unknown> = ownFields === undefined ? {} : { ownFields };
  for (const [field, value] of Object.entries(changes)) {
    if (isOwnName(field)) continue;
    if (typeof value !== 'string') content[field] = value;
    else if (field === 'expertise' || field === 'offers') content[field] = listIn(value);
    else if (field === 'tags') content[field] = eachOnce(entriesOf(value));
    else if (field === 'name' || field === 'sectorCode' || field === 'country') content[field] = value.trim();
    else content[field] = value.trim() === '' ? null : value.trim();
  }
  return content;
}

/** A new organisation: what was left empty is not said. */
export function newOrganisation(
  draft: OrganisationDraft,
  own: readonly OwnField[],
): Schema<'CreateOrganisationRequest'> {
  const { name = '', sectorCode = '', ...others } = contentOf(draft, own);
  const said = Object.entries(others).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { name, sectorCode, ...Object.fromEntries(said) };
}
