import { inBoth } from '../texts/texts.js';

export const newImportTexts = inBoth(
  {
    title: 'Liste importieren',
    intro: 'Geschrieben wird noch nichts: Sie sehen zuerst, was die Liste ändern würde.',
    kind: 'Was steht in den Zeilen?',
    file: 'Datei',
    drop: 'Datei hierher ziehen oder auswählen',
    dropHelp:
      'Excel-Mappe (.xlsx) oder CSV, höchstens 20 MB. Trennzeichen, Umlaute und Kopfzeile erkennt das Programm selbst.',
    another: 'Andere Datei hierher ziehen oder auswählen',
    none: 'Wählen Sie zuerst eine Datei.',
    tooLargeTitle: 'Datei zu groß',
    tooLarge: (file: string) =>
      `„${file}“ ist größer als 20 MB. Teilen Sie die Liste auf mehrere Dateien auf, oder lassen Sie Bilder und leere Spalten weg.`,
    read: 'Datei einlesen',
    reading: (file: string) =>
      `„${file}“ wird hochgeladen und gelesen. Bei langen Listen dauert das bis zu einer Minute.`,
    privacy:
      'Die Datei wird gelöscht, sobald die Liste übernommen ist; ein Entwurf, an dem nichts mehr geschieht, nach 30 Tagen.',
  },
  {
    title: 'Import a list',
    intro: 'Nothing is written yet: you first see what the list would change.',
    kind: 'What are the rows?',
    file: 'File',
    drop: 'Drop a file here or choose one',
    dropHelp:
      'Excel workbook (.xlsx) or CSV, at most 20 MB. Delimiter, umlauts and the line with the names are recognised.',
    another: 'Drop another file here or choose one',
    none: 'Choose a file first.',
    tooLargeTitle: 'File too large',
    tooLarge: (file: string) =>
      `“${file}” is larger than 20 MB. Split the list into several files, or leave out pictures and empty columns.`,
    read: 'Read the file',
    reading: (file: string) =>
      `“${file}” is being uploaded and read. With long lists this takes up to a minute.`,
    privacy:
      'The file is deleted as soon as the list is taken over; a draft to which nothing happens after 30 days.',
  },
);
