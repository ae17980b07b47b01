import { textIn } from '../design/search-values.js';

const results = ['proposed', 'adopted', 'adopted_amended', 'rejected', 'withdrawn', 'deferred'] as const;
const sorts = ['number', '-number', 'meetingDay', '-meetingDay'];

/** Which decisions the register shows, as it stands in the address. */
export interface DecisionSearch {
  q?: string;
  steeringGroup?: string;
  year?: number;
  result?: (typeof results)[number];
  /** Adopted, final and replaced by none. */
  inForce?: true;
  superseded?: true;
  sort?: string;
}

export function decisionSearch(given: Record<string, unknown>): DecisionSearch {
  const year = Number(given.year);
  const search: DecisionSearch = {
    q: typeof given.q === 'number' ? String(given.q) : textIn(given.q),
    steeringGroup: textIn(given.steeringGroup),
    year: Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : undefined,
    result: results.find((each) => each === given.result),
    inForce: given.inForce === true || undefined,
    superseded: given.superseded === true || undefined,
    sort: sorts.find((each) => each === given.sort),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** What the API is asked for. Drafts that are adopted have no number yet: only who writes them gets them. */
export function askedFor({ q, steeringGroup, year, result, inForce, superseded, sort }: DecisionSearch) {
  return {
    q,
    year,
    steeringGroup: steeringGroup === undefined ? undefined : [steeringGroup],
    result: result !== undefined ? [result] : inForce ? (['adopted', 'adopted_amended'] as const) : undefined,
    superseded: inForce ? false : superseded,
    sort: sort ?? '-meetingDay',
  };
}
