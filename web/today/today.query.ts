import { queryOptions } from '@tanstack/react-query';
import { answer, api, session } from '../api/client.js';
import { queries } from '../api/queries.js';

export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: () => answer(api.GET('/api/v1/me/today')),
});

/** Asks beside who is signed in, instead of once that is known: one answer less to wait for. */
export function askForToday(): void {
  if (session.state !== 'signed-out') void queries.prefetchQuery(todayQuery);
}
