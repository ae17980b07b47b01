import { inBoth } from '../texts/texts.js';

export const allianceTexts = inBoth(
  {
    form: 'Name und Farbe der Allianz',
    name: 'Name der Allianz',
    nameHelp: 'Er steht oben auf jeder Seite.',
    own: 'Eigene Farbe',
    colour: 'Farbe',
    colourHelp: 'Wie #1a5fb4. Weiße Schrift darauf muss gut lesbar sein.',
    choose: 'Farbe auswählen',
    sample: 'So steht weiße Schrift darauf',
    saved: 'Gespeichert. Alle sehen es beim nächsten Laden.',
    noColour: '(die der Software)',
  },
  {
    form: 'Name and colour of the alliance',
    name: 'Name of the alliance',
    nameHelp: 'It stands at the top of every page.',
    own: 'A colour of our own',
    colour: 'Colour',
    colourHelp: 'Like #1a5fb4. White text on it has to be easy to read.',
    choose: 'Choose a colour',
    sample: 'This is how white text stands on it',
    saved: 'Saved. Everybody sees it when they load the page again.',
    noColour: "(the software's)",
  },
);
