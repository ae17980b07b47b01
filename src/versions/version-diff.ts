import type { Language } from '../common/problem.js';
import type { FieldName } from '../words/field-words.js';
import { plainText, type Phrases, phrases } from './version-diff-words.js';
import { type CompareWords, wordComparison } from './word-comparison.js';
import type { DiffResponse } from './dto/version.response.js';
import type { VersionText } from './versions.query.js';

type Value = string | number | boolean | null | undefined;
type Entry = Readonly<Record<string, unknown>> & { id: string };
type Change = DiffResponse['changes'][number];
type Telling = Phrases & { compare: CompareWords };

interface Content {
  minutes: Record<string, unknown>;
  meeting: Record<string, unknown>;
  agenda: Entry[];
  actionItems: Entry[];
  participations: Entry[];
}

/**
 * What is compared of each part. Also what no correction can change: should it differ all the same, readers are told.
 * The rest only tells when the version was made.
 */
const compared = {
  minutes: ['summary'],
  meeting: ['title', 'location', 'actualStart', 'actualEnd'],
  agenda: ['title', 'kind', 'wasDiscussed', 'notes', 'isPublic'],
  decisions: ['text', 'result', 'number', 'votesYes', 'votesNo', 'votesAbstain'],
  actionItems: ['title', 'dueDate', 'responsiblePerson', 'responsibleOrganisationId'],
  participations: ['meetingRole', 'attendance', 'organisationName', 'function'],
} as const satisfies Record<string, readonly FieldName[]>;

/** Texts in which single words are shown. */
const LONG = ['summary', 'notes', 'text'];

/** What changed from one version to the other, place by place. */
export function diff(older: VersionText, newer: VersionText, language: Language): Change[] {
  const names = new Map([...older.names, ...newer.names].map(({ subject, name }) => [subject, name]));
  const words: Telling = { ...phrases(language, names), compare: wordComparison() };
  const [before, after] = [older, newer].map(({ content }) => contentOf(content)) as [Content, Content];
  return [
    ...fields('/minutes', '', compared.minutes, before.minutes, after.minutes, words),
    ...fields('/meeting', words.meeting, compared.meeting, before.meeting, after.meeting, words),
    ...entries('/agenda', compared.agenda, before.agenda, after.agenda, words.agendaItem, words),
    ...after.agenda.flatMap((item, index) =>
      entries(
        `/agenda/${index}/decisions`,
        compared.decisions,
        listOf(before.agenda.find(({ id }) => id === item.id)?.['decisions']),
        listOf(item['decisions']),
        words.decision,
        words,
      ),
    ),
    ...entries(
      '/actionItems',
      compared.actionItems,
      before.actionItems,
      after.actionItems,
      words.actionItem,
      words,
    ),
    ...entries(
      '/participations',
      compared.participations,
      before.participations,
      after.participations,
      words.participation,
      words,
    ),
  ];
}

function contentOf(text: string): Content {
  const content = JSON.parse(text) as Partial<Content>;
  return {
    minutes: content.minutes ?? {},
    meeting: content.meeting ?? {},
    agenda: listOf(content.agenda),
    actionItems: listOf(content.actionItems),
    participations: listOf(content.participations),
  };
}

const listOf = (value: unknown) => (value ?? []) as Entry[];

function entries(
  at: string,
  names: readonly FieldName[],
  before: readonly Entry[],
  after: readonly Entry[],
  placeOf: (entry: Entry) => string,
  words: Telling,
): Change[] {
  const gone = before
    .map((entry, index) => ({ entry, pointer: `${at}/${index}` }))
    .filter(({ entry }) => !after.some(({ id }) => id === entry.id))
    .map(({ entry, pointer }) => whole(pointer, 'removed', words.removed(placeOf(entry))));
  const rest = after.flatMap((entry, index) => {
    const pointer = `${at}/${index}`;
    const old = before.find(({ id }) => id === entry.id);
    if (old === undefined) return [whole(pointer, 'added', words.added(placeOf(entry)))];
    return fields(pointer, placeOf(entry), names, old, entry, words);
  });
  return [...gone, ...rest];
}

function whole(pointer: string, kind: 'added' | 'removed', sentence: string): Change {
  return { pointer, kind, sentence, words: [] };
}

function fields(
  at: string,
  place: string,
  names: readonly FieldName[],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  words: Telling,
): Change[] {
  return names
    .filter((name) => (before[name] ?? null) !== (after[name] ?? null))
    .map((name) => {
      const [old, now] = [before[name] as Value, after[name] as Value];
      const isLong = LONG.includes(name);
      return {
        pointer: `${at}/${name}`,
        kind: 'changed' as const,
        sentence: isLong ? words.rewritten(place, name) : words.changed(place, name, old, now),
        words: isLong ? words.compare(plainText(old, words), plainText(now, words)) : [],
      };
    });
}
