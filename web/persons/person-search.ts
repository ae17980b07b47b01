import { codesIn, sortIn, textIn } from '../design/addresses.js';

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
const isColumn = (code: string): code is PersonColumn => personColumns.includes(code as PersonColumn);

const sorts = ['familyName', 'givenName', 'createdAt', 'updatedAt'];

/** What the list of persons shows: all of it stands in the address. */
export interface PersonSearch {
  q?: string;
  /** Who works there: an id. */
  organisation?: string;
  /** Who sits there: a slug. */
  group?: string;
  /** Whose affiliation waits for staff. */
  waiting?: true;
  tag?: string;
  sort?: string;
  columns?: string;
}

export function personSearch(search: Record<string, unknown>): PersonSearch {
  return {
    q: textIn(search, 'q'),
    organisation: textIn(search, 'organisation'),
    group: textIn(search, 'group'),
    waiting: search['waiting'] === true || undefined,
    tag: textIn(search, 'tag'),
    sort: sortIn(search, sorts),
    columns: codesIn(search, 'columns', isColumn),
  };
}

/** Whether persons are left out of the list. */
export const isFiltered = ({ q, organisation, group, waiting, tag }: PersonSearch): boolean =>
  [q, organisation, group, waiting, tag].some((each) => each !== undefined);
