import { xlsxOf } from '../../exports/xlsx.js';
import { tableOf } from '../../exports/table.js';
import { sheetOf, workbook } from '../../../test/support/workbooks.js';
import { readBytes } from './read-bytes.js';

const rowsOf = async (bytes: Buffer) => (await readBytes(bytes, { headLine: 0 })).rows;
const cellsOf = async (bytes: Buffer) => (await rowsOf(bytes)).map(({ cells }) => cells);
const inRow = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

/** Cells of numbers, each in a format of its own. */
function numbers(values: [value: string, format: string | number][], properties = '') {
  const own = values.map(([, format], at) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>` : '',
  );
  const styles = values.map(
    ([, format], at) => `<xf numFmtId="${typeof format === 'string' ? 200 + at : format}"/>`,
  );
  const cells = values.map(([value], at) => `<c s="${at}"><v>${value}</v></c>`);
  return workbook({
    sheets: { A: inRow(cells.join('')) },
    styles: `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    properties,
  });
}

describe('a workbook is read', () => {
  it('row by row as Excel counts them, without empty ones', async () => {
    const rows = [['Mitglieder'], [], ['Name', 'Ort'], ['A', ''], [], ['', ' ']];
    const file = await readBytes(workbook({ sheets: { Liste: sheetOf([...rows, ['B', 'C', 'D']]) } }), {});
    expect(file).toEqual({
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheets: [{ name: 'Liste', rows: 4 }],
      sheet: 'Liste',
      head: { from: 3, to: 3 },
      columns: ['Name', 'Ort', ''],
      rows: [
        { line: 4, cells: ['A', '', ''] },
        { line: 7, cells: ['B', 'C', 'D'] },
      ],
    });
  });

  it('from the first sheet that is shown and has a row, or from the one wished for', async () => {
    const sheets = {
      Alt: sheetOf([['x']]),
      Leer: sheetOf([]),
      Neu: sheetOf([['y']]),
      Mehr: sheetOf([['z'], ['z']]),
    };
    const bytes = workbook({ sheets, hidden: ['Alt'] });
    expect(await readBytes(bytes, {})).toMatchObject({
      sheet: 'Neu',
      sheets: [
        { name: 'Leer', rows: 0 },
        { name: 'Neu', rows: 1 },
        { name: 'Mehr', rows: 2 },
      ],
    });
    expect(await readBytes(bytes, { sheet: 'Mehr', headLine: 0 })).toMatchObject({
      sheet: 'Mehr',
      rows: [{ cells: ['z'] }, { cells: ['z'] }],
    });
  });

  it('with texts that cells share, in pieces of their own look, without how they are spoken', async () => {
    const sharedStrings =
      '<sst><si><t>Straße</t></si><si><r><t>Ver</t></r><r><rPr><b/></rPr><t xml:space="preserve">ein </t></r><rPh sb="0" eb="1"><t>ja</t></rPh></si><si><t>a_x000D_\nb &amp; _x005F_x0041_</t></si></sst>';
    const cells =
      '<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>77</v></c><c t="s"><v>0</v></c>';
    expect(await cellsOf(workbook({ sheets: { A: inRow(cells) }, sharedStrings }))).toEqual([
      ['Verein', 'Straße', 'a\nb & _x0041_', '', 'Straße'],
    ]);
  });

  it('with the last shown values of formulas, never computed', async () => {
    const cells =
      '<c t="str"><f>A2&amp;"x"</f><v>gezeigt</v></c><c><f>1+1</f><v>3</v></c><c><f>1+1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>';
    expect(await cellsOf(workbook({ sheets: { A: inRow(cells) } }))).toEqual([
      ['gezeigt', '3', '', '#DIV/0!', 'true', 'false'],
    ]);
  });

  it('with the texts of links, which stand beside where they lead', async () => {
    const sheet = sheetOf([['zur Seite']], '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>');
    expect(await cellsOf(workbook({ sheets: { A: sheet } }))).toEqual([['zur Seite']]);
  });

  it('as programs write it that prefix names, and leave addresses out', async () => {
    const sheet =
      '<x:sheetData xmlns:x="x"><x:row><x:c t="inlineStr"><x:is><x:t>A</x:t></x:is></x:c><x:c r="D1"><x:v>4</x:v></x:c></x:row><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData>';
    expect(await rowsOf(workbook({ sheets: { A: sheet } }))).toEqual([
      { line: 1, cells: ['A', '', '', '4'] },
      { line: 2, cells: ['5', '', '', ''] },
    ]);
  });

  it('with numbers as decimals, without exponent and noise', async () => {
    const values = ['0.30000000000000004', '1E-7', '1.5E+22', '-12.50', '-1.5E-3', '12345678901234567', '0'];
    expect(await cellsOf(numbers(values.map((value) => [value, 0])))).toEqual([
      ['0.3', '0.0000001', '15000000000000000000000', '-12.5', '-0.0015', '12345678901234567', '0'],
    ]);
  });

  it('with zeros in front that a format puts there, as of postal codes', async () => {
    expect(
      await cellsOf(
        numbers([
          ['7743', '00000'],
          ['1', '[$-407]00'],
          ['0.5', '0%'],
          ['7', '0'],
        ]),
      ),
    ).toEqual([['07743', '01', '0.5', '7']]);
  });

  it('with days, moments and times by their formats', async () => {
    const values: [string, string | number][] = [
      ['46099', 14],
      ['46099.416666666664', 22],
      ['46099.00001', 22],
      ['46099', 'dd\\.mm\\.yyyy\\ hh:mm'],
      ['46099.75', '[$-407]d\\.\\ mmmm\\ yyyy'],
      ['0.4375', 'h:mm'],
      ['1.0416666666666667', '[h]:mm'],
      ['46099', '&quot;Tag &quot;0'],
      ['46099', '#,##0.00\\ &quot;€&quot;;[Red]-#,##0.00'],
      ['1', 14],
      ['60', 14],
      ['-1', 14],
      ['2958465', 14],
    ];
    expect(await cellsOf(numbers(values))).toEqual([
      // prettier-ignore
      ['2026-03-18', '2026-03-18 10:00', '2026-03-18 00:00:01', '2026-03-18', '2026-03-18', '10:30', '25:00', '46099', '46099', '1900-01-01', '60', '-1', '9999-12-31'],
    ]);
  });

  it('with days that are counted from 1904, and days that are written as such', async () => {
    expect(
      await cellsOf(
        numbers(
          [
            ['44637', 14],
            ['0', 14],
          ],
          'date1904="1"',
        ),
      ),
    ).toEqual([['2026-03-18', '1904-01-01']]);
    const iso =
      '<c t="d"><v>2026-03-18T00:00:00</v></c><c t="d"><v>2026-03-18T09:30:00Z</v></c><c t="d"><v>2026-03-18</v></c>';
    expect(await cellsOf(workbook({ sheets: { A: inRow(iso) } }))).toEqual([
      ['2026-03-18', '2026-03-18 09:30', '2026-03-18'],
    ]);
  });

  it('as it was before we exported it, also after a CSV of ours went through Excel', async () => {
    const words = (name: string) => ({ de: name, en: name });
    const columns = {
      name: { sql: 'name' },
      from: { sql: 'from', type: 'date' as const },
      at: { sql: 'at', type: 'timestamptz' as const },
      number: { sql: 'number' },
      isOpen: { sql: 'is_open' },
    };
    const heads = {
      name: words('Name'),
      from: words('von'),
      at: words('am'),
      number: words('Zahl'),
      isOpen: words('offen'),
    };
    const table = tableOf(columns, { called: 'de', zone: 'Europe/Berlin', heads });
    const rows = [
      {
        name: '=1+1 _x0041_ <ä>',
        from: '2026-03-18',
        at: '2026-03-18T09:30:00Z',
        number: 12.5,
        isOpen: true,
      },
      { name: '+49 3641 1', from: '1850-01-01', at: null, number: 0.1 + 0.2, isOpen: false },
    ];
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsxOf(table, [rows])) pieces.push(piece);
    const file = await readBytes(Buffer.concat(pieces), {});
    expect(file.columns).toEqual(['Name', 'Von', 'Am', 'Zahl', 'Offen']);
    expect(file.rows.map(({ cells }) => cells)).toEqual([
      ['=1+1 _x0041_ <ä>', '2026-03-18', '2026-03-18 10:30', '12.5', 'true'],
      ['+49 3641 1', '1850-01-01', '', '0.3', 'false'],
    ]);
    expect(await cellsOf(workbook({ sheets: { A: sheetOf([["'+49 3641 1"]]) } }))).toEqual([['+49 3641 1']]);
  });

  it('whatever the archive packs, and however it spells the names of its parts', async () => {
    const bytes = workbook({ sheets: { A: sheetOf([['x']]) } });
    expect(
      await cellsOf(
        Buffer.from(
          bytes.toString('latin1').replaceAll('worksheets/sheet1.xml', 'worksheets/Sheet1.xml'),
          'latin1',
        ),
      ),
    ).toEqual([['x']]);
  });
});
