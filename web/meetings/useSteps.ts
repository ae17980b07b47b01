import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce } from '../api/client.js';
import { useOnce } from '../api/once.js';
import { isCode } from '../api/problem.js';
import { keepMeeting, type Meeting, meetingQuery } from './meetings.query.js';

export type Taken = { step: 'scheduling' | 'invitation' } | { step: 'cancellation'; reason: string | null };

/**
 * Takes a step of the meeting's life. Where the meeting was changed meanwhile, it is read again, and whoever pressed
 * decides anew.
 */
export function useStep(meeting: Meeting) {
  const client = useQueryClient();
  const once = useOnce();
  const taking = useMutation({
    mutationFn: (taken: Taken) => {
      const params = { path: { id: meeting.id }, header: { ...ifMatch(meeting), ...onlyOnce(once.key) } };
      switch (taken.step) {
        case 'scheduling':
          return answer(api.POST('/api/v1/meetings/{id}/scheduling', { params }));
        case 'invitation':
          return answer(api.POST('/api/v1/meetings/{id}/invitation', { params }));
        case 'cancellation':
          return answer(
            api.POST('/api/v1/meetings/{id}/cancellation', { params, body: { reason: taken.reason } }),
          );
      }
    },
    onSuccess: (changed, { step }) => {
      keepMeeting(client, changed);
      // One-off items have become topics.
      if (step === 'cancellation') void client.invalidateQueries({ queryKey: ['topics'] });
      once.over();
    },
    onError: (error) => {
      once.over(error);
      void client.invalidateQueries(meetingQuery(meeting.id));
    },
  });
  return { ...taking, isStale: isCode(taking.error, 'version_stale') };
}
