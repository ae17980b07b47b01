import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';

export type FreeDay = Schema<'FreeDayResponse'>;
export type FreeSpan = Schema<'FreeSpanResponse'>;
export type NewFreeSpan = Schema<'CreateFreeSpanRequest'>;

const FREE_DAYS = ['free-days'];

/** @param year without one, a year from today on */
export const freeDaysQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: [...FREE_DAYS, year ?? 'coming'],
    queryFn: async () => {
      const query = year === undefined ? {} : { from: `${year}-01-01`, to: `${year + 1}-01-01` };
      return (await answer(api.GET('/api/v1/free-days', { params: { query } }))).data;
    },
  });

export const readFreeSpan = (id: string) =>
  answer(api.GET('/api/v1/free-spans/{id}', { params: { path: { id } } }));

export const addFreeSpan = (body: NewFreeSpan, key: string): Promise<FreeSpan> =>
  answer(api.POST('/api/v1/free-spans', { params: { header: onlyOnce(key) }, body }));

export const patchFreeSpan = (
  span: Pick<FreeSpan, 'id' | 'version'>,
  body: Schema<'PatchFreeSpanRequest'>,
): Promise<FreeSpan> =>
  answer(
    api.PATCH('/api/v1/free-spans/{id}', {
      params: { path: { id: span.id }, header: ifMatch(span) },
      body,
    }),
  );

export const removeFreeSpan = (span: Pick<FreeSpan, 'id' | 'version'>) =>
  answer(api.DELETE('/api/v1/free-spans/{id}', { params: { path: { id: span.id }, header: ifMatch(span) } }));

/** What is done about free days; afterwards they are asked for anew, and so are the dates that go around them. */
export function useFreeDayStep<Given, Made>(
  step: (given: Given) => Promise<Made>,
  onDone: (made: Made, given: Given) => void,
  onFailed?: (error: Error, given: Given) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: async (made, given) => {
      void client.invalidateQueries({ queryKey: ['meetings', 'series-dates'] });
      await client.invalidateQueries({ queryKey: FREE_DAYS });
      onDone(made, given);
    },
    // Somebody else was faster, perhaps: what is pressed next is about how it is now.
    onError: async (error, given) => {
      onFailed?.(error, given);
      await client.invalidateQueries({ queryKey: FREE_DAYS });
    },
  });
}
