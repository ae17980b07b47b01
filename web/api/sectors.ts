import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';

/** The sectors to choose from, in their order. */
export const sectorsQuery = queryOptions({
  queryKey: ['sectors'],
  queryFn: async () => (await answer(api.GET('/api/v1/sectors'))).data,
  staleTime: 300_000,
});
