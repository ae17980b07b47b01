import { flushSync } from 'react-dom';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce } from '../api/client.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type AgendaItem, keepMeeting, type Meeting, meetingQuery } from './meetings.query.js';
import { planTexts } from './plan.texts.js';

/** Takes an item off the agenda, at once and with a way back; focus goes to the one that moves up. */
export function useRemoveItem(meeting: Meeting) {
  const texts = useTexts(planTexts);
  const textOf = useProblemText();
  const client = useQueryClient();
  const query = meetingQuery(meeting.id);
  const path = { id: meeting.id };
  const again = () => {
    void client.invalidateQueries({ queryKey: ['topics', 'offered', meeting.id] });
    return client.invalidateQueries(query);
  };
  const putBack = useMutation({
    mutationFn: async (item: AgendaItem) => {
      const header = onlyOnce(crypto.randomUUID());
      // Which minutes it approves only the template knows.
      if (item.approvesMinutesId !== null) {
        const call = api.POST('/api/v1/meetings/{id}/agenda-template', { params: { path, header } });
        keepMeeting(client, await answer(call));
        return;
      }
      const { title, kind, durationMinutes, presenterPersonId, topicId, isPublic, position } = item;
      const body = { title, kind, durationMinutes, presenterPersonId, topicId, isPublic, position };
      await answer(api.POST('/api/v1/meetings/{id}/agenda-items', { params: { path, header }, body }));
      await again();
    },
    onError: (error) => notify(textOf(error).detail),
  });
  return useMutation({
    mutationFn: (item: AgendaItem) =>
      answer(
        api.DELETE('/api/v1/agenda-items/{id}', {
          params: { path: { id: item.id }, header: ifMatch(item) },
        }),
      ),
    onSuccess: (_, item) => {
      const place = meeting.agenda.findIndex(({ id }) => id === item.id);
      const rest = meeting.agenda.filter(({ id }) => id !== item.id);
      flushSync(() => client.setQueryData(query.queryKey, (now) => now && { ...now, agenda: rest }));
      const next = rest[Math.min(place, rest.length - 1)];
      document.getElementById(next === undefined ? 'add-item' : `drag-${next.id}`)?.focus();
      notify(texts.removed(item.title), () => putBack.mutate(item));
      void again();
    },
    onError: (error) => {
      notify(textOf(error).detail);
      void again();
    },
  });
}
