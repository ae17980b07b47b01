import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { ApiError } from '../api/problem.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { seriesTexts } from './series.texts.js';

type Made = Schema<'MeetingSeries'>['data'];

/** Makes the drafts of a series, and offers to take them back. */
export function useSeries(groupId: string, onMade: (made: Made) => void) {
  const texts = useTexts(seriesTexts);
  const textOf = useProblemText();
  const client = useQueryClient();
  const once = useOnce();
  const forget = () => client.invalidateQueries({ queryKey: ['meetings'] });
  const undo = useMutation({
    // One after the other; whoever changed one meanwhile keeps it.
    mutationFn: async (made: Made) => {
      const kept: unknown[] = [];
      for (const { id, version } of made) {
        const params = {
          path: { id },
          header: { ...ifMatch({ version }), ...onlyOnce(crypto.randomUUID()) },
        };
        const body = { reason: texts.withdrawn };
        await answer(api.POST('/api/v1/meetings/{id}/cancellation', { params, body })).catch(
          (error: unknown) => kept.push(error),
        );
      }
      return kept;
    },
    onSuccess: (kept) => {
      void forget();
      if (kept.length === 0) return notify(texts.undone);
      const fault = kept.find((error) => !(error instanceof ApiError && error.status < 500));
      notify(
        fault === undefined
          ? texts.notUndone(kept.length)
          : texts.undoFailed(kept.length, textOf(fault).title),
      );
    },
  });
  return useMutation({
    mutationFn: async (body: Schema<'CreateSeriesRequest'>) => {
      const params = { path: { idOrSlug: groupId }, header: onlyOnce(once.key) };
      const call = api.POST('/api/v1/steering-groups/{idOrSlug}/meeting-series', { params, body });
      return (await answer(call)).data;
    },
    onSuccess: (made) => {
      void forget();
      notify(texts.created(made.length), () => undo.mutate(made));
      onMade(made);
    },
    onError: once.over,
  });
}
