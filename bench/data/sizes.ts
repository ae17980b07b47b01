/** How big an alliance is; everything else follows from its steering groups, which are all alike. */
export interface Size {
  readonly name: string;
  readonly groups: number;
}

/** S: 1,000 organisations, 5,000 persons, 200 meetings, 10,000 action items; M ten times that, L a hundred times. */
export const sizes = {
  s: { name: 's', groups: 10 },
  m: { name: 'm', groups: 100 },
  l: { name: 'l', groups: 1000 },
} as const satisfies Record<string, Size>;

/** Of all measurements: the same size is the same data, to the ids. */
export const SEED = 1;

/** What each group brings with it. */
export const perGroup = {
  organisations: 100,
  persons: 500,
  seats: 15,
  meetings: 20,
  topics: 15,
  actionItems: 1000,
};

export const personsPerOrganisation = perGroup.persons / perGroup.organisations;

/** What each meeting that has begun has. */
export const perMeeting = { agendaItems: 10, participations: 30, decisions: 6, actionItems: 20, topics: 4 };

/** A meeting's place in the row of its group's meetings, by what is going on there; those before are approved. */
export const places = { firstInReview: 16, inProgress: 17, invited: 18, scheduled: 19 };
