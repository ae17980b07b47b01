/** The records of whose changes is told. */
export const eventKinds = [
  'organisation',
  'membership',
  'person',
  'affiliation',
  'steering_group',
  'seat',
  'meeting',
  'minutes',
  'decision',
  'action_item',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventChanges = ['created', 'changed', 'removed'] as const;

/** What an event is called: `meeting.changed`. */
export const eventTypes: string[] = eventKinds.flatMap((kind) =>
  eventChanges.map((change) => `${kind}.${change}`),
);
