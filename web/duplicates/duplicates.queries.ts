import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { PAGE, useList } from '../design/useList.js';

export type Duplicate = Schema<'DuplicateResponse'>;
export type DuplicateType = Duplicate['type'];

const KEY = ['duplicates'];

export function useDuplicates({
  type = 'organisations',
  dismissed = false,
}: {
  type?: DuplicateType;
  dismissed?: boolean;
}) {
  return useList<Duplicate>([...KEY, type, dismissed], (cursor) =>
    api.GET('/api/v1/duplicates', {
      params: { query: { type, dismissed, cursor, limit: PAGE, total: cursor === undefined } },
    }),
  );
}

/** Tells two records apart, and takes that back. */
export function useDismissal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, back = false }: { id: string; back?: boolean }) => {
      const params = { path: { id } };
      await (back
        ? answer(api.DELETE('/api/v1/duplicates/{id}/dismissal', { params }))
        : answer(api.POST('/api/v1/duplicates/{id}/dismissal', { params })));
    },
    // Not waited for: until the list has come anew, the pair is there and knows the one that follows it.
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: KEY });
    },
  });
}
