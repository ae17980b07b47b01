import { inBoth } from '../texts/texts.js';

export const dayTexts = inBoth(
  {
    noDue: 'ohne Termin',
    overdue: (n: number) => (n === 1 ? 'seit 1 Tag überfällig' : `seit ${n} Tagen überfällig`),
    due: (when: string) => `fällig ${when}`,
  },
  {
    noDue: 'no due date',
    overdue: (n: number) => (n === 1 ? '1 day overdue' : `${n} days overdue`),
    due: (when: string) => `due ${when}`,
  },
);
