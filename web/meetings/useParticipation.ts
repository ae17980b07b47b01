import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../api/client.js';
import { isCode } from '../api/problem.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { keepParticipation, latestOf, meetingQuery, oneByOne, type Participation } from './meetings.query.js';

/**
 * Changes a participation.
 * @param stale said where somebody else changed it meanwhile; the latest is shown then
 */
export function useParticipation(meetingId: string, stale: string) {
  const client = useQueryClient();
  const textOf = useProblemText();
  return useMutation({
    scope: oneByOne(meetingId),
    mutationFn: ({ of, body }: { of: Participation; body: Schema<'PatchParticipationRequest'> }) =>
      answer(
        api.PATCH('/api/v1/participations/{id}', {
          params: { path: { id: of.id }, header: ifMatch(latestOf(client, of)) },
          body,
        }),
      ),
    onSuccess: (changed) => keepParticipation(client, changed),
    onError: (error, { of }) => {
      notify(isCode(error, 'version_stale') ? stale : textOf(error).detail);
      void client.invalidateQueries(meetingQuery(of.meetingId));
    },
  });
}
