import { inBoth } from '../../texts/texts.js';

export const ownFieldsTexts = inBoth(
  {
    title: 'Eigene Felder',
    from: (name: string) => `${name}: von`,
    to: (name: string) => `${name}: bis`,
    has: (name: string) => `${name} enthält`,
    nothing: 'nichts eingetragen',
    linkHelp: 'Mit https:// am Anfang.',
    retired: 'Stillgelegt: Was hier steht, bleibt, oder wird geleert.',
  },
  {
    title: 'Own fields',
    from: (name: string) => `${name}: from`,
    to: (name: string) => `${name}: to`,
    has: (name: string) => `${name} contains`,
    nothing: 'nothing entered',
    linkHelp: 'Beginning with https://.',
    retired: 'Retired: what stands here stays, or is emptied.',
  },
);
