import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import type { Seat } from './queries.js';

/** Changes of seats; afterwards everything that shows seats is asked for anew. */
export function useSeats() {
  const client = useQueryClient();
  const refresh = async () => {
    await Promise.all(
      ['steering-groups', 'persons', 'organisations'].map((name) =>
        client.invalidateQueries({ queryKey: [name] }),
      ),
    );
  };
  const patch = useMutation({
    mutationFn: ({
      seat: { id, version },
      content,
    }: {
      seat: Pick<Seat, 'id' | 'version'>;
      content: Schema<'PatchSeatRequest'>;
    }) =>
      answer(
        api.PATCH('/api/v1/seats/{id}', {
          params: { path: { id }, header: ifMatch({ version }) },
          body: content,
        }),
      ),
    // Refused because somebody was faster: what is so now is read.
    onSettled: refresh,
  });
  const give = useMutation({
    mutationFn: ({
      groupId,
      content,
      key,
    }: {
      groupId: string;
      content: Schema<'CreateSeatRequest'>;
      key: string;
    }) =>
      answer(
        api.POST('/api/v1/steering-groups/{idOrSlug}/seats', {
          params: { path: { idOrSlug: groupId }, header: onlyOnce(key) },
          body: content,
        }),
      ),
    onSuccess: refresh,
  });
  return { patch, give, refresh };
}
