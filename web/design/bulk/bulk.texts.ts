import { countedDe, countedEn } from '../../texts/counted.js';
import { inBoth } from '../../texts/texts.js';

const recordsDe = {
  organisations: (n: number) => countedDe(n, 'Organisation', 'Organisationen'),
  persons: (n: number) => countedDe(n, 'Person', 'Personen'),
};
const recordsEn = {
  organisations: (n: number) => countedEn(n, 'organisation', 'organisations'),
  persons: (n: number) => countedEn(n, 'person', 'persons'),
};

export const bulkTexts = inBoth(
  {
    bar: 'Auswahl',
    column: 'Auswahl',
    one: (name: string) => `${name} auswählen`,
    shown: 'Alle gezeigten auswählen',
    chosen: (n: number) => `${n.toLocaleString('de-DE')} ausgewählt`,
    chosenAll: (n: number) => `Alle ${n.toLocaleString('de-DE')} ausgewählt`,
    leaveLater: 'Einzelne lassen Sie im nächsten Schritt weg.',
    all: (n: number) => `Alle ${n.toLocaleString('de-DE')} auswählen`,
    clear: 'Auswahl aufheben',
    change: 'Ändern …',
    keyDoes: 'Zu dem, was mit den ausgewählten Zeilen geht',
    title: (list: keyof typeof recordsDe, n: number) => `${recordsDe[list](n)} ändern`,
    intro:
      'Geschrieben wird noch nichts: Im nächsten Schritt sehen Sie für jeden Eintrag, was sich ändern würde, und können einzelne weglassen.',
    addTags: 'Schlagwörter dazu',
    addTagsHelp: 'Zu denen, die es schon gibt. Mit Komma oder Eingabetaste trennen.',
    removeTags: 'Schlagwörter weg',
    removeTagsHelp: 'Wer sie nicht hat, bleibt unverändert.',
    sectorCode: 'Bereich',
    sizeBand: 'Beschäftigte',
    listedPublicly: 'Öffentlich sichtbar',
    language: 'Sprache',
    stays: 'bleibt, wie es ist',
    empties: 'leeren',
    yes: 'ja',
    no: 'nein',
    preview: 'Vorschau zeigen',
    cancel: 'Abbrechen',
  },
  {
    bar: 'Selection',
    column: 'Selection',
    one: (name: string) => `Select ${name}`,
    shown: 'Select all that are shown',
    chosen: (n: number) => `${n.toLocaleString('en-GB')} selected`,
    chosenAll: (n: number) => `All ${n.toLocaleString('en-GB')} selected`,
    leaveLater: 'Single ones can be left out in the next step.',
    all: (n: number) => `Select all ${n.toLocaleString('en-GB')}`,
    clear: 'Clear selection',
    change: 'Change …',
    keyDoes: 'To what can be done with the selected rows',
    title: (list: keyof typeof recordsEn, n: number) => `Change ${recordsEn[list](n)}`,
    intro:
      'Nothing is written yet: in the next step you see for each record what would change, and can leave single ones out.',
    addTags: 'Tags to add',
    addTagsHelp: 'Beside those that are there. Separate with comma or Enter.',
    removeTags: 'Tags to take away',
    removeTagsHelp: 'Who does not have them stays unchanged.',
    sectorCode: 'Sector',
    sizeBand: 'Employees',
    listedPublicly: 'Publicly visible',
    language: 'Language',
    stays: 'stays as it is',
    empties: 'empty it',
    yes: 'yes',
    no: 'no',
    preview: 'Show preview',
    cancel: 'Cancel',
  },
);
