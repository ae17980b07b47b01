import { draftOf, letterKind, tidy } from './letter-kind.js';
import { htmlOf, textOf } from './letter.js';
import { faultsOf, letterOf } from './mail-template.js';

const placeholders = {
  name: 'value',
  reason: 'optional',
  answerBy: 'sentence',
  agenda: 'block',
  answerLink: 'block',
} as const;
const fallback = { subject: 'Standard für {Name}', text: 'Guten Tag {Name},\n\n{Link zur Antwort}' };
const kind = letterKind({
  code: 'invitation',
  about: 'meetings',
  placeholders,
  required: ['answerLink'],
  default: { de: fallback, en: { subject: 'Default for {name}', text: 'Dear {name},\n\n{link to answer}' } },
  example: () => values,
});
const link = [{ is: 'link', text: 'Antworten', href: 'https://allianz.example/antwort' }] as const;
const values = { name: 'Kim', reason: null, answerBy: null, agenda: [], answerLink: link };

const written = (
  texts: { subject?: string; text: string },
  given: Partial<Record<keyof typeof values, unknown>> = {},
) =>
  letterOf(draftOf(kind, 'de', { ...values, ...given } as typeof values), [
    { code: 'invitation', language: 'de', ...tidy({ subject: 'Betreff', ...texts }) },
  ]);
const textWith = (text: string, given = {}) =>
  textOf(written({ text: `${text}\n\n{Link zur Antwort}` }, given)).replace(
    /\n*Antworten:\nhttps:\/\/allianz\.example\/antwort$/,
    '',
  );
const faults = (texts: { subject?: string; text?: string }, language: 'de' | 'en' = 'de') =>
  faultsOf(kind, language, tidy({ subject: 'Betreff', text: '{Link zur Antwort}', ...texts })).map(
    ({ pointer, code, params }) => [pointer, code, params['meant'] ?? params['name']],
  );

describe('a letter is made of its template', () => {
  it('with values in sentences and blocks as parts of their own', () => {
    const letter = written(
      {
        subject: 'Für {Name}',
        text: 'Hallo {Name},\nschön.\n\n{Tagesordnung}\n\n{Link zur Antwort}',
      },
      { agenda: [{ is: 'list', heading: 'TOP', numbered: true, entries: ['Eins'] }] },
    );
    expect(letter).toEqual({
      subject: 'Für Kim',
      language: 'de',
      parts: [
        { is: 'text', text: 'Hallo Kim,\nschön.' },
        { is: 'list', heading: 'TOP', numbered: true, entries: ['Eins'] },
        ...link,
      ],
    });
  });

  it('without a paragraph of which a value is not there: no sentence is half', () => {
    expect(textWith('Erst.\n\nGrund: {Grund}\n\nDann.')).toBe('Erst.\n\nDann.');
    expect(textWith('{Name} fehlt, weil {Grund}.')).toBe('');
    expect(textWith('Grund: {Grund}', { reason: 'Eis' })).toBe('Grund: Eis');
  });

  it('without a sentence that is not there, and with what stands beside it', () => {
    expect(textWith('Bitte antworten. {Bitte um Antwort bis}')).toBe('Bitte antworten.');
    expect(textWith('{Bitte um Antwort bis} Danke.')).toBe('Danke.');
    expect(textWith('Bitte. {Bitte um Antwort bis} Danke.', { answerBy: 'Bald.' })).toBe(
      'Bitte. Bald. Danke.',
    );
  });

  it.each([
    ['braces', '{Grund} und {Name} und {{Name}}'],
    ['signs of replacing', "$& $1 $' $$"],
    ['HTML', '<b onclick="x()">&amp;</b>'],
    ['another direction', 'שלום (C++) مرحبا'],
    ['other scripts', 'Łukasz 山田 ไทย नमस्ते 👩‍👩‍👧'],
    ['lines', 'eins\nzwei\n\ndrei'],
  ])('with values as they are: %s', (_, name) => {
    expect(textWith('Guten Tag {Name}!', { name })).toBe(`Guten Tag ${name}!`);
    const page = htmlOf(written({ text: 'A {Name} B\n\n{Link zur Antwort}' }, { name }));
    expect(page).not.toMatch(/<b |onclick="x/);
  });

  it('with HTML in it as text', () => {
    const page = htmlOf(written({ text: '<script>1</script> {Name}\n\n{Link zur Antwort}' }));
    expect(page).toContain('<p>&#60;script&#62;1&#60;/script&#62; Kim</p>');
  });

  it('with a subject on one line', () => {
    const { subject } = written(
      { subject: 'An {Name}', text: '{Link zur Antwort}' },
      { name: 'A\r\nBcc: x\u2028y' },
    );
    expect(subject).toBe('An A Bcc: x y');
  });

  it('with what every such letter ends with', () => {
    const ending = [{ is: 'text', text: 'Abbestellen' }] as const;
    const changed = { code: 'invitation', language: 'de', subject: 'S', text: 'T\n\n{Link zur Antwort}' };
    expect(letterOf(draftOf(kind, 'de', values, ending), [changed]).parts.at(-1)).toEqual(ending[0]);
    expect(letterOf(draftOf(kind, 'de', values, ending), []).parts.at(-1)).toEqual(ending[0]);
  });

  it('or of the default, where that of somebody does not fit', () => {
    for (const text of ['{Verschwundenes}\n\n{Link zur Antwort}', 'Ohne Link', 'Halb {Name'])
      expect(written({ text }).subject).toBe('Standard für Kim');
    expect(written({ subject: '{Grund}', text: '{Link zur Antwort}' }).subject).toBe('Standard für Kim');
  });
});

describe('a template is refused', () => {
  it('by no fault where it fits, however its lines end', () => {
    expect(faults({ text: 'Hallo {Name},\r\n\r\n {Link zur Antwort} \r\n\t\r\nGruß' })).toEqual([]);
    expect(faults({ text: 'Dear {name},\n\n{link to answer}' }, 'en')).toEqual([]);
  });

  it.each([
    ['{Nam}', '{Name}'],
    ['{name}', '{Name}'],
    ['{ Name }', '{Name}'],
    ['{reason}', '{Grund}'],
    ['{Antwortlink}', undefined],
    ['{}', undefined],
    [`{${'x'.repeat(500)}}`, undefined],
  ])('for what it does not know, saying what was meant where that is near: %s', (word, meant) => {
    const code = meant === undefined ? 'unknown_placeholder' : 'placeholder_misspelt';
    expect(faults({ text: `A ${word}\n\n{Link zur Antwort}` })).toEqual([['/text', code, meant]]);
  });

  it('for what it needs', () => {
    expect(faults({ text: 'Hallo' })).toEqual([['/text', 'placeholder_missing', '{Link zur Antwort}']]);
    expect(faults({ text: 'Hallo' }, 'en')).toEqual([['/text', 'placeholder_missing', '{link to answer}']]);
  });

  it('for what it needs in a paragraph that may be left out', () => {
    const needy = { ...kind, required: ['name'] as const };
    const of = (text: string) => faultsOf(needy, 'de', { subject: 'S', text }).map(({ code }) => code);
    expect(of('Hallo {Name}, weil {Grund}.')).toEqual(['placeholder_may_vanish']);
    expect(of('Hallo {Name}.\n\nGrund: {Grund}')).toEqual([]);
    expect(
      faultsOf({ ...kind, required: ['reason'] }, 'de', { subject: 'S', text: '{Grund}, {Name}' }),
    ).toEqual([]);
  });

  it('for a block that is not alone, stands twice, or stands in the subject', () => {
    expect(faults({ text: 'Hier: {Link zur Antwort}' })).toEqual([
      ['/text', 'block_not_alone', '{Link zur Antwort}'],
    ]);
    expect(faults({ text: '{Tagesordnung}\n{Link zur Antwort}' }).map(([, code]) => code)).toEqual([
      'block_not_alone',
      'block_not_alone',
    ]);
    expect(faults({ text: '{Link zur Antwort}\n\n{Link zur Antwort}' })).toEqual([
      ['/text', 'placeholder_too_often', '{Link zur Antwort}'],
    ]);
    for (const word of ['{Tagesordnung}', '{Bitte um Antwort bis}', '{Grund}'])
      expect(faults({ subject: `A ${word}` })).toEqual([['/subject', 'not_in_subject', word]]);
  });

  it('for so many of one that a mail would grow without end', () => {
    expect(faults({ text: `${'{Grund} '.repeat(5)}\n\n{Link zur Antwort}` })).toEqual([]);
    expect(faults({ text: `${'{Grund} '.repeat(6)}\n\n{Link zur Antwort}` })).toEqual([
      ['/text', 'placeholder_too_often', '{Grund}'],
    ]);
  });

  it('for a brace that encloses nothing', () => {
    for (const text of ['Hallo {Name', 'Hallo Name}', '{{Name}}', '{Name\n}'])
      expect(faults({ text: `${text}\n\n{Link zur Antwort}` }).map(([, code]) => code)).toContain(
        text === '{Name\n}' ? 'placeholder_misspelt' : 'lone_brace',
      );
  });

  it('for what nobody sees, but not for what a script needs', () => {
    expect(faults({ text: 'A\u202eB\n\n{Link zur Antwort}' })).toEqual([
      ['/text', 'control_character', undefined],
    ]);
    expect(faults({ text: 'می‌خواهم 👩‍👧\n\n{Link zur Antwort}' })).toEqual([]);
  });

  it('with an answer of a length that stays small', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `{x${i}}`).join(' ');
    expect(faults({ text }).length).toBeLessThan(25);
  });
});
