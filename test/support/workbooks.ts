import { strToU8, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  /** The rows of each sheet as XML, by the sheets' names. */
  sheets: Record<string, string>;
  /** Attributes of sheets, by their names. */
  hidden?: string[];
  sharedStrings?: string;
  styles?: string;
  properties?: string;
  /** Beside those of a workbook, or in their place. */
  others?: Record<string, Uint8Array>;
}

/** A workbook by hand, as other programs write it. */
export function workbook({
  sheets,
  hidden = [],
  sharedStrings,
  styles,
  properties = '',
  others,
}: Parts): Buffer {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${hidden.includes(name) ? 'state="hidden" ' : ''}r:id="rId${at + 1}"/>`,
  );
  const related = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><workbookPr ${properties}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}<Relationship Id="s" Type="${relations}/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles ?? '<styleSheet/>',
    'xl/sharedStrings.xml': sharedStrings ?? '<sst/>',
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet>${sheets[name] ?? ''}</worksheet>`,
      ]),
    ),
  };
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return Buffer.from(zipSync({ ...files, ...others }));
}

/** Rows of texts, empty ones left out; `after` is what follows them in the sheet. */
export function sheetOf(rows: string[][], after = ''): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cell === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>${after}`;
}
