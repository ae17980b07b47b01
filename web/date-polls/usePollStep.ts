import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { isCode } from '../api/problem.js';
import { type DatePoll, datePollQuery, forgetPolls } from './date-polls.query.js';

type Step = { step: 'choice'; optionId: string } | { step: 'withdrawal'; reason: string | null };

/** Ends a poll. Where it was changed meanwhile, it is read again, and whoever pressed decides anew. */
export function usePollStep(poll: DatePoll) {
  const client = useQueryClient();
  const once = useOnce();
  const taking = useMutation({
    mutationFn: (taken: Step) => {
      const params = { path: { id: poll.id }, header: { ...ifMatch(poll), ...onlyOnce(once.key) } };
      return taken.step === 'choice'
        ? answer(api.POST('/api/v1/date-polls/{id}/choice', { params, body: { optionId: taken.optionId } }))
        : answer(api.POST('/api/v1/date-polls/{id}/withdrawal', { params, body: { reason: taken.reason } }));
    },
    onSuccess: (changed) => {
      client.setQueryData(datePollQuery(poll.id).queryKey, changed);
      void client.invalidateQueries({ queryKey: ['meetings'] });
      void forgetPolls(client);
    },
    onError: (error) => {
      once.over(error);
      void forgetPolls(client);
    },
  });
  return { ...taking, isStale: isCode(taking.error, 'version_stale') };
}
