import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { minutesQuery } from './queries.js';
import type { Minutes } from './record.js';

/** A step of minutes that is taken without a preview. */
export type Step =
  { name: 'review' | 'publication' | 'withdrawal' } | { name: 'return' | 'corrections'; reason: string };

async function take(minutes: Minutes, step: Step, key: string): Promise<Minutes> {
  const params = { path: { id: minutes.id }, header: { ...ifMatch(minutes), ...onlyOnce(key) } };
  switch (step.name) {
    case 'review':
      return await answer(api.POST('/api/v1/minutes/{id}/review', { params }));
    case 'publication':
      return await answer(api.POST('/api/v1/minutes/{id}/publication', { params }));
    case 'withdrawal':
      return await answer(
        api.DELETE('/api/v1/minutes/{id}/publication', {
          params: { path: params.path, header: ifMatch(minutes) },
        }),
      );
    case 'return':
      return await answer(api.POST('/api/v1/minutes/{id}/return', { params, body: { reason: step.reason } }));
    case 'corrections':
      return await answer(
        api.POST('/api/v1/minutes/{id}/corrections', { params, body: { reason: step.reason } }),
      );
  }
}

/** Shows the record as a change left it, and asks anew for what hangs on it. */
export function useRenew(): (minutes: Minutes) => void {
  const client = useQueryClient();
  return (minutes) => {
    client.setQueryData(minutesQuery(minutes.id).queryKey, minutes);
    void client.invalidateQueries({ queryKey: ['minutes'] });
    void client.invalidateQueries({ queryKey: ['meetings'] });
  };
}

/** Takes a step of these minutes. */
export function useStep(minutes: Minutes, onDone: (step: Step['name']) => void) {
  const renew = useRenew();
  const once = useOnce();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => take(minutes, step, once.key),
    onSuccess: (taken, { name }) => {
      renew(taken);
      onDone(name);
    },
    // Somebody was faster, perhaps: what is shown then is how it is now.
    onError: () => client.invalidateQueries({ queryKey: minutesQuery(minutes.id).queryKey }),
    onSettled: (_, error) => once.over(error),
  });
}
