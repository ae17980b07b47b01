import { sheetOf, workbook } from '../../../test/support/workbooks.js';
import { readBytes } from './read-bytes.js';
import type { ReadingWishes } from './table-file.js';

const csv = (lines: string[], wishes: ReadingWishes = {}) => readBytes(Buffer.from(lines.join('\n')), wishes);
const xlsx = (rows: string[][], merged: string[]) =>
  readBytes(
    workbook({
      sheets: {
        A: sheetOf(
          rows,
          `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
        ),
      },
    }),
    {},
  );

describe('the head of a table', () => {
  it('is the first row with a value in most columns, below titles', async () => {
    const file = await csv([
      'Mitgliederliste;;;',
      'Stand: März;2026;;',
      '',
      'Name;Ort;Tel;Mail',
      'A;B;;x@y.example',
    ]);
    expect(file).toMatchObject({ head: { from: 4, to: 4 }, columns: ['Name', 'Ort', 'Tel', 'Mail'] });
    expect(file.rows).toEqual([{ line: 5, cells: ['A', 'B', '', 'x@y.example'] }]);
  });

  it.each([
    ['u.meier@verein.example;Jena'],
    ['Verein;07743'],
    ['Verein;12,50 €'],
    ['Verein;01.03.2026'],
    ['Verein;+49 (3641) 12-34'],
    ['Verein;https://verein.example'],
    ['Verein;ja'],
  ])('is none where the first row has data: %s', async (line) => {
    const file = await csv([line, line]);
    expect(file).toMatchObject({ head: null, columns: ['', ''] });
    expect(file.rows.map((row) => row.line)).toEqual([1, 2]);
  });

  it('may name years, but a column of years is data', async () => {
    expect((await csv(['Verein;2025;2026', 'A;5;7'])).columns).toEqual(['Verein', '2025', '2026']);
    expect((await csv(['Verein;1990', 'Ärztehaus;1994'])).head).toBeNull();
  });

  it('is the line that somebody says, or none', async () => {
    const lines = ['Name;Ort', 'Verein;Jena', '', 'Haus;Gera'];
    expect(await csv(lines, { headLine: 2 })).toMatchObject({
      head: { from: 2, to: 2 },
      columns: ['Verein', 'Jena'],
      rows: [{ line: 4 }],
    });
    expect(await csv(lines, { headLine: 0 })).toMatchObject({ head: null, columns: ['', ''] });
    await expect(csv(lines, { headLine: 3 })).rejects.toMatchObject({
      refusal: 'head_line_missing',
      params: { line: 3 },
    });
  });

  it('tells names twice as they stand, with breaks as spaces', async () => {
    expect((await csv(['Name;"Straße\nund Nr.";Name', 'A;B;C'])).columns).toEqual([
      'Name',
      'Straße und Nr.',
      'Name',
    ]);
  });

  it('of two rows: merged cells carry over, others do not', async () => {
    const rows = [
      ['Nr.', 'Organisation', '', 'Kontakt', '', 'Notiz'],
      ['', 'Name', 'Ort', 'Name', 'E-Mail', ''],
      ['1', 'A', 'B', 'C', 'd@e.example', 'F'],
    ];
    const columns = [
      'Nr.',
      'Organisation Name',
      'Organisation Ort',
      'Kontakt Name',
      'Kontakt E-Mail',
      'Notiz',
    ];
    const expected = { head: { from: 1, to: 2 }, columns, rows: [{ line: 3 }] };
    expect(await xlsx(rows, ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'])).toMatchObject(expected);
    expect(await csv(rows.map((cells) => cells.join(';')))).toMatchObject(expected);
    const unmerged = await xlsx(rows, ['B1:C1']);
    expect(unmerged.columns.slice(0, 2)).toEqual(['Nr.', 'Organisation']);
  });

  it('of two rows, the first of which names few', async () => {
    const rows = [
      ['', 'Organisation', '', '', 'Kontakt', ''],
      ['Nr.', 'Name', 'Ort', 'PLZ', 'Name', 'E-Mail'],
      ['1', 'A', 'B', '07743', 'C', 'd@e.example'],
    ];
    const columns = [
      'Nr.',
      'Organisation Name',
      'Organisation Ort',
      'Organisation PLZ',
      'Kontakt Name',
      'Kontakt E-Mail',
    ];
    expect(await xlsx(rows, ['B1:D1', 'E1:F1'])).toMatchObject({ head: { from: 1, to: 2 }, columns });
    expect(await csv(rows.map((cells) => cells.join(';')))).toMatchObject({
      head: { from: 1, to: 2 },
      columns,
    });
    expect((await xlsx(rows, ['B1:D1'])).columns.slice(4)).toEqual(['Kontakt Name', 'E-Mail']);
  });

  it('is no title right above it, merged or not, and no row of data right below', async () => {
    const rows = [
      ['Mitgliederliste', '', ''],
      ['Name', 'Ort', 'Tel'],
      ['Verein', 'Jena', ''],
    ];
    const columns = ['Name', 'Ort', 'Tel'];
    expect(await xlsx(rows, ['A1:C1'])).toMatchObject({ head: { from: 2, to: 2 }, columns });
    expect(await csv(rows.map((cells) => cells.join(';')))).toMatchObject({
      head: { from: 2, to: 2 },
      columns,
    });
    expect(await csv(['Liste;;;Stand: 2026;', 'A;B;C;D;E', 'x;y;z;u;v'])).toMatchObject({
      head: { from: 2, to: 2 },
    });
    expect(await csv(['Name;Ort;Tel;', 'Verein;Jena;Süd;West', 'Haus;;;'])).toMatchObject({
      head: { from: 1, to: 1 },
      columns: ['Name', 'Ort', 'Tel', ''],
    });
  });
});
