import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import { type FieldName, fieldWords } from '../words/field-words.js';
import { agendaItemKindWords, attendanceWords, meetingRoleWords } from '../words/meeting-words.js';
import { decisionResultWords } from '../words/minutes-words.js';
import { formerMember, recordWords } from '../words/record-words.js';
import { atStart, type Words } from '../words/word.js';

type Value = string | number | boolean | null | undefined;
type Entry = Readonly<Record<string, unknown>>;

/** How changes are said, in one language. */
export interface Phrases {
  meeting: string;
  agendaItem: (entry: Entry) => string;
  decision: (entry: Entry) => string;
  actionItem: (entry: Entry) => string;
  participation: (entry: Entry) => string;
  added: (place: string) => string;
  removed: (place: string) => string;
  changed: (place: string, field: FieldName, before: Value, after: Value) => string;
  rewritten: (place: string, field: FieldName) => string;
  /** The name behind `person:<id>`. */
  nameOf: (subject: string) => string;
}

/** Fields that hold a code, and its words. Everything else is told as it was written, even where it looks like a code. */
const codes: Readonly<Partial<Record<FieldName, Words>>> = {
  kind: agendaItemKindWords,
  result: decisionResultWords,
  meetingRole: meetingRoleWords,
  attendance: attendanceWords,
};

/** The words in which a difference is told. @param names by subject, as far as they still stand beside the versions */
export function phrases(language: Language, names: ReadonlyMap<string, string>): Phrases {
  const de = language === 'de';
  const quote = (text: string) => (de ? `„${text}“` : `“${text}”`);
  const nameOf = (subject: string) => names.get(subject) ?? formerMember[language];
  const fieldOf = (field: FieldName) => fieldWords[field][language];
  const recordOf = (type: keyof typeof recordWords) => atStart(recordWords[type][language]);
  const show = (field: FieldName, value: Value): string => {
    if (value === null || value === undefined) return de ? 'nichts' : 'nothing';
    if (typeof value === 'boolean') return value ? (de ? 'ja' : 'yes') : de ? 'nein' : 'no';
    const text = String(value);
    if (/^(person|participation):/.test(text)) return nameOf(text);
    if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return moment(text, language);
    return codes[field]?.[text]?.[language] ?? quote(text);
  };
  const at = (place: string, rest: string) => (place === '' ? rest : `${place}: ${rest}`);
  return {
    meeting: recordOf('meeting'),
    agendaItem: ({ position, title }) => `TOP ${String(position)} ${quote(String(title))}`,
    decision: ({ number, text }) =>
      typeof number === 'string'
        ? `${recordOf('decision')} ${number}`
        : `${recordOf('decision')} ${quote(String(text).slice(0, 60))}`,
    actionItem: ({ title }) => `${recordOf('action_item')} ${quote(String(title))}`,
    participation: ({ subject }) => nameOf(String(subject)),
    added: (place) => (de ? `${place} kam dazu.` : `${place} was added.`),
    removed: (place) => (de ? `${place} fiel weg.` : `${place} was removed.`),
    changed: (place, field, before, after) =>
      at(
        place,
        de
          ? `${fieldOf(field)} war ${show(field, before)}, ist jetzt ${show(field, after)}.`
          : `${fieldOf(field)} was ${show(field, before)}, is now ${show(field, after)}.`,
      ),
    rewritten: (place, field) => at(place, de ? `${fieldOf(field)} geändert.` : `${fieldOf(field)} changed.`),
    nameOf,
  };
}

function moment(text: string, language: Language): string {
  const parsed = DateTime.fromISO(text, { setZone: true }).setLocale(language);
  return text.length === 10
    ? parsed.toFormat('d. MMMM yyyy')
    : `${parsed.toFormat('d. MMMM yyyy, HH:mm')} UTC`;
}

/** The text with names in place of links to persons. */
export function plainText(value: Value, { nameOf }: Phrases): string {
  return String(value ?? '').replace(/\[\]\((person:[0-9a-f-]{36})\)/g, (_, subject: string) =>
    nameOf(subject),
  );
}
