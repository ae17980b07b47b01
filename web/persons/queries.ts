import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { PAGE, useList } from '../design/useList.js';
import { codesOf } from '../design/addresses.js';
import type { Values } from '../design/segments/segments.js';
import { isState, type PersonSearch } from './person-search.js';

export type Affiliation = Schema<'AffiliationResponse'>;
export type Person = Schema<'PersonResponse'>;
export type PersonOverview = Schema<'PersonOverviewResponse'>;

const one = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** What the API is asked for. */
export function askedFor(search: PersonSearch) {
  const { q, organisation, group, waiting, tag, sector, status, seat, own, sort } = search;
  return {
    q,
    organisation: one(organisation),
    steeringGroup: one(group),
    waiting,
    tag: one(tag),
    sector: sector === undefined ? undefined : codesOf(sector),
    status: status === undefined ? undefined : codesOf(status).filter(isState),
    hasSeat: seat,
    ownField: own,
    sort: sort ?? 'familyName,givenName',
  };
}

/** The persons that the API is asked for, page by page. */
export function usePersons(asked: Values) {
  return useList<Schema<'PersonResponse'>>(['persons', 'list', asked], (cursor) =>
    api.GET('/api/v1/persons', {
      params: { query: { ...asked, cursor, limit: PAGE, total: cursor === undefined } },
    }),
  );
}

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['persons', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/persons/{id}', { params: { path: { id } } })),
  });

/** What a person has to do with the alliance, in one answer. */
export const overviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['persons', 'overview', id],
    queryFn: () => answer(api.GET('/api/v1/persons/{id}/overview', { params: { path: { id } } })),
  });

/** The name of the organisation by which the list is filtered. */
export const organisationNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })),
  });
