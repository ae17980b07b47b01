import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Tag } from '../api/tags.js';
import { PAGE, useList } from '../design/useList.js';

export function useTags(sort = 'name') {
  return useList<Tag>(['tags', 'list', sort], (cursor) =>
    api.GET('/api/v1/tags', { params: { query: { sort, cursor, limit: PAGE } } }),
  );
}

/** All records that bore the tag have another version now. */
function useForgetting() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['tags', 'organisations', 'persons'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}

export function useRename({ id }: Tag, onDone: (tag: Tag, isMerge: boolean) => void) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: ({ name, allowMerge }: { name: string; allowMerge: boolean }) =>
      answer(
        api.POST('/api/v1/tags/{id}/renaming', { params: { path: { id } }, body: { name, allowMerge } }),
      ),
    onSuccess: async (tag, { allowMerge }) => {
      await forget();
      onDone(tag, allowMerge);
    },
  });
}

export function useRemove({ id }: Tag, onDone: () => void) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/tags/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await forget();
      onDone();
    },
  });
}
