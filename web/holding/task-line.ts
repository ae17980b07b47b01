import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import type { Language } from '../texts/language.js';

/** Who can answer for a task. */
export interface Candidate {
  personId: string;
  name: string;
  /** Tells two of one name apart. */
  detail: string | null;
}

/** A stretch of the line. */
interface Place {
  start: number;
  end: number;
}

export interface TaskLine {
  /** Null while nobody is named, or while several could be meant. */
  person: Candidate | null;
  /** `@…` that names nobody yet, without the sign. */
  unknownName: string | null;
  /** The last day on which it is in time, and how it was said. */
  due: { day: string; said: string } | null;
  /** What is left: what is to be done. */
  title: string;
}

/** Participants are offered from this many letters on. */
const LETTERS = 2;
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those of whom a word of the name begins with what was typed; „Anna Kä“ also finds by both. */
export function candidatesFor(typed: string, all: readonly Candidate[]): Candidate[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.join('').length < LETTERS) return [];
  return all.filter(({ name }) => {
    const words = plain(name).split(/[\s-]+/);
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
}

/** The `@…` at the cursor for which participants are offered; null where there is none. */
export function mentionAt(line: string, cursor: number): (Place & { typed: string }) | null {
  const found = /(?:^|\s)@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+)?)$/u.exec(line.slice(0, cursor));
  if (found === null) return null;
  const typed = found[1] ?? '';
  return { start: cursor - typed.length - 1, end: cursor, typed };
}

/** The line with this person in place of what was typed, and where the cursor goes on. */
export function withPerson(line: string, at: Place, { name }: Candidate): { line: string; cursor: number } {
  const before = `${line.slice(0, at.start)}@${name} `;
  return { line: before + line.slice(at.end).trimStart(), cursor: before.length };
}

/** `@Full Name` of somebody, or `@Kä` where one alone can be meant. */
function personIn(
  line: string,
  all: readonly Candidate[],
): { person: Candidate | null; place: Place; typed: string } | null {
  const sign = /(?:^|\s)@(?=\S)/u.exec(line);
  if (sign === null) return null;
  const start = sign.index + sign[0].length - 1;
  const rest = line.slice(start + 1);
  const named = all
    .filter(
      ({ name }) => plain(rest).startsWith(plain(name)) && !/^[\p{L}\p{M}]/u.test(rest.slice(name.length)),
    )
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  if (named !== undefined)
    return { person: named, place: { start, end: start + 1 + named.name.length }, typed: named.name };
  const typed = /^[\p{L}\p{M}'’.-]+/u.exec(rest)?.[0] ?? '';
  const found = candidatesFor(typed, all);
  const person = found.length === 1 ? (found[0] ?? null) : null;
  return { person, place: { start, end: start + 1 + typed.length }, typed };
}

const twoDigits = (n: number) => String(n).padStart(2, '0');
const isoOf = (year: number, month: number, day: number) => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** „12.12.“ and „12.12.27“, which chrono leaves; without a year it is the next such day. */
function numberDay(text: string, today: string): (Place & { day: string }) | null {
  const found = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?/.exec(text);
  if (found === null) return null;
  const [whole, day, month, year] = found;
  const years = Number(today.slice(0, 4));
  const near = isoOf(years, Number(month), Number(day));
  const said =
    year === undefined ? (near < today ? years + 1 : years) : Number(year.length === 2 ? `20${year}` : year);
  const iso = isoOf(said, Number(month), Number(day));
  const read = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso);
  return isReal ? { day: iso, start: found.index, end: found.index + whole.length } : null;
}

const parsers = { de: de.casual, en: en.GB } as const;
const other = { de: 'en', en: 'de' } as const;
const daySaid = ['day', 'weekday'] as const;

function wordDay(text: string, today: string, language: Language): (Place & { day: string }) | null {
  const reference = new Date(`${today}T12:00:00`);
  for (const each of [language, other[language]]) {
    for (const { start, text: said, index } of parsers[each].parse(text, reference, { forwardDate: true })) {
      const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => start.get(part) ?? 0);
      const iso = isoOf(year ?? 0, month ?? 0, day ?? 0);
      const isDay = daySaid.some((part) => start.isCertain(part)) && iso >= today;
      if (isDay) return { day: iso, start: index, end: index + said.length };
    }
  }
  return null;
}

/** Words that lead to a date and go with it. */
const leading = /(?:^|\s)(?:bis(?: zum| spätestens)?|by|until|due|fällig(?: am)?|am|on|before|vor)\s+$/iu;

/**
 * What somebody said in one line: „@Kä bis 12.12. Räume anfragen“. „bis“ means the day itself, which is what the API's due
 * date is too.
 * @param today the alliance's, for „bis Freitag“ and „in 2 Wochen“
 * @param withoutDate where somebody said that what looks like a date is none
 */
export function readTaskLine(
  line: string,
  all: readonly Candidate[],
  { today, language, withoutDate = false }: { today: string; language: Language; withoutDate?: boolean },
): TaskLine {
  const named = personIn(line, all);
  // Its place stays filled, so that places in the line stay true.
  const rest = named === null ? line : blanked(line, named.place);
  const found = withoutDate ? null : (numberDay(rest, today) ?? wordDay(rest, today, language));
  const lead = found === null ? null : leading.exec(rest.slice(0, found.start));
  const place =
    found === null ? null : { start: found.start - (lead?.[0].trimStart().length ?? 0), end: found.end };
  return {
    person: named?.person ?? null,
    unknownName: named !== null && named.person === null ? named.typed : null,
    due: found === null ? null : { day: found.day, said: line.slice(found.start, found.end) },
    title: tidy(place === null ? rest : blanked(rest, place)),
  };
}

const blanked = (text: string, { start, end }: Place) =>
  text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end);

/** What is left, without the gaps and commas that the rest left behind. */
function tidy(text: string): string {
  return text
    .replace(/\s*\0+\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, '');
}
