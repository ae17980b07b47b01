import { countedDe, countedEn } from '../texts/counted.js';
import { inBoth } from '../texts/texts.js';

export const leftRowsTexts = inBoth(
  {
    what: (n: number) =>
      `${countedDe(n, 'weggelassene Zeile gibt es', 'weggelassene Zeilen gibt es')} als Datei, mit dem Grund in der ersten Spalte: berichtigen und neu importieren. Nach der Übernahme 30 Tage lang.`,
    as: { xlsx: 'Weggelassene als Excel-Datei', csv: 'Weggelassene als CSV' },
  },
  {
    what: (n: number) =>
      `${countedEn(n, 'row that is left out is', 'rows that are left out are')} there as a file that says why in its first column: mend it and import it again. After the commit, for 30 days.`,
    as: { xlsx: 'Left rows as Excel workbook', csv: 'Left rows as CSV' },
  },
);
