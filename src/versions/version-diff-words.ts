import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';

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
  changed: (place: string, field: string, before: Value, after: Value) => string;
  rewritten: (place: string, field: string) => string;
  /** The name behind `person:<id>`. */
  nameOf: (subject: string) => string;
}

const fieldNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  summary: { de: 'Zusammenfassung', en: 'summary' },
  title: { de: 'Titel', en: 'title' },
  location: { de: 'Ort', en: 'place' },
  actualStart: { de: 'Beginn', en: 'start' },
  actualEnd: { de: 'Ende', en: 'end' },
  kind: { de: 'Art', en: 'kind' },
  wasDiscussed: { de: 'besprochen', en: 'discussed' },
  notes: { de: 'Notizen', en: 'notes' },
  isPublic: { de: 'öffentlich', en: 'public' },
  text: { de: 'Wortlaut', en: 'wording' },
  result: { de: 'Ergebnis', en: 'result' },
  number: { de: 'Nummer', en: 'number' },
  votesYes: { de: 'Ja-Stimmen', en: 'votes in favour' },
  votesNo: { de: 'Nein-Stimmen', en: 'votes against' },
  votesAbstain: { de: 'Enthaltungen', en: 'abstentions' },
  dueDate: { de: 'Termin', en: 'due date' },
  responsiblePerson: { de: 'verantwortlich', en: 'responsible' },
  responsibleOrganisationId: { de: 'verantwortliche Organisation', en: 'responsible organisation' },
  meetingRole: { de: 'Rolle', en: 'role' },
  attendance: { de: 'Anwesenheit', en: 'attendance' },
  organisationName: { de: 'Organisation', en: 'organisation' },
  function: { de: 'Funktion', en: 'function' },
};

const codes: Readonly<Record<string, string>> = {
  unknown: 'unbekannt',
  present: 'anwesend',
  partial: 'zeitweise anwesend',
  excused: 'entschuldigt',
  absent: 'abwesend',
  chair: 'Leitung',
  minute_taker: 'Protokoll',
  presenter: 'Vortrag',
  participant: 'Teilnahme',
  guest: 'Gast',
};

const formerMember = { de: 'ehemaliges Mitglied', en: 'former member' };

/** The words in which a difference is told. @param names by subject, as far as they still stand beside the versions */
export function phrases(language: Language, names: ReadonlyMap<string, string>): Phrases {
  const de = language === 'de';
  const quote = (text: string) => (de ? `„${text}“` : `“${text}”`);
  const nameOf = (subject: string) => names.get(subject) ?? formerMember[language];
  const fieldOf = (field: string) => fieldNames[field]?.[language] ?? field;
  const show = (value: Value): string => {
    if (value === null || value === undefined) return de ? 'nichts' : 'nothing';
    if (typeof value === 'boolean') return value ? (de ? 'ja' : 'yes') : de ? 'nein' : 'no';
    const text = String(value);
    if (/^(person|participation):/.test(text)) return nameOf(text);
    if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return moment(text, language);
    return (de ? codes[text] : undefined) ?? quote(text);
  };
  const at = (place: string, rest: string) => (place === '' ? rest : `${place}: ${rest}`);
  return {
    meeting: de ? 'Sitzung' : 'Meeting',
    agendaItem: ({ position, title }) => `TOP ${String(position)} ${quote(String(title))}`,
    decision: ({ number, text }) =>
      typeof number === 'string'
        ? `${de ? 'Beschluss' : 'Decision'} ${number}`
        : `${de ? 'Beschluss' : 'Decision'} ${quote(String(text).slice(0, 60))}`,
    actionItem: ({ title }) => `${de ? 'Aufgabe' : 'Action item'} ${quote(String(title))}`,
    participation: ({ subject }) => nameOf(String(subject)),
    added: (place) => (de ? `${place} kam dazu.` : `${place} was added.`),
    removed: (place) => (de ? `${place} fiel weg.` : `${place} was removed.`),
    changed: (place, field, before, after) =>
      at(
        place,
        de
          ? `${fieldOf(field)} war ${show(before)}, ist jetzt ${show(after)}.`
          : `${fieldOf(field)} was ${show(before)}, is now ${show(after)}.`,
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
