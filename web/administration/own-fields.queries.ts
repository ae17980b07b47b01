import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../api/client.js';
import { meQuery } from '../api/me.js';
import type { OwnField } from '../api/own-fields.js';

/** They come with who one is. */
export const OWN_FIELDS = meQuery.queryKey;

export const readOwnField = (id: string) =>
  answer(api.GET('/api/v1/own-fields/{id}', { params: { path: { id } } }));

export const patchOwnField = (
  field: Pick<OwnField, 'id' | 'version'>,
  body: Schema<'PatchOwnFieldRequest'>,
): Promise<OwnField> =>
  answer(
    api.PATCH('/api/v1/own-fields/{id}', {
      params: { path: { id: field.id }, header: ifMatch(field) },
      body,
    }),
  );

/** What is done with fields; afterwards all that have them are asked for anew. */
export function useOwnFieldStep<Given, Made>(
  step: (given: Given) => Promise<Made>,
  onDone: (made: Made) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: OWN_FIELDS });
      onDone(made);
    },
  });
}
