import { inBoth } from '../texts/texts.js';

export const tableTexts = inBoth(
  {
    table: 'Tabelle',
    actions: 'Was man tun kann',
    more: 'Mehr zeigen',
    older: 'Ältere zeigen',
    loading: 'Weitere werden geladen …',
  },
  {
    table: 'Table',
    actions: 'What can be done',
    more: 'Show more',
    older: 'Show older ones',
    loading: 'Loading more …',
  },
);
