import { inBoth } from '../texts/texts.js';

const bornDe = (organisations: number, persons: number) =>
  `${organisations === 1 ? '1 Organisation' : `${organisations} Organisationen`} und ${persons === 1 ? '1 Person' : `${persons} Personen`}`;
const bornEn = (organisations: number, persons: number) =>
  `${organisations === 1 ? '1 organisation' : `${organisations} organisations`} and ${persons === 1 ? '1 person' : `${persons} persons`}`;

export const tagsPageTexts = inBoth(
  {
    title: 'Schlagwörter',
    intro: 'Umbenannt, zusammengeführt und gelöscht wird auf allen Organisationen und Personen zugleich.',
    organisationsPage: 'Mitglieder',
    caption: 'Schlagwörter, und wie viele sie tragen',
    name: 'Schlagwort',
    organisations: 'Organisationen',
    persons: 'Personen',
    rename: 'Umbenennen',
    renameOf: (tag: string) => `„${tag}“ umbenennen`,
    newName: 'Neuer Name',
    newNameHelp: 'Gibt es den schon, werden beide zu einem Schlagwort.',
    borne: (organisations: number, persons: number) => `${bornDe(organisations, persons)} tragen es.`,
    exists: (tag: string) => `„${tag}“ gibt es schon`,
    existsDetail: (old: string, tag: string, organisations: number, persons: number) =>
      `${bornDe(organisations, persons)} tragen es. Führen Sie zusammen, tragen alle mit „${old}“ danach „${tag}“. Das lässt sich nicht rückgängig machen.`,
    merge: 'Zusammenführen',
    renamed: (old: string, tag: string) => `„${old}“ heißt jetzt „${tag}“.`,
    merged: (old: string, tag: string) => `„${old}“ ist in „${tag}“ aufgegangen.`,
    remove: 'Löschen',
    removeOf: (tag: string) => `„${tag}“ löschen`,
    removeDetail: (organisations: number, persons: number) =>
      `${bornDe(organisations, persons)} verlieren es. Das lässt sich nicht rückgängig machen.`,
    removed: (tag: string) => `„${tag}“ ist gelöscht.`,
    cancel: 'Abbrechen',
    none: 'Noch keine Schlagwörter',
    noneDetail: 'Sie entstehen, wo man sie einer Organisation oder Person gibt.',
  },
  {
    title: 'Tags',
    intro: 'Renaming, merging and deleting happens on all organisations and persons at once.',
    organisationsPage: 'Members',
    caption: 'Tags, and how many bear them',
    name: 'Tag',
    organisations: 'Organisations',
    persons: 'Persons',
    rename: 'Rename',
    renameOf: (tag: string) => `Rename “${tag}”`,
    newName: 'New name',
    newNameHelp: 'If it is there already, the two become one tag.',
    borne: (organisations: number, persons: number) => `Borne by ${bornEn(organisations, persons)}.`,
    exists: (tag: string) => `“${tag}” is there already`,
    existsDetail: (old: string, tag: string, organisations: number, persons: number) =>
      `It is borne by ${bornEn(organisations, persons)}. If you merge, all with “${old}” bear “${tag}” afterwards. This cannot be undone.`,
    merge: 'Merge',
    renamed: (old: string, tag: string) => `“${old}” is called “${tag}” now.`,
    merged: (old: string, tag: string) => `“${old}” went into “${tag}”.`,
    remove: 'Delete',
    removeOf: (tag: string) => `Delete “${tag}”`,
    removeDetail: (organisations: number, persons: number) =>
      `It is taken from ${bornEn(organisations, persons)}. This cannot be undone.`,
    removed: (tag: string) => `“${tag}” was deleted.`,
    cancel: 'Cancel',
    none: 'No tags yet',
    noneDetail: 'They come into being where an organisation or a person gets one.',
  },
);
