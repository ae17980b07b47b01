import { membershipStateWords } from '../../src/words/network-words.js';
import { codesIn, flagIn, sortIn, textIn } from '../design/addresses.js';
import { isOwnColumn, isOwnSort, type OwnColumn, ownIn } from '../design/own-fields/own-fields.js';
import type { SegmentSearch, Shape } from '../design/segments/segments.js';

/** Columns that can be chosen; the name is always there. */
export const personColumns = [
  'organisations',
  'function',
  'email',
  'phone',
  'language',
  'tags',
  'updatedAt',
] as const;
export type PersonColumn = (typeof personColumns)[number];
const isColumn = (code: string): code is PersonColumn | OwnColumn =>
  personColumns.includes(code as PersonColumn) || isOwnColumn(code);

const sorts = ['familyName', 'givenName', 'createdAt', 'updatedAt'];

export type MembershipState = keyof typeof membershipStateWords;
export const membershipStates = Object.keys(membershipStateWords) as MembershipState[];
export const isState = (code: string): code is MembershipState => Object.hasOwn(membershipStateWords, code);

/** What the list of persons shows: all of it stands in the address. */
export interface PersonSearch extends SegmentSearch {
  q?: string;
  /** Who works there: an id. */
  organisation?: string;
  /** Who sits there: a slug. */
  group?: string;
  /** Whose affiliation waits for staff. */
  waiting?: true;
  tag?: string;
  /** Of where somebody works: codes. */
  sector?: string;
  status?: string;
  /** Whether somebody sits in a group. */
  seat?: boolean;
  /** What is asked of own fields, as the API takes it. */
  own?: string[];
}

export function personSearch(search: Record<string, unknown>): PersonSearch {
  return {
    q: textIn(search, 'q'),
    organisation: textIn(search, 'organisation'),
    group: textIn(search, 'group'),
    waiting: search['waiting'] === true || undefined,
    tag: textIn(search, 'tag'),
    sector: textIn(search, 'sector'),
    status: codesIn(search, 'status', isState),
    seat: flagIn(search, 'seat'),
    segment: textIn(search, 'segment'),
    changed: search['changed'] === true || undefined,
    own: ownIn(search),
    sort: sortIn(search, sorts, isOwnSort),
    columns: codesIn(search, 'columns', isColumn),
  };
}

/** What of an address segments keep. */
export const personShape: Shape = {
  filters: {
    q: ['q', 'text'],
    organisation: ['organisation', 'one'],
    group: ['steeringGroup', 'one'],
    waiting: ['waiting', 'flag'],
    tag: ['tag', 'one'],
    sector: ['sector', 'codes'],
    status: ['status', 'codes'],
    seat: ['hasSeat', 'flag'],
    own: ['ownField', 'many'],
  },
  columns: {
    ...Object.fromEntries(personColumns.map((column) => [column, column])),
    organisations: 'affiliations.organisationName',
    function: 'affiliations.function',
    email: 'affiliations.email',
    phone: 'affiliations.phone',
  },
  names: ['academicTitle', 'givenName', 'nameAffix', 'familyName'],
};

/** Nothing is filtered. */
export const noFilters: PersonSearch = Object.fromEntries(
  Object.keys(personShape.filters).map((name) => [name, undefined]),
);

/** Whether persons are left out of the list. */
export const isFiltered = (search: PersonSearch): boolean =>
  Object.keys(noFilters).some((name) => search[name as keyof PersonSearch] !== undefined);
