import { encoded } from '../../../test/support/encoded.js';
import { csvOf } from '../../exports/csv.js';
import { tableOf } from '../../exports/table.js';
import { readBytes } from './read-bytes.js';

const read = (text: string | Buffer) => readBytes(Buffer.from(text as string), {});
const cellsOf = async (text: string) => (await read(text)).rows.map(({ cells }) => cells);

const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const list =
  'Ärztehaus Jena;Straße;Ansprechpartner\r\nÖkumenischer Verein;Fröbelstraße 5;Zoë Müßig\r\nÜbergang e. V.;Gänseweg 1 – 3;„Jörg“';
const rows = [
  { line: 2, cells: ['Ökumenischer Verein', 'Fröbelstraße 5', 'Zoë Müßig'] },
  { line: 3, cells: ['Übergang e. V.', 'Gänseweg 1 – 3', '„Jörg“'] },
];

describe('a CSV file is read', () => {
  it.each([
    ['utf-8', Buffer.from(list)],
    ['utf-8', Buffer.from(`\ufeff${list}`)],
    ['windows-1252', encoded(list, 'windows-1252')],
    ['macintosh', encoded(list, 'macintosh')],
    ['utf-16le', wide(list)],
    ['utf-16be', wide(list).swap16()],
    ['utf-16le', Buffer.from(list, 'utf16le')],
  ])('in %s, also where its first cell begins with an umlaut', async (encoding, bytes) => {
    const file = await readBytes(bytes, {});
    expect(file).toMatchObject({ format: 'csv', encoding, delimiter: ';', head: { from: 1, to: 1 }, rows });
    expect(file.columns).toEqual(['Ärztehaus Jena', 'Straße', 'Ansprechpartner']);
  });

  it.each<['windows-1252' | 'macintosh', string]>([
    ['windows-1252', 'Name;Preis\nMüller;5 €\n'],
    ['windows-1252', 'Name;Satz\nO’Neill;eins\nSmith;zwei – drei\n'],
    ['windows-1252', 'Name;Ort\nŠkoda;Gößnitz\n'],
    ['windows-1252', 'Name;Ort\nJosé;Besançon\n'],
    ['macintosh', 'Name;Ort\nWeiß;Jena\n'],
    ['macintosh', 'Name;Ort\nJosé;Besançon\n'],
    ['macintosh', 'Übergang;Ort\nVerein;Jena\n'],
  ])('in %s with few characters that tell: %j', async (encoding, text) => {
    expect((await readBytes(encoded(text, encoding), {})).encoding).toBe(encoding);
  });

  it('in UTF-8 with one character torn, which is lost alone', async () => {
    const torn = Buffer.concat([Buffer.from(`${list}\r\nM`), Buffer.from([0xc3]), Buffer.from('ller;a;b')]);
    const file = await readBytes(torn, {});
    expect(file.encoding).toBe('utf-8');
    expect(file.rows[2]?.cells[0]).toBe('M\ufffdller');
  });

  it.each([
    [';', 'Name;Ort\nMüller, Hans;Jena\nMeier, Ute;Gera'],
    [',', 'Name,Themen\n"Müller, H.","a; b"\nMeier,"c; d"'],
    ['\t', 'Name\tOrt, Land\nMüller, Hans\tJena, TH'],
    ['|', 'Name|Ort|Tel\nA|B|C'],
    [';', 'sep=;\r\nName,Vorname;Ort\r\nA,B;C'],
    [null, 'E-Mail\nu.meier@verein.example'],
  ])('divided by %j', async (delimiter, text) => {
    expect((await read(text)).delimiter).toBe(delimiter);
  });

  it("without Excel's own first line, which Excel does not count", async () => {
    const file = await read('\ufeffsep=;\r\nName;Ort\r\nA;B\r\n');
    expect(file).toMatchObject({ columns: ['Name', 'Ort'], rows: [{ line: 2, cells: ['A', 'B'] }] });
  });

  it('with its head in quotes after a byte order mark', async () => {
    expect((await read('\ufeff"Name des Vereins";"Ort"\n"A";"B"')).columns).toEqual([
      'Name des Vereins',
      'Ort',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('with lines ended by %j, and broken within cells', async (end) => {
    const file = await read(['Name;Notiz', `A;"eins${end}zwei"`, 'B;drei', ''].join(end));
    expect(file.rows).toEqual([
      { line: 2, cells: ['A', 'eins\nzwei'] },
      { line: 3, cells: ['B', 'drei'] },
    ]);
  });

  it('without its empty rows, which count', async () => {
    const file = await read('Name;Ort\n\nA;B\n;;\n  ; \nC;D\n\n;\n');
    expect(file.rows.map(({ line }) => line)).toEqual([3, 6]);
    expect(file.sheets).toEqual([{ name: '', rows: 3 }]);
  });

  it('with rows shorter and longer than the head', async () => {
    const file = await read('Name;Ort\nA\nB;C;D\nE;F;;\n');
    expect(file.columns).toEqual(['Name', 'Ort', '']);
    expect(file.rows.map(({ cells }) => cells)).toEqual([
      ['A', '', ''],
      ['B', 'C', 'D'],
      ['E', 'F', ''],
    ]);
  });

  it('with quotation marks within cells', async () => {
    const cells = await cellsOf('Name;Maß\n"Haus ""Sonne""";Rohr 5" lang\n"Zur Post" Gera;x');
    expect(cells).toEqual([
      ['Haus "Sonne"', 'Rohr 5" lang'],
      ['"Zur Post" Gera', 'x'],
    ]);
  });

  it('with blanks of every kind taken off at the edges and kept inside', async () => {
    const cells = await cellsOf('Name;Ort\n\u00a0 A\u00a0B\u200b;\u00adGe\u00adra\u2009\u00ad\n');
    expect(cells).toEqual([['A\u00a0B', 'Ge\u00adra']]);
  });

  it('in the composed form of Unicode, as files from a Mac are not', async () => {
    const file = await read('Straße;Träger\nSu\u0308d;x'.normalize('NFD'));
    expect(file).toMatchObject({ columns: ['Straße', 'Träger'], rows: [{ cells: ['Süd', 'x'] }] });
  });

  it('with texts that begin like formulas as they were typed', async () => {
    expect(await cellsOf("Name;Wert\nA;=1+1\nB;+49 3641 1\nC;-x\nD;@b\nE;'quoted")).toEqual(
      [['A', '=1+1'], ['B', '+49 3641 1'], ['C', '-x'], ['D', '@b'], ['E', "'quoted"]], // prettier-ignore
    );
  });

  it('as it was before we exported it', async () => {
    const heads = { name: { de: 'Name', en: 'name' }, note: { de: 'Notiz', en: 'note' } };
    const columns = { name: { sql: 'name' }, note: { sql: 'note' } };
    const table = tableOf(columns, { called: 'de', zone: 'Europe/Berlin', heads });
    const values = ['=SUMME(A1)', '+49 3641 1', '-', '@jena', '＝x', 'a;b "c"\nd', "'tis", 'Ärzte'];
    const pieces = csvOf(table, [values.map((note) => ({ name: 'A', note }))]);
    const bytes: Buffer[] = [];
    for await (const piece of pieces) bytes.push(piece);
    const file = await readBytes(Buffer.concat(bytes), {});
    expect(file.rows.map(({ cells }) => cells[1])).toEqual(values);
  });
});
