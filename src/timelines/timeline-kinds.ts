/** Kinds of records that a timeline tells of, in the order in which screens offer them. */
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
export type TimelineKind = (typeof timelineKinds)[number];

/** What has a first and a last day, or is given and done, is told twice. */
export const timelineEvents = ['begun', 'ended', 'happened'] as const;
export type TimelineEvent = (typeof timelineEvents)[number];

/** Whose timeline it is. */
export interface Subject {
  readonly party: 'organisation' | 'person';
  readonly id: string;
}
