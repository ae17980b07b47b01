import { letterKinds } from '../../src/letter-kinds.js';
import { plain, textOf } from '../../src/mail/letter.js';
import { answerReminder } from '../../src/meeting-papers/answer-reminder-text.js';
import { ownReminder } from '../../src/demo/mail-template.rows.js';
import { draftOf, tidy } from '../../src/mail/letter-kind.js';
import { mailKinds } from '../../src/mail/mail-kinds.js';
import { faultsOf, letterOf, wordOf } from '../../src/mail/mail-template.js';
import { letterWords, type PlaceholderName, placeholderWords } from '../../src/words/mail-template-words.js';

const all = letterKinds.flatMap((kind) => (['de', 'en'] as const).map((language) => ({ kind, language })));
const named = all.map((one) => [`${one.kind.code}, ${one.language}`, one] as const);

describe('the letters that go out', () => {
  it('are there once for every word that names one, and for every kind of mail', () => {
    const codes = letterKinds.map(({ code }) => code);
    expect([...codes].sort()).toEqual(Object.keys(letterWords).sort());
    // Of two answers to a wish, each says its own.
    const ofMails = mailKinds.filter((kind) => kind !== 'date_wish_answered');
    expect(ofMails.filter((kind) => !(codes as string[]).includes(kind))).toEqual([]);
  });

  it('use every placeholder that has a name', () => {
    const used = new Set(letterKinds.flatMap(({ placeholders }) => Object.keys(placeholders)));
    expect(Object.keys(placeholderWords).filter((name) => !used.has(name))).toEqual([]);
  });

  it('have one that the demo says in words of its own', () => {
    expect(faultsOf(answerReminder, 'de', ownReminder)).toEqual([]);
    expect(tidy(ownReminder)).toEqual(ownReminder);
  });

  it.each(named)('have a default that could be saved: %s', (_, { kind, language }) => {
    expect(faultsOf(kind, language, kind.default[language])).toEqual([]);
    const { subject, text } = kind.default[language];
    expect([subject.length <= 200, text.length <= 5000]).toEqual([true, true]);
  });

  it.each(named)(
    'show with their example everything that they need, and no brace: %s',
    (_, { kind, language }) => {
      const values = kind.example(language);
      const letter = letterOf(draftOf(kind as never, language, values as never), []);
      const said = textOf(letter);
      expect(`${letter.subject}\n${said}`).not.toMatch(/[{}]|undefined|null/);
      for (const name of kind.required) {
        const value = values[name];
        const shown = typeof value === 'string' ? plain(value) : textOf({ ...letter, parts: value ?? [] });
        expect([wordOf(name, language), shown !== '', said.includes(shown)]).toEqual([
          wordOf(name, language),
          true,
          true,
        ]);
      }
    },
  );

  it.each(named)(
    'have an example for every placeholder that is not left out in it: %s',
    (_, { kind, language }) => {
      const values = kind.example(language);
      const without = (Object.keys(kind.placeholders) as PlaceholderName[]).filter(
        (name) => values[name] === undefined,
      );
      expect(without).toEqual([]);
    },
  );
});
