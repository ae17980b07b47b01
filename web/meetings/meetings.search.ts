import { meetingKindWords, meetingStateWords } from '../../src/words/meeting-words.js';

/* What stands in the address of the list: what is asked for, and how it is shown. */

const views = ['month'] as const;
const whens = ['past', 'all'] as const;
const sorts = ['plannedStart', '-plannedStart', 'title', '-title'] as const;
export type MeetingSort = (typeof sorts)[number];

/** What is absent is as people mostly want it: a list of what comes. */
export interface MeetingsSearch {
  /** Words in title or place. */
  q?: string;
  view?: (typeof views)[number];
  /** Slug of the group. */
  group?: string;
  kind?: keyof typeof meetingKindWords;
  state?: keyof typeof meetingStateWords;
  when?: (typeof whens)[number];
  /** Days; where one is given it counts instead of `when`. */
  from?: string;
  to?: string;
  sort?: MeetingSort;
  /** Of the month view, `YYYY-MM`. */
  month?: string;
}

const oneOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined =>
  codes.find((code) => code === value);
const keyOf = <Words extends object>(words: Words, value: unknown) =>
  oneOf(Object.keys(words) as (keyof Words & string)[], value);
const words = (value: unknown) =>
  ['string', 'number'].includes(typeof value) ? String(value).trim().slice(0, 200) || undefined : undefined;
const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
const month = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined;

/** Only what the API understands; the rest of an address says nothing. */
export function meetingsSearch(said: Record<string, unknown>): MeetingsSearch {
  return {
    q: words(said.q),
    view: oneOf(views, said.view),
    group: typeof said.group === 'string' && said.group !== '' ? said.group.slice(0, 100) : undefined,
    kind: keyOf(meetingKindWords, said.kind),
    state: keyOf(meetingStateWords, said.state),
    when: oneOf(whens, said.when),
    from: day(said.from),
    to: day(said.to),
    sort: oneOf(sorts, said.sort),
    month: month(said.month),
  };
}

/** The period that the API is asked for: its `to` is the first day that no longer counts, ours the last that does. */
export function periodOf(
  { when, from, to }: MeetingsSearch,
  today: string,
): { from?: string; to?: string; sort: MeetingSort } {
  if (from !== undefined || to !== undefined) {
    return { from, to: to === undefined ? undefined : nextDay(to), sort: 'plannedStart' };
  }
  if (when === 'past') return { to: today, sort: '-plannedStart' };
  if (when === 'all') return { sort: '-plannedStart' };
  return { from: today, sort: 'plannedStart' };
}

/** What the API is asked for by a list. */
export function askedFor(search: MeetingsSearch, today: string) {
  const { sort: usual, ...period } = periodOf(search, today);
  const { q, group, kind, state, sort = usual } = search;
  return {
    ...period,
    q,
    steeringGroup: group === undefined ? undefined : [group],
    kind: kind === undefined ? undefined : [kind],
    state: state === undefined ? undefined : [state],
    sort,
  };
}

export function nextDay(of: string): string {
  return new Date(Date.parse(`${of}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
