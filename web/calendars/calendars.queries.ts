import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { PAGE, useList } from '../design/useList.js';

export type Feed = Schema<'FeedResponse'>;

const KEY = ['feeds'];

export function useFeeds() {
  return useList<Feed>(KEY, (cursor) =>
    api.GET('/api/v1/feeds', { params: { query: { cursor, limit: PAGE } } }),
  );
}

/** A mutation of a feed, after which the list is another one. */
function useFeedChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // What opened a dialog may be gone from the list: it is asked for before the dialog closes.
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
    // No address stays longer than it is shown.
    gcTime: 0,
  });
}

export function useMakeFeed() {
  return useFeedChange((body: Schema<'CreateFeedRequest'>) => answer(api.POST('/api/v1/feeds', { body })));
}

export function useRenewFeed() {
  return useFeedChange(({ id }: Feed) =>
    answer(api.POST('/api/v1/feeds/{id}/renewal', { params: { path: { id } } })),
  );
}

export function useRevokeFeed() {
  return useFeedChange(({ id }: Feed) =>
    answer(api.DELETE('/api/v1/feeds/{id}', { params: { path: { id } } })),
  );
}
