import { textIn } from '../design/search-values.js';

/* Which report is shown, of what, as it stands in the address. */

export const reportNames = [
  'participation',
  'action-items',
  'topics',
  'silent-organisations',
  'missing-minutes',
] as const;
export type ReportName = (typeof reportNames)[number];

export const participationGroupings = [
  'sector',
  'organisation',
  'steeringGroup',
  'month',
  'quarter',
  'year',
] as const;
export const actionItemGroupings = ['steeringGroup', 'organisation'] as const;

export interface ReportSearch {
  by?: (typeof participationGroupings)[number];
  from?: string;
  /** The last day that counts, as people say it; the API is told the first one that does not. */
  until?: string;
  steeringGroup?: string;
  /** Of silent organisations: nobody was there on this day or later. */
  since?: string;
}

const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

export function reportSearch(given: Record<string, unknown>): ReportSearch {
  const search: ReportSearch = {
    by: participationGroupings.find((each) => each === given.by),
    from: day(given.from),
    until: day(given.until),
    since: day(given.since),
    steeringGroup: textIn(given.steeringGroup),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The day after this one. */
export function dayAfter(one: string): string {
  const next = new Date(`${one}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const groupOf = ({ steeringGroup }: ReportSearch) =>
  steeringGroup === undefined ? undefined : [steeringGroup];
const period = ({ from, until }: ReportSearch) => ({
  from,
  to: until === undefined ? undefined : dayAfter(until),
});

/** What each report is asked for: what it does not know stays out, for the API refuses it. */
export const asked = {
  participation: (search: ReportSearch) => ({
    by: search.by,
    ...period(search),
    steeringGroup: groupOf(search),
  }),
  'action-items': (search: ReportSearch) => ({
    by: actionItemGroupings.find((each) => each === search.by),
    ...period(search),
    steeringGroup: groupOf(search),
  }),
  topics: (search: ReportSearch) => ({ steeringGroup: groupOf(search) }),
  'silent-organisations': (search: ReportSearch) => ({ since: search.since, steeringGroup: groupOf(search) }),
  'missing-minutes': (search: ReportSearch) => ({ steeringGroup: groupOf(search) }),
} as const satisfies Record<ReportName, (search: ReportSearch) => object>;

/** Where the table of a report is to be had as a file. */
export function filePath(report: ReportName, search: ReportSearch, format: 'csv' | 'xlsx'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked[report](search)) as [string, unknown][]) {
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === 'string') query.append(name, one);
  }
  const parameters = query.toString();
  return `/api/v1/reports/${report}.${format}${parameters === '' ? '' : `?${parameters}`}`;
}
