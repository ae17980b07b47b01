import { inBoth } from '../texts/texts.js';

export const keysTexts = inBoth(
  {
    title: 'Tastenkürzel',
    everywhere: 'Überall',
    here: 'Auf dieser Seite',
    mac: 'Auf dem Mac ist Alt die Taste ⌥.',
    search: 'Suchen',
    keys: 'Diese Übersicht',
    escape: 'Schließt, was offen ist',
    single: 'Kürzel aus einem einzigen Zeichen („/“ und „?“) benutzen',
    key: 'Taste',
    does: 'Was sie tut',
  },
  {
    title: 'Keyboard shortcuts',
    everywhere: 'Everywhere',
    here: 'On this page',
    mac: 'On a Mac, Alt is the key ⌥.',
    search: 'Search',
    keys: 'This overview',
    escape: 'Closes what is open',
    single: 'Use shortcuts of a single character (“/” and “?”)',
    key: 'Key',
    does: 'What it does',
  },
);
