import { membershipStateWords } from '../../src/words/network-words.js';
import { codesIn, sortIn, textIn } from '../design/addresses.js';

export type MembershipState = keyof typeof membershipStateWords;
export const membershipStates = Object.keys(membershipStateWords) as MembershipState[];
export const isState = (code: string): code is MembershipState => Object.hasOwn(membershipStateWords, code);

/** Columns that can be chosen; the name is always there. */
export const organisationColumns = [
  'sector',
  'city',
  'status',
  'joinedOn',
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
const isColumn = (code: string): code is OrganisationColumn =>
  organisationColumns.includes(code as OrganisationColumn);

const sorts = ['name', 'city', 'sector', 'joinedOn', 'createdAt', 'updatedAt'];

/** What the list of members shows: all of it stands in the address. */
export interface OrganisationSearch {
  q?: string;
  status?: string;
  sector?: string;
  city?: string;
  tag?: string;
  sort?: string;
  columns?: string;
}

export function organisationSearch(search: Record<string, unknown>): OrganisationSearch {
  return {
    q: textIn(search, 'q'),
    status: codesIn(search, 'status', isState),
    // Which sectors there are, the alliance says; one that it does not have finds nothing.
    sector: textIn(search, 'sector'),
    city: textIn(search, 'city'),
    tag: textIn(search, 'tag'),
    sort: sortIn(search, sorts),
    columns: codesIn(search, 'columns', isColumn),
  };
}

/** Whether organisations are left out of the list. */
export const isFiltered = ({ q, status, sector, city, tag }: OrganisationSearch): boolean =>
  [q, status, sector, city, tag].some((each) => each !== undefined);
