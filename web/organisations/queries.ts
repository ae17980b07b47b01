import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { codesOf } from '../design/addresses.js';
import { PAGE, useList } from '../design/useList.js';
import { isState, type OrganisationSearch } from './organisation-search.js';

export type Organisation = Schema<'OrganisationResponse'>;
export type Membership = Schema<'MembershipResponse'>;

export const sectorsQuery = queryOptions({
  queryKey: ['sectors'],
  queryFn: async () => (await answer(api.GET('/api/v1/sectors'))).data,
  staleTime: 300_000,
});

const one = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** What the API is asked for. */
export function askedFor({ q, status, sector, city, tag, sort }: OrganisationSearch) {
  return {
    q,
    status: status === undefined ? undefined : codesOf(status).filter(isState),
    sector: sector === undefined ? undefined : codesOf(sector),
    city: one(city),
    tag: one(tag),
    sort: sort ?? 'name',
  };
}

/** The organisations that an address asks for, page by page. */
export function useOrganisations(search: OrganisationSearch) {
  const asked = askedFor(search);
  return useList<Organisation>(['organisations', 'list', asked], (cursor) =>
    api.GET('/api/v1/organisations', {
      params: { query: { ...asked, cursor, limit: PAGE, total: cursor === undefined } },
    }),
  );
}

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })),
  });

/** What an organisation has to do with the alliance, in one answer. */
export const overviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'overview', id],
    queryFn: () => answer(api.GET('/api/v1/organisations/{id}/overview', { params: { path: { id } } })),
  });
