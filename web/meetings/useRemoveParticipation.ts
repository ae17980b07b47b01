import { flushSync } from 'react-dom';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce } from '../api/client.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import {
  keepMeeting,
  latestOf,
  type Meeting,
  meetingQuery,
  oneByOne,
  type Participation,
} from './meetings.query.js';
import { peopleTexts } from './people.texts.js';

/**
 * Takes somebody off the list, at once and with a way back; focus goes to the one that moves up. Who is put back has
 * part, answer and substitute again, but not the invitation, which the server alone gives: that is said.
 */
export function useRemoveParticipation(meeting: Meeting) {
  const texts = useTexts(peopleTexts);
  const textOf = useProblemText();
  const client = useQueryClient();
  const query = meetingQuery(meeting.id);
  const again = () => {
    void client.invalidateQueries({ queryKey: ['meetings', 'list'] });
    return client.invalidateQueries(query);
  };
  const putBack = useMutation({
    mutationFn: (gone: Participation) => addAgain(meeting, gone),
    onSuccess: (_, { name, invitedAt }) => notify(texts.putBack(name, invitedAt !== null)),
    onError: (error) => notify(textOf(error).detail),
    onSettled: again,
  });
  return useMutation({
    scope: oneByOne(meeting.id),
    mutationFn: async (shown: Participation) => {
      const gone = latestOf(client, shown);
      await answer(
        api.DELETE('/api/v1/participations/{id}', {
          params: { path: { id: gone.id }, header: ifMatch(gone) },
        }),
      );
      return gone;
    },
    onSuccess: (gone) => {
      const now = client.getQueryData(query.queryKey) ?? meeting;
      const place = now.participations.findIndex(({ id }) => id === gone.id);
      const rest = now.participations.filter(({ id }) => id !== gone.id);
      flushSync(() => keepMeeting(client, { ...now, participations: rest }));
      const next = rest[Math.min(place, rest.length - 1)];
      document.getElementById(next === undefined ? 'plan-people' : `remove-${next.id}`)?.focus();
      notify(texts.removed(gone.name), () => putBack.mutate(gone));
      void again();
    },
    onError: (error) => {
      notify(textOf(error).detail);
      void again();
    },
  });
}

async function addAgain(meeting: Meeting, gone: Participation): Promise<void> {
  const { personId, guestName, guestEmail, meetingRole, substituteForPersonId, rsvp } = gone;
  const who =
    personId === null ? { guestName: guestName ?? '', guestEmail: guestEmail ?? null } : { personId };
  const { data } = await answer(
    api.POST('/api/v1/meetings/{id}/participations', {
      params: { path: { id: meeting.id }, header: onlyOnce(crypto.randomUUID()) },
      body: { ...who, meetingRole, substituteForPersonId },
    }),
  );
  const [added] = data;
  if (added === undefined || rsvp === 'needs_action' || !meeting.changeable.includes('answers')) return;
  const params = { path: { id: added.id }, header: ifMatch(added) };
  await answer(api.PATCH('/api/v1/participations/{id}', { params, body: { rsvp } }));
}
