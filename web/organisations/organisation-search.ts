import { membershipStateWords, sizeBandWords } from '../../src/words/network-words.js';
import { codesIn, codeIn, flagIn, sortIn, textIn } from '../design/addresses.js';
import { isOwnColumn, isOwnSort, type OwnColumn, ownIn } from '../design/own-fields/own-fields.js';
import type { SegmentSearch, Shape } from '../design/segments/segments.js';

export type MembershipState = keyof typeof membershipStateWords;
export const membershipStates = Object.keys(membershipStateWords) as MembershipState[];
export const isState = (code: string): code is MembershipState => Object.hasOwn(membershipStateWords, code);

/** Columns that can be chosen; the name is always there. */
export const organisationColumns = [
  'sector',
  'city',
  'status',
  'joinedOn',
  'coordinator',
  'tags',
  'sizeBand',
  'website',
  'email',
  'phone',
  'listedPublicly',
  'updatedAt',
] as const;
export type OrganisationColumn = (typeof organisationColumns)[number];
export const usualColumns: readonly OrganisationColumn[] = ['sector', 'city', 'status', 'joinedOn'];
const isColumn = (code: string): code is OrganisationColumn | OwnColumn =>
  organisationColumns.includes(code as OrganisationColumn) || isOwnColumn(code);

const sorts = ['name', 'city', 'sector', 'joinedOn', 'createdAt', 'updatedAt'];

export type SizeBand = keyof typeof sizeBandWords;
export const sizeBands = Object.keys(sizeBandWords) as SizeBand[];
const isSize = (code: string): code is SizeBand => Object.hasOwn(sizeBandWords, code);

/** What the list of members shows: all of it stands in the address. */
export interface OrganisationSearch extends SegmentSearch {
  q?: string;
  status?: string;
  sector?: string;
  city?: string;
  tag?: string;
  /** So many employees or more. */
  size?: SizeBand;
  /** Whether somebody sits in a group for it. */
  seat?: boolean;
  /** A person of the staff, by its id. */
  coordinator?: string;
  /** What is asked of own fields, as the API takes it. */
  own?: string[];
}

export function organisationSearch(search: Record<string, unknown>): OrganisationSearch {
  return {
    q: textIn(search, 'q'),
    status: codesIn(search, 'status', isState),
    // Which sectors there are, the alliance says; one that it does not have finds nothing.
    sector: textIn(search, 'sector'),
    city: textIn(search, 'city'),
    tag: textIn(search, 'tag'),
    size: codeIn(search, 'size', isSize),
    seat: flagIn(search, 'seat'),
    segment: textIn(search, 'segment'),
    changed: search['changed'] === true || undefined,
    coordinator: textIn(search, 'coordinator'),
    own: ownIn(search),
    sort: sortIn(search, sorts, isOwnSort),
    columns: codesIn(search, 'columns', isColumn),
  };
}

/** What of an address segments keep. */
export const organisationShape: Shape = {
  filters: {
    q: ['q', 'text'],
    status: ['status', 'codes'],
    sector: ['sector', 'codes'],
    city: ['city', 'one'],
    tag: ['tag', 'one'],
    size: ['sizeFrom', 'text'],
    seat: ['hasSeat', 'flag'],
    coordinator: ['coordinator', 'one'],
    own: ['ownField', 'many'],
  },
  columns: {
    ...Object.fromEntries(organisationColumns.map((column) => [column, column])),
    sector: 'sectorName',
    status: 'membership.state',
    joinedOn: 'membership.joinedOn',
  },
  names: ['name'],
};

/** Nothing is filtered. */
export const noFilters: OrganisationSearch = Object.fromEntries(
  Object.keys(organisationShape.filters).map((name) => [name, undefined]),
);

/** Whether organisations are left out of the list. */
export const isFiltered = (search: OrganisationSearch): boolean =>
  Object.keys(noFilters).some((name) => search[name as keyof OrganisationSearch] !== undefined);
