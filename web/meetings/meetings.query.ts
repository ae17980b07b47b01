import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';

/** A meeting whole: agenda, participations and what one may change of it. */
export type Meeting = Schema<'MeetingResponse'>;
export type MeetingRow = Schema<'MeetingRowResponse'>;
export type AgendaItem = Meeting['agenda'][number];
export type Participation = Meeting['participations'][number];

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
  });

/** A step or a change answered with the meeting: it is the one that is shown, and lists are asked anew. */
export function keepMeeting(client: QueryClient, meeting: Meeting): void {
  client.setQueryData(meetingQuery(meeting.id).queryKey, meeting);
  void client.invalidateQueries({ queryKey: ['meetings', 'list'] });
}

/**
 * Changes of one meeting's list go out one after the other, each on top of what the one before left: pressing twice on
 * a slow network is no conflict with oneself.
 */
export const oneByOne = (meetingId: string) => ({ id: `participations ${meetingId}` });

/** The participation as it is known now, of which one may have changed something since it was shown. */
export function latestOf(client: QueryClient, of: Participation): Participation {
  const now = client.getQueryData(meetingQuery(of.meetingId).queryKey);
  return now?.participations.find(({ id }) => id === of.id) ?? of;
}

/** One participation changed: the rest of the meeting stays as it is shown. */
export function keepParticipation(client: QueryClient, changed: Participation): void {
  client.setQueryData(meetingQuery(changed.meetingId).queryKey, (now) =>
    now === undefined
      ? now
      : {
          ...now,
          participations: now.participations.map((each) => (each.id === changed.id ? changed : each)),
        },
  );
  void client.invalidateQueries({ queryKey: ['meetings', 'list'] });
}
