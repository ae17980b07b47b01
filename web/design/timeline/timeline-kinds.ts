/** What a timeline tells of, in the order in which it is offered. */
export const timelineKinds = [
  'interaction',
  'meeting',
  'decision',
  'action_item',
  'membership',
  'affiliation',
  'seat',
  'merge',
  'import',
] as const;
