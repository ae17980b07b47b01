import { encoded } from '../support/encoded.js';

/**
 * A list of members as it has grown in an office over ten years: 300 rows under two lines that say what it is, with columns
 * that nobody else calls so. Six rows are there already, three of them earlier in the list itself, and thirty have a fault.
 */
export interface MemberList {
  heads: readonly string[];
  rows: readonly ListedMember[];
  /** The file in an encoding, as a program writes it that has this encoding. */
  file(encoding: ListEncoding): Buffer;
  /** The rows that came back because of their faults, as somebody mends them; the others stay as they are. */
  mended(leftRows: readonly (readonly string[])[]): string[][];
}

interface ListedMember {
  cells: string[];
  /** The column with the fault, and what stands there once it is mended. */
  fault?: { column: number; mended: string };
  /** The name of what is there already. */
  twin?: string;
}

export const delimiters = { 'utf-8-bom': ';', 'utf-8': '\t', 'windows-1252': ';', macintosh: ',' } as const;
export type ListEncoding = keyof typeof delimiters;
export const encodings = Object.keys(delimiters) as ListEncoding[];

const heads = [
  'lfd. Nr.', 'Firma', 'Branche', 'Straße', 'PLZ', 'Ort', 'Telefon', 'E-Mail', 'Internet', 'Mitglied ab', 'Mitglied bis',
  'Mitarbeiter', 'öffentlich', 'Bemerkungen',
]; // prettier-ignore
const column = (head: string) => heads.indexOf(head);

const begins = 'Ahorn Birken Dorn Eschen Falken Ginster Hasel Igel Juniper Krähen Linden Möwen Nebel Ölberg Pappel Quarz Reiher Saale Tannen Ulmen'.split(' '); // prettier-ignore
const ends = 'grund hügel see brücke mühle acker tal weiher horst stein höhe anger born furt kamp'.split(' ');
const trades = 'Feinmechanik,Logistik,Optik,Software,Gartenbau,Pflegedienst,Verlag,Käserei,Messtechnik,Akustik,Förderverein,Architektur,Bäckerei'.split(','); // prettier-ignore
const forms = ['GmbH', 'GmbH & Co. KG', 'AG', 'e. V.', 'eG', 'UG (haftungsbeschränkt)', ''];
const sectors = ['Wirtschaft', 'Wissenschaft', 'Bildung', 'Business', 'science'];
const sizes = ['12', 'ca. 120', '1.200', '50–249', '7', ''];
const days = ['1.3.2019', '01.09.2020', '15.06.17', '2018-04-01', '43525', '1. März 2019'];

/** What is wrong in such lists, three times each. */
const faults: readonly [head: string, wrong: readonly string[], mended: string][] = [
  ['Mitglied ab', ['seit März 2019', '2017', '06/2020'], '01.03.2019'],
  ['Mitglied ab', ['31.02.2020', '00.00.0000', 'unbekannt'], '01.03.2020'],
  ['Mitglied bis', ['1.1.1999', '31.12.2001', '2000-06-30'], ''],
  ['Branche', ['Gemüse', 'siehe unten', '???'], 'Wirtschaft'],
  ['Branche', ['', '', ''], 'Bildung'],
  ['E-Mail', ['kein Internet', 'info(at)hof.example', 'post@'], ''],
  ['Internet', ['im Aufbau', 'hof punkt de', 'keine Seite'], ''],
  ['Mitarbeiter', ['viele', 'zu zweit', '–'], '2'],
  ['öffentlich', ['nach Rücksprache', 'weiß nicht', 'vielleicht'], 'nein'],
  ['Firma', ['', '', ''], ''],
];

const at = <T>(from: readonly T[], n: number) => from[n % from.length] as T;

function member(n: number): string[] {
  const name = `${at(begins, n)}${at(ends, Math.floor(n / begins.length))}`;
  const slug = `hof-${n}.example`;
  return [
    String(n + 1),
    [name, at(trades, n), at(forms, n)].filter(Boolean).join(' '),
    at(sectors, n), `Am ${name} ${n}`, n % 9 === 0 ? `7${100 + n}` : `0${7000 + n}`, n % 2 ? 'Jena' : 'Größnitz',
    n % 3 ? `03641 / ${400_000 + n * 7}` : `+49 (0) 3641-${400_000 + n * 7}`,
    n % 5 ? `post@${slug}` : `Büro <post@${slug}>; chef@${slug}`, `www.${slug}`, at(days, n), '', at(sizes, n), n % 2 ? 'ja' : 'nein',
    n % 4 ? '' : `zahlt „brutto“;\nnachfragen, ${n}`,
  ]; // prettier-ignore
}

/** @param known names of three organisations that are there, as a GmbH is named without it */
export function memberList(known: readonly [string, string, string]): MemberList {
  const rows: ListedMember[] = Array.from({ length: 294 }, (_, n) => ({ cells: member(n) }));
  faults.forEach(([head, wrong, mended], kind) =>
    wrong.forEach((text, index) => {
      const row = rows[5 + kind * 28 + index * 7] as ListedMember;
      const at = column(head);
      row.fault = { column: at, mended: head === 'Firma' ? (row.cells[at] as string) : mended };
      row.cells[at] = text;
    }),
  );
  const twins = [
    ...known.map((twin) => ({ twin, name: `${twin} GmbH & Co. KG` })),
    ...[0, 1, 2].map((n) => {
      const twin = rows[n]?.cells[1] as string;
      return { twin, name: twin.replace(/ (GmbH|AG).*$/, '').replace('ö', 'oe') };
    }),
  ];
  for (const { twin, name } of twins) {
    const cells = heads.map(() => '');
    cells[1] = name;
    cells[2] = 'Wirtschaft';
    rows.push({ cells, twin });
  }
  return {
    heads,
    rows,
    file: (encoding) => bytesOf(written(rows, delimiters[encoding]), encoding),
    mended: (leftRows) =>
      leftRows.map(([why = '', ...cells]) => {
        const fault = rows.find((row) => row.cells[0] !== '' && row.cells[0] === cells[0])?.fault;
        return [why, ...(fault ? cells.with(fault.column, fault.mended) : cells)];
      }),
  };
}

function written(rows: readonly ListedMember[], delimiter: string): string {
  const cell = (text: string) => (/["\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly string[]) => cells.map(cell).join(delimiter);
  const lines = rows.map(({ cells }) => line(cells));
  // An empty line in between and some at the end, as they come about.
  const empty = delimiter.repeat(heads.length - 1);
  return [
    line(['Mitgliederliste der Allianz', ...heads.slice(1).map(() => '')]),
    empty,
    line(heads),
    ...lines.slice(0, 100),
    empty,
    ...lines.slice(100),
    empty,
    empty,
  ].join('\r\n');
}

function bytesOf(text: string, encoding: ListEncoding): Buffer {
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${text}`);
  return encoding === 'utf-8' ? Buffer.from(text) : encoded(text, encoding);
}
