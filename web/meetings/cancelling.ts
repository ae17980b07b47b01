import type { AgendaItem } from './meetings.query.js';

type Item = Pick<AgendaItem, 'title' | 'kind' | 'topicId' | 'approvesMinutesId'>;

/**
 * What becomes of an agenda when its meeting is cancelled, as the API says it of POST /meetings/{id}/cancellation:
 * one-off items become topics of the group, save those with which its agendas begin; topics stay open.
 */
export function afterCancelling<I extends Item>(
  agenda: readonly I[],
  template: readonly Pick<Item, 'title' | 'kind'>[],
): { becomeTopics: I[]; stayTopics: I[] } {
  const isOfTemplate = ({ title, kind }: I) =>
    template.some((begin) => begin.title === title && begin.kind === kind);
  return {
    becomeTopics: agenda.filter(
      (item) => item.topicId === null && item.approvesMinutesId === null && !isOfTemplate(item),
    ),
    stayTopics: agenda.filter(({ topicId }) => topicId !== null),
  };
}
