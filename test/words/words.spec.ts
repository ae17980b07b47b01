import { readFileSync } from 'node:fs';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../src/entities.js';
import * as ofActionItems from '../../src/words/action-item-words.js';
import * as ofDatePolls from '../../src/words/date-poll-words.js';
import { fieldWords } from '../../src/words/field-words.js';
import * as ofFreeDays from '../../src/words/free-day-words.js';
import * as ofImports from '../../src/words/import-words.js';
import * as ofMails from '../../src/words/mail-words.js';
import * as ofTemplates from '../../src/words/mail-template-words.js';
import * as ofMeetings from '../../src/words/meeting-words.js';
import * as ofMinutes from '../../src/words/minutes-words.js';
import * as ofNetwork from '../../src/words/network-words.js';
import * as ofOwnFields from '../../src/words/own-field-words.js';
import { recordWords } from '../../src/words/record-words.js';
import * as ofReports from '../../src/words/report-words.js';
import * as ofWebhooks from '../../src/words/webhook-words.js';
import type { Words } from '../../src/words/word.js';

/** What stands in braces is a text of its own, not a code. */
const { placeholderWords, placeholderMeaningWords, ...codesOfTemplates } = ofTemplates;
const codeWords: [name: string, words: Words][] = [
  ofNetwork,
  ofMeetings,
  ofDatePolls,
  ofMinutes,
  ofActionItems,
  ofImports,
  ofOwnFields,
  ofMails,
  ofFreeDays,
  ofWebhooks,
  codesOfTemplates,
].flatMap((file) => Object.entries<Words>(file));
const namesOf = (codes: Iterable<string>) => [...codes].sort().join('|');

/** Codes that nobody reads as words, and codes that are only some of a kind. */
const withoutWords = [
  // for machines
  'noted|outdated',
  'ok',
  'embedded|server',
  'Bearer',
  'members|primary_contacts|seats|segment',
  'facts|link|list|numbered|text',
  'members|primary_contacts|seats',
  'added|removed|same',
  'added|changed|removed',
  'organisation|person',
  'csv|xlsx',
  // of languages, which are called by their own names
  'de|en',
  'leave|new',
  'leave|new|update',
  'organisations|persons',
  // some of minutesStateWords, and of freeDayKindWords
  'draft|in_review',
  'other|school_holidays',
  // some of rsvpWords
  'accepted|declined|delegated|tentative',
];

/** Told in sentences by who shows them: permissions, what blocks an approval or a merge, what these do, what a timeline tells, what an import is at, fields by what lists call them, and what buttons are made of. */
const toldInSentences =
  /^\/(MyPermission|ApiKey|NewApiKey|CreateApiKey|Blocker|CarriedItem|TopicOutcome|MergeField|MergeCollision|MergeBlocker|TimelineEntry|ImportColumn|ImportChange|ImportProgress)(Response|Request)\/|^\/((Organisation|Person)MergeChoices|ColumnMapping|FieldDefault)\/|\/properties\/(openSteps|changeable)\/items$/;

interface Schema {
  enum?: (string | null)[];
}

/** Each set of codes in the contract, with where it stands. */
function codesOfContract(): Map<string, string[]> {
  const { components } = JSON.parse(readFileSync('openapi.json', 'utf8'));
  const found = new Map<string, string[]>();
  const walk = (value: unknown, at: string) => {
    if (value === null || typeof value !== 'object') return;
    const codes = (value as Schema).enum;
    if (Array.isArray(codes)) {
      const names = namesOf(codes.filter((code) => code !== null));
      found.set(names, [...(found.get(names) ?? []), at]);
    }
    for (const [key, below] of Object.entries(value)) walk(below, `${at}/${key}`);
  };
  walk(components.schemas, '');
  return found;
}

describe('words', () => {
  it('there are for every code of the contract, and for no other', () => {
    const contract = codesOfContract();
    const named = codeWords.map(([, words]) => namesOf(Object.keys(words)));
    const missing = [...contract].filter(
      ([names, places]) =>
        !named.includes(names) &&
        !withoutWords.includes(names) &&
        !places.every((place) => toldInSentences.test(place)),
    );
    expect(missing).toEqual([]);
    expect(named.filter((names) => !contract.has(names))).toEqual([]);
    expect(withoutWords.filter((names) => !contract.has(names))).toEqual([]);
  });

  it('there are for every kind of record that the audit trail names', () => {
    const tables = getMetadataArgsStorage()
      .tables.filter(({ target }) => (entities as unknown[]).includes(target))
      .map(({ name }) => name ?? '');
    // the last ones are written by SQL alone
    const others = ['api_key', 'feed', 'signed_link', 'list', 'tag', 'mail', 'mail_wish', 'job'];
    expect(Object.keys(recordWords).sort()).toEqual([...tables, ...others].sort());
  });

  const all: [string, Words][] = [
    ...codeWords,
    ['recordWords', recordWords],
    ['fieldWords', fieldWords],
    ['placeholderWords', placeholderWords],
    ['placeholderMeaningWords', placeholderMeaningWords],
    ...Object.entries<Words>(ofReports),
  ];
  it.each(all)('of %s are there in both languages, each once', (_, words) => {
    for (const language of ['de', 'en'] as const) {
      const said = Object.values(words).map((word) => word[language]);
      expect(said.filter((word) => word.trim() !== word || word === '')).toEqual([]);
      expect(said.filter((word, index) => said.indexOf(word) !== index)).toEqual([]);
    }
  });
});
