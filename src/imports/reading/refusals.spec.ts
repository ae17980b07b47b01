import { strToU8, zipSync } from 'fflate';
import { sheetOf, workbook } from '../../../test/support/workbooks.js';
import { readBytes } from './read-bytes.js';

const refusal = async (bytes: Buffer | string, wishes = {}) => {
  const error = await readBytes(Buffer.from(bytes as string), wishes).catch((thrown: unknown) => thrown);
  return error as { message: string; params: Record<string, any> };
};
const kind = async (bytes: Buffer | string) => {
  const { message, params } = await refusal(bytes);
  return message === 'not_a_table' ? params.what.de : message;
};
const archive = (...names: string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(99))]))));
/** A container of old Office files, with the name of a stream. */
const container = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');

describe('a file of a table', () => {
  it('is refused where nothing stands in it', async () => {
    for (const bytes of ['', '\ufeff', ' \n;;\n', workbook({ sheets: { A: sheetOf([]) } })])
      expect((await refusal(bytes)).message).toBe('table_empty');
  });

  it('is refused by what it is, whatever its name', async () => {
    expect((await refusal(png)).params).toEqual({
      what: { de: 'ein Bild (PNG)', en: 'a picture (PNG)' },
    });
    const kinds = [
      ['%PDF-1.7\n1 0 obj', 'ein PDF'],
      [container('Workbook'), 'eine alte Excel-Arbeitsmappe (.xls)'],
      [container('WordDocument'), 'ein altes Word-Dokument (.doc)'],
      [archive('mimetype', 'content.xml'), 'ein ZIP-Archiv'],
      [
        Buffer.from(
          zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
        ),
        'eine LibreOffice-Tabelle (.ods)',
      ],
      [archive('[Content_Types].xml', 'word/document.xml'), 'ein Word-Dokument (.docx)'],
      [archive('[Content_Types].xml', 'xl/workbook.bin'), 'eine binäre Excel-Arbeitsmappe (.xlsb)'],
      [archive('Index/Document.iwa'), 'eine Datei von Apple Numbers oder Pages'],
      ['<html><table><tr><td>A', 'eine Webseite (HTML)'],
      ['<?xml version="1.0"?><a/>', 'eine XML-Datei'],
      ['BEGIN:VCARD\r\nVERSION:4.0', 'eine Visitenkarte (vCard)'],
      [Buffer.from('Name;Ort\nA\0;B'), 'keine Textdatei'],
      [Buffer.from('01020304050607', 'hex'), 'keine Textdatei'],
    ] as const;
    for (const [bytes, what] of kinds) expect(await kind(bytes as string)).toBe(what);
  });

  it('is not taken for something else by its first letters', async () => {
    for (const name of ['BMBF', 'MZ', 'PK', 'II*', 'ID', 'GIF', 'OTTO', 'Rar'])
      expect((await readBytes(Buffer.from(`${name};Ort\nA;B`), {})).columns[0]).toBe(name);
    expect((await readBytes(Buffer.from('PK'), {})).columns).toEqual(['PK']);
  });

  it('is refused where it is protected by a password', async () => {
    expect(await kind(container('EncryptedPackage'))).toBe('table_protected');
  });

  it('is refused where it is damaged', async () => {
    const whole = workbook({ sheets: { A: sheetOf([['Name', 'Ort']]) } });
    const torn = [whole.subarray(0, 300), Buffer.from('PK\x03\x04')];
    const broken = ['<row><c><v>1</c></row>', '<row r="1"><c t="inlineStr"><is><t>&nbsp;</t></is></c></row>'];
    const sheets = broken.map((sheet) => workbook({ sheets: { A: `<sheetData>${sheet}</sheetData>` } }));
    const flipped = Buffer.from(whole);
    flipped.fill(
      0x55,
      whole.indexOf('xl/worksheets/sheet1.xml') + 30,
      whole.indexOf('xl/worksheets/sheet1.xml') + 60,
    );
    const without = workbook({ sheets: { A: '' }, others: { 'xl/workbook.xml': strToU8('<workbook') } });
    for (const bytes of [...torn, ...sheets, flipped, without])
      expect(await kind(bytes)).toBe('table_damaged');
  });

  it('is refused where it declares entities, which are not read', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>`;
    const sheet = `${bomb}<worksheet><sheetData><row><c t="inlineStr"><is><t>&b;&c;</t></is></c></row></sheetData></worksheet>`;
    const others = { 'xl/worksheets/sheet1.xml': strToU8(sheet) };
    expect(await kind(workbook({ sheets: { A: '' }, others }))).toBe('table_damaged');
  });

  it('is refused where it would be too large, before it is unpacked', async () => {
    const zeros = { 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) };
    expect(await kind(workbook({ sheets: { A: '' }, others: zeros }))).toBe('table_unpacks_too_large');
    const many = Object.fromEntries(
      Array.from({ length: 5001 }, (_, at) => [`xl/media/${at}`, strToU8('x')]),
    );
    expect(await kind(workbook({ sheets: { A: '' }, others: many }))).toBe('table_unpacks_too_large');
    // A directory that says less than there is.
    const lying = workbook({ sheets: { A: sheetOf([['x'.repeat(5000)]]) } });
    lying.writeUInt32LE(100, lying.lastIndexOf('xl/worksheets/sheet1.xml') - 22);
    expect(await kind(lying)).toBe('table_damaged');
  });

  it('is refused with too many rows, and read with as many as may be', async () => {
    const lines = (count: number) => `Name;Ort${'\nA;B'.repeat(count)}`;
    expect((await readBytes(Buffer.from(lines(50_000)), {})).rows).toHaveLength(50_000);
    expect(await refusal(lines(50_001))).toMatchObject({
      message: 'table_too_long',
      params: { most: 50_000 },
    });
  });

  it('is refused with too many columns, and read with as many as may be', async () => {
    const line = (count: number) => Array.from({ length: count }, (_, at) => `S${at}`).join(';');
    expect((await readBytes(Buffer.from(`${line(200)};;;`), {})).columns).toHaveLength(200);
    const wide = { message: 'table_too_wide', params: { most: 200 } };
    expect(await refusal(`A;B\n${line(201)}`)).toMatchObject({ ...wide, params: { line: 2 } });
    const sheet = '<sheetData><row r="3"><c r="XFD3"><v>1</v></c></row></sheetData>';
    expect(await refusal(workbook({ sheets: { A: sheet } }))).toMatchObject({ ...wide, params: { line: 3 } });
  });

  it('is refused with a cell too long, which is told by its place', async () => {
    expect((await readBytes(Buffer.from(`A;B\nx;${'y'.repeat(50_000)}`), {})).rows).toHaveLength(1);
    expect(await refusal(`A;B\nx;${'y'.repeat(50_001)}`)).toMatchObject({
      message: 'cell_too_long',
      params: { line: 2, column: 2, most: 50_000 },
    });
  });

  it('is refused with a quotation mark that ends nowhere', async () => {
    expect(await refusal('Name;Ort\nA;B\n"C;D\nE;F')).toMatchObject({
      message: 'quote_not_closed',
      params: { line: 3 },
    });
  });

  it('is refused where the sheet wished for is not there, or hidden', async () => {
    const bytes = workbook({ sheets: { A: sheetOf([['x']]), B: sheetOf([['y']]) }, hidden: ['B'] });
    for (const [file, sheet] of [
      [bytes, 'B'],
      [bytes, 'C'],
      [Buffer.from('a;b'), 'C'],
    ] as const)
      expect(await refusal(file, { sheet })).toMatchObject({ message: 'sheet_missing', params: { sheet } });
  });
});
