import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import { ApiError } from '../api/problem.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { seriesTexts } from './series.texts.js';

type Made = Schema<'MeetingSeries'>['data'];

/** Makes the drafts of a series, and offers to take them back. */
export function useSeries(groupId: string, onMade: (made: Made) => void) {
  const texts = useTexts(seriesTexts);
  const client = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
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
      return kept.length;
    },
    onSuccess: (kept) => {
      void forget();
      notify(kept === 0 ? texts.undone : texts.notUndone(kept));
    },
  });
  return useMutation({
    mutationFn: async (body: Schema<'CreateSeriesRequest'>) => {
      const params = { path: { idOrSlug: groupId }, header: onlyOnce(key) };
      const call = api.POST('/api/v1/steering-groups/{idOrSlug}/meeting-series', { params, body });
      return (await answer(call)).data;
    },
    onSuccess: (made) => {
      void forget();
      notify(texts.created(made.length), () => undo.mutate(made));
      onMade(made);
    },
    // What was refused is not sent again as it was.
    onError: (error) => {
      if (error instanceof ApiError) setKey(crypto.randomUUID());
    },
  });
}
