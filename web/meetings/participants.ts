import type { Participation } from './meetings.query.js';

type Code = Participation['rsvp'];

/** How many gave each answer, in the order in which one wants to know it; answers that nobody gave are left out. */
export function countsOf(
  participations: readonly Pick<Participation, 'rsvp'>[],
): { rsvp: Code; count: number }[] {
  const order: readonly Code[] = ['accepted', 'tentative', 'delegated', 'declined', 'needs_action'];
  return order
    .map((rsvp) => ({ rsvp, count: participations.filter((each) => each.rsvp === rsvp).length }))
    .filter(({ count }) => count > 0);
}

/** Whether anybody has answered: an answer that a move of the meeting would set back. */
export const answered = (participations: readonly Pick<Participation, 'rsvp'>[]) =>
  participations.filter(({ rsvp }) => rsvp !== 'needs_action');
