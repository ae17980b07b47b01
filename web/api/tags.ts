import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from './client.js';

export type Tag = Schema<'TagResponse'>;

/** Tags to choose from, those that most bear first. Asked for once somebody goes to a field that offers them. */
export const tagChoicesQuery = queryOptions({
  queryKey: ['tags', 'choices'],
  queryFn: async () =>
    (
      await answer(api.GET('/api/v1/tags', { params: { query: { sort: '-organisations', limit: 200 } } }))
    ).data.map(({ name }) => name),
  staleTime: 60_000,
});
