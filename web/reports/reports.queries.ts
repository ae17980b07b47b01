import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { asked, type ReportSearch } from './report-search.js';

export type Participation = Schema<'ParticipationRowResponse'>;
export type ActionItemBalance = Schema<'ActionItemBalanceRowResponse'>;
export type OpenTopic = Schema<'OpenTopicResponse'>;
export type SilentOrganisation = Schema<'SilentOrganisationResponse'>;
export type MissingMinutes = Schema<'MissingMinutesResponse'>;

const KEY = 'reports';

export const participationQuery = (search: ReportSearch) =>
  queryOptions({
    queryKey: [KEY, 'participation', asked.participation(search)],
    queryFn: () =>
      answer(api.GET('/api/v1/reports/participation', { params: { query: asked.participation(search) } })),
    placeholderData: keepPreviousData,
  });

export const actionItemsQuery = (search: ReportSearch) =>
  queryOptions({
    queryKey: [KEY, 'action-items', asked['action-items'](search)],
    queryFn: () =>
      answer(api.GET('/api/v1/reports/action-items', { params: { query: asked['action-items'](search) } })),
    placeholderData: keepPreviousData,
  });

interface PageParameters {
  cursor: string | undefined;
  limit: number;
  total: boolean;
}

/** Those that come page by page: their keys, and how a page is asked for. */
export const pages = {
  topics: (search: ReportSearch) => ({
    key: [KEY, 'topics', asked.topics(search)],
    page: (more: PageParameters) =>
      api.GET('/api/v1/reports/topics', { params: { query: { ...asked.topics(search), ...more } } }),
  }),
  silentOrganisations: (search: ReportSearch) => ({
    key: [KEY, 'silent-organisations', asked['silent-organisations'](search)],
    page: (more: PageParameters) =>
      api.GET('/api/v1/reports/silent-organisations', {
        params: { query: { ...asked['silent-organisations'](search), ...more } },
      }),
  }),
  missingMinutes: (search: ReportSearch) => ({
    key: [KEY, 'missing-minutes', asked['missing-minutes'](search)],
    page: (more: PageParameters) =>
      api.GET('/api/v1/reports/missing-minutes', {
        params: { query: { ...asked['missing-minutes'](search), ...more } },
      }),
  }),
};

/** Rows of a report that come at once: a chart should see all where it can. */
export const ROWS = 200;
