import { inBoth } from '../texts/texts.js';

export const formTexts = inBoth(
  {
    faults: (n: number) => (n === 1 ? 'Eine Angabe passt noch nicht' : `${n} Angaben passen noch nicht`),
    required: 'Diese Angabe fehlt.',
    optional: 'freiwillig',
    invalid: 'Diese Angabe ist so nicht lesbar.',
  },
  {
    faults: (n: number) => (n === 1 ? 'One entry needs your attention' : `${n} entries need your attention`),
    required: 'This is missing.',
    optional: 'optional',
    invalid: 'This cannot be read.',
  },
);
