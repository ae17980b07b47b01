import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { codesOf } from '../design/addresses.js';
import { PAGE, useList } from '../design/useList.js';
import type { Values } from '../design/segments/segments.js';
import { isState, type OrganisationSearch } from './organisation-search.js';

export type Organisation = Schema<'OrganisationResponse'>;
export type MembershipOverview = Schema<'MembershipOverviewResponse'>;
export type Membership = Schema<'MembershipResponse'>;

const one = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** What the API is asked for. */
export function askedFor(search: OrganisationSearch) {
  const { q, status, sector, city, tag, size, seat, coordinator, own, sort } = search;
  return {
    q,
    status: status === undefined ? undefined : codesOf(status).filter(isState),
    sector: sector === undefined ? undefined : codesOf(sector),
    city: one(city),
    tag: one(tag),
    sizeFrom: size,
    hasSeat: seat,
    coordinator: one(coordinator),
    ownField: own,
    sort: sort ?? 'name',
  };
}

/** The organisations that the API is asked for, page by page. */
export function useOrganisations(asked: Values) {
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

/** What a member brings and got, in one answer. */
export const membershipOverviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'membership-overview', id],
    queryFn: () =>
      answer(api.GET('/api/v1/organisations/{id}/membership-overview', { params: { path: { id } } })),
  });
