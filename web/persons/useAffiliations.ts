import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import type { Affiliation } from './queries.js';

type Content = Schema<'PatchAffiliationRequest'>;

/** Changes of affiliations; afterwards everything that speaks of persons and their organisations is asked for anew. */
export function useAffiliations(personId: string) {
  const client = useQueryClient();
  const refresh = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['persons'] }),
      client.invalidateQueries({ queryKey: ['organisations'] }),
    ]);
  };
  const patch = useMutation({
    mutationFn: ({
      of: { id, version },
      content,
    }: {
      of: Pick<Affiliation, 'id' | 'version'>;
      content: Content;
    }) =>
      answer(
        api.PATCH('/api/v1/affiliations/{id}', {
          params: { path: { id }, header: ifMatch({ version }) },
          body: content,
        }),
      ),
    // Refused because somebody was faster: what is so now is read.
    onSettled: refresh,
  });
  const add = useMutation({
    mutationFn: ({ content, key }: { content: Schema<'CreateAffiliationRequest'>; key: string }) =>
      answer(
        api.POST('/api/v1/persons/{id}/affiliations', {
          params: { path: { id: personId }, header: onlyOnce(key) },
          body: content,
        }),
      ),
    onSuccess: refresh,
  });
  return { patch, add, refresh };
}
