import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from './client.js';

export type Group = Schema<'SteeringGroupResponse'>;

/** The groups to choose from, the plenary too: there are few, and they change seldom. */
export const groupsQuery = queryOptions({
  queryKey: ['steering-groups', 'choices'],
  queryFn: async (): Promise<readonly Group[]> =>
    (
      await answer(
        api.GET('/api/v1/steering-groups', {
          params: { query: { kind: ['steering', 'plenary'], limit: 200 } },
        }),
      )
    ).data,
  staleTime: 60_000,
});
