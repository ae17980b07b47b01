import { textIn } from '../design/search-values.js';

const sorts = ['title', 'firstRaisedOn', 'lastOnAgendaOn', 'carryCount'].flatMap((sort) => [
  sort,
  `-${sort}`,
]);

/** Which topics are shown, as it stands in the address. */
export interface TopicSearch {
  q?: string;
  steeringGroup?: string;
  /** Absent: open ones. */
  state?: 'closed' | 'all';
  recurring?: boolean;
  sort?: string;
}

export function topicSearch(given: Record<string, unknown>): TopicSearch {
  const search: TopicSearch = {
    q: typeof given.q === 'number' ? String(given.q) : textIn(given.q),
    steeringGroup: textIn(given.steeringGroup),
    state: (['closed', 'all'] as const).find((each) => each === given.state),
    recurring: typeof given.recurring === 'boolean' ? given.recurring : undefined,
    sort: sorts.find((each) => each === given.sort),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** What the API is asked for: the oldest first, unless somebody sorts. */
export function askedFor({ q, steeringGroup, state, recurring, sort }: TopicSearch) {
  return {
    q,
    recurring,
    steeringGroup: steeringGroup === undefined ? undefined : [steeringGroup],
    state: state === 'all' ? undefined : [state ?? ('open' as const)],
    sort: sort ?? 'firstRaisedOn',
  };
}
