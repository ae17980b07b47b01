import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import type { Meeting } from './meetings.query.js';

export type Preview = Schema<'InvitationPreviewResponse'>;
export type Source = NonNullable<Schema<'AddParticipationsRequest'>['from']>;

/** Many who are to be put on the list at once. */
export interface Many {
  readonly from: Source;
  readonly segment?: string;
}

/** Whom mails about the meeting would reach; as if these had been added, where they are named. */
export const previewQuery = ({ id, version }: Meeting, many?: Many) =>
  queryOptions({
    queryKey: ['meetings', 'preview', id, version, many?.from, many?.segment],
    queryFn: () =>
      answer(
        api.GET('/api/v1/meetings/{id}/invitation-preview', {
          params: { path: { id }, query: { ...many } },
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });

/** All segments, of whichever list: people are found by each. */
export const allSegmentsQuery = queryOptions({
  queryKey: ['segments', 'all'],
  queryFn: async () =>
    (await answer(api.GET('/api/v1/segments', { params: { query: { limit: 200 } } }))).data,
  staleTime: 30_000,
});
