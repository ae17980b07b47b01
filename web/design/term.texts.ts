import { inBoth } from '../texts/texts.js';

export const termTexts = inBoth(
  {
    since: (day: string) => `seit ${day}`,
    from: (day: string) => `ab ${day}`,
    until: (day: string) => `bis ${day}`,
    never: 'zählte nie',
    none: 'ohne Datum',
  },
  {
    since: (day: string) => `since ${day}`,
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    never: 'never counted',
    none: 'no date',
  },
);
