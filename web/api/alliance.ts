import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from './client.js';

/** The alliance that this installation serves: known to everybody, also before signing in. */
export const allianceQuery = queryOptions({
  queryKey: ['alliance'],
  queryFn: () => answer(api.GET('/api/v1/alliance')),
  staleTime: Infinity,
});

export function useAlliance() {
  return useQuery(allianceQuery).data;
}
