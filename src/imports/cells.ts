import type { FieldError } from '../common/problem.js';
import type { Words } from '../words/word.js';
import { notADate, notANumber, notYesOrNo, onlyAMonth, unclearNumber, unknownWord } from './cells.errors.js';

/** What a cell that is not empty says: its value, or what is wrong with it; `rest` is what had no room in the field. */
export type Said = { value: unknown; rest?: string } | { error: FieldError };

/** How the cells of a column are read; the places of errors are added by whoever knows the column. */
export type ReadCell = (text: string) => Said;

const saying = (value: unknown): Said => ({ value });
const wrong = (error: FieldError): Said => ({ error });
/** As an error quotes it. */
export const quoted = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

export const textCell: ReadCell = (text) => saying(text);

/** In one line: breaks within a cell are spaces there. */
export const lineCell: ReadCell = (text) => saying(text.replace(/\s+/g, ' '));

/** Entries as our own tables have them, apart by semicolons or each on a line, each once. */
export const listCell: ReadCell = (text) =>
  saying([
    ...new Set(
      text
        .split(/[;\r\n]/)
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  ]);

const yes = /^(ja|j|yes|y|x|✓|✔|wahr|true|1)$/i;
const no = /^(nein|n|no|-|–|falsch|false|0)$/i;

export const yesOrNoCell: ReadCell = (text) =>
  yes.test(text)
    ? saying(true)
    : no.test(text)
      ? saying(false)
      : wrong(notYesOrNo('', { given: quoted(text) }));

/** Longer than what anybody calls a thing; a cell can be fifty thousand characters that take long to normalise. */
const LONGEST_WORD = 200;

/** Letters and digits alone, small: how words are compared that people write. */
export const folded = (text: string) =>
  text
    .slice(0, LONGEST_WORD)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** A code, or what people call it in either language. */
export function wordCell(words: Words, others: Readonly<Record<string, string>> = {}): ReadCell {
  const known = new Map<string, string>(
    Object.entries(others).map(([word, code]) => [folded(word), code] as const),
  );
  for (const [code, { de, en }] of Object.entries(words))
    for (const said of [code, de, en]) known.set(folded(said), code);
  return (text) => {
    const code = known.get(folded(text));
    if (code !== undefined) return saying(code);
    const values = { de: '', en: '' };
    for (const language of ['de', 'en'] as const)
      values[language] = Object.values(words)
        .map((word) => word[language])
        .join(', ');
    return wrong(unknownWord('', { given: quoted(text), values }));
  };
}

/** What stands between addresses, and before one in a link. */
const betweenAddresses = /[\s<>()[\],;:"]+/u;

/** The first address of the cell, as „Name <a@b.de>“ or mailto: too; further ones are its rest. */
export const emailCell: ReadCell = (text) => {
  // Piece by piece: a pattern for the whole would start anew at every letter of a long text.
  const pieces = text.split(betweenAddresses).map((piece) => piece.replace(/\.$/, ''));
  const found = [...new Set(pieces.filter((piece) => /^[^@]+@[^@.][^@]*\.[^@]+$/.test(piece)))];
  // Without one, the check of the field says what is wrong.
  if (found.length === 0) return saying(text);
  const [value, ...others] = found;
  return others.length === 0 ? { value } : { value, rest: others.join(', ') };
};

/** People leave https:// away. */
export const urlCell: ReadCell = (text) => saying(/^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`);

/** Office programs take the 0 off the front. */
export const postalCodeCell: ReadCell = (text) => saying(/^\d{4}$/.test(text) ? `0${text}` : text);

const months = [
  ['januar', 'jänner', 'january', 'jan'],
  ['februar', 'feber', 'february', 'feb'],
  ['märz', 'maerz', 'march', 'mär', 'mrz', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];
const monthOf = (name: string) => months.findIndex((names) => names.includes(name.toLowerCase())) + 1;

/** Years written with two digits: of the hundred years of which this many are still to come. */
const YEARS_AHEAD = 20;
/** Days of office programs are counted from the end of 1899; from here to there they are taken for days. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 73_050];

/**
 * A day as offices write it: 2019-03-01, 01.03.2019, 1.3.19, 1. März 2019, and as a number of days of an office program.
 * @param today of the alliance, for years of two digits
 */
export function dayCell(today: string): ReadCell {
  const thisYear = Number(today.slice(0, 4));
  const yearOf = (digits: string) => {
    if (digits.length === 4) return Number(digits);
    const year = Math.floor((thisYear + YEARS_AHEAD) / 100) * 100 + Number(digits);
    return year > thisYear + YEARS_AHEAD ? year - 100 : year;
  };
  return (text) => {
    const given = text.replace(/^(seit|ab|am|vom|since|from|on)\s+(dem\s+)?/i, '').trim();
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(given);
    if (iso) return dayOf(text, iso[1], iso[2], iso[3]);
    const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(given);
    if (german) return dayOf(text, yearOf(german[3] as string), german[2], german[1]);
    const inWords = /^(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(given);
    if (inWords) return dayOf(text, inWords[3], monthOf(inWords[2] as string), inWords[1]);
    if (/^\d{5}$/.test(given) && Number(given) >= FIRST_SERIAL && Number(given) <= LAST_SERIAL)
      return saying(new Date(Date.UTC(1899, 11, 30) + Number(given) * 86_400_000).toISOString().slice(0, 10));
    const month = /^(?:(\p{L}+)\.?|(\d{1,2})[./])\s*(\d{4})$/u.exec(given);
    const number = month ? Number(month[2] ?? monthOf(month[1] ?? '')) : 0;
    if (month && number >= 1 && number <= 12) {
      const proposal = `01.${String(number).padStart(2, '0')}.${month[3]}`;
      return wrong(onlyAMonth('', { given: quoted(text), proposal }));
    }
    if (/^\d{4}$/.test(given))
      return wrong(onlyAMonth('', { given: quoted(text), proposal: `01.01.${given}` }));
    return wrong(notADate('', { given: quoted(text) }));
  };
}

type Part = string | number | undefined;

/** The day, where there is one. */
function dayOf(text: string, year: Part, month: Part, day: Part): Said {
  const value = [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  const date = new Date(`${value}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  return isDay ? saying(value) : wrong(notADate('', { given: quoted(text) }));
}

/** The first day that no longer counts, out of the last one that does. */
export function lastDayCell(today: string): ReadCell {
  const read = dayCell(today);
  return (text) => {
    const said = read(text.replace(/^(bis|until|to)\s+(zum\s+)?/i, ''));
    if ('error' in said) return said;
    const next = new Date(`${String(said.value)}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return saying(next.toISOString().slice(0, 10));
  };
}

/** A band of numbers of employees, out of the band or a number: „50–249“, „ca. 120“, „1.200 MA“. */
export const sizeBandCell: ReadCell = (text) => {
  const plain = text.replace(/\s/g, '');
  const band = /^(1|10|50)[-–—](9|49|249)$/.exec(plain)?.slice(1, 3).join('-');
  if (band === '1-9' || band === '10-49' || band === '50-249') return saying(band);
  if (/^(>|>=|≥|ab|über|mehrals)?2(50|49)(\+|undmehr|andmore)?$/i.test(plain) && !/^2(50|49)$/.test(plain))
    return saying('250+');
  const number = /^(?:ca\.?|rd\.?|rund|etwa|approx\.?|~)?(\d{1,3}(?:\.\d{3})*|\d+)(?:,\d+)?\p{L}*\.?$/iu.exec(
    plain,
  )?.[1];
  if (number === undefined) return saying(text);
  const count = Number(number.replaceAll('.', ''));
  if (count < 1) return saying(text);
  return saying(count < 10 ? '1-9' : count < 50 ? '10-49' : count < 250 ? '50-249' : '250+');
};

/**
 * A number as offices write it: 12,5 and 1.234,5, and 12.5 as programs have it. A point before three digits may stand for
 * thousands, or for what comes after the comma: nobody can tell.
 */
export const numberCell: ReadCell = (text) => {
  const plain = text.replace(/[\s'’]/g, '').replace(/^[–−]/, '-');
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(plain)) return wrong(unclearNumber('', { given: quoted(text) }));
  const isGrouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain);
  const number = isGrouped ? plain.replaceAll('.', '').replace(',', '.') : plain.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(number)
    ? saying(Number(number))
    : wrong(notANumber('', { given: quoted(text) }));
};

const regionNames = (['de', 'en'] as const).map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => regionNames.map((names) => [folded(names.of(code) ?? code), code] as const)),
);

/** A country by its code, or by its name in either language. */
export const countryCell: ReadCell = (text) =>
  saying(countries.get(folded(text)) ?? (text.length === 1 && /d/i.test(text) ? 'DE' : text.toUpperCase()));
