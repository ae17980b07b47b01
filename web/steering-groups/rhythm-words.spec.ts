import fc from 'fast-check';
import { rhythmOf, weekdays } from './rhythm.js';
import { choiceOf, nthChoices, ruleOf } from './rhythm-choice.js';
import { rhythmInWords } from './rhythm-words.js';

describe('a rhythm in words', () => {
  it.each([
    ['FREQ=WEEKLY', 'jede Woche', 'every week'],
    ['FREQ=WEEKLY;BYDAY=WE', 'jeden Mittwoch', 'every Wednesday'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', 'jeden Montag und Donnerstag', 'every Monday and Thursday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'alle zwei Wochen am Mittwoch', 'every two weeks on Wednesday'],
    ['FREQ=WEEKLY;INTERVAL=8;BYDAY=TH', 'alle acht Wochen am Donnerstag', 'every eight weeks on Thursday'],
    ['FREQ=WEEKLY;INTERVAL=13', 'alle 13 Wochen', 'every 13 weeks'],
    [
      'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=-2',
      'jede Woche am Montag und Dienstag, davon der vorletzte Termin',
      'every week on Monday and Tuesday, of these the second-to-last date',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO;BYMONTH=3,9',
      'jeden Montag, nur im März und September',
      'every Monday, in March and September only',
    ],
    ['FREQ=MONTHLY', 'jeden Monat', 'every month'],
    ['FREQ=MONTHLY;BYDAY=2WE', 'jeden zweiten Mittwoch im Monat', 'on the second Wednesday of every month'],
    ['FREQ=MONTHLY;BYDAY=+1MO', 'jeden ersten Montag im Monat', 'on the first Monday of every month'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'jeden letzten Freitag im Monat', 'on the last Friday of every month'],
    [
      'FREQ=MONTHLY;BYDAY=-2FR',
      'jeden vorletzten Freitag im Monat',
      'on the second-to-last Friday of every month',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-5MO',
      'jeden fünftletzten Montag im Monat',
      'on the fifth-to-last Monday of every month',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU',
      'alle zwei Monate am zweiten Dienstag',
      'every two months on the second Tuesday',
    ],
    [
      'INTERVAL=2;FREQ=MONTHLY;BYDAY=2TU',
      'alle zwei Monate am zweiten Dienstag',
      'every two months on the second Tuesday',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1FR,+1MO,WE',
      'jeden Monat am letzten Freitag, am ersten Montag und an jedem Mittwoch',
      'every month on the last Friday, on the first Monday and on every Wednesday',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'jeden Monat am 15.', 'every month on the 15th'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1,22,-1',
      'jeden Monat am 1., am 22. und am letzten Tag',
      'every month on the 1st, on the 22nd and on the last day',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=-31', 'jeden Monat am 31.-letzten Tag', 'every month on the 31st-to-last day'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
      'jeden Monat am 13., wenn das ein Freitag ist',
      'every month on the 13th, if that is a Friday',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=8,9;BYDAY=2MO,TU',
      'jeden Monat am 8. und am 9., wenn das der zweite Montag des Monats oder ein Dienstag ist',
      'every month on the 8th and on the 9th, if that is the second Monday of the month or a Tuesday',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'jeden Monat am letzten Arbeitstag (Montag bis Freitag)',
      'every month on the last working day (Monday to Friday)',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=10',
      'jeden Monat an jedem Montag und an jedem Dienstag, davon der zehnte Termin',
      'every month on every Monday and on every Tuesday, of these the tenth date',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=13,20;BYDAY=FR;BYSETPOS=1',
      'jeden Monat am 13. und am 20., wenn das ein Freitag ist, davon der erste Termin',
      'every month on the 13th and on the 20th, if that is a Friday, of these the first date',
    ],
    [
      'FREQ=MONTHLY;BYSETPOS=9,1;BYMONTH=6',
      'jeden Monat davon der neunte und der erste Termin, nur im Juni',
      'every month of these the ninth and the first date, in June only',
    ],
    ['FREQ=YEARLY', 'jedes Jahr', 'every year'],
    ['FREQ=YEARLY;BYMONTH=10', 'jedes Jahr im Oktober', 'every year in October'],
    [
      'FREQ=YEARLY;BYMONTH=3,9;BYDAY=1TH',
      'jedes Jahr im März und September am ersten Donnerstag',
      'every year in March and September on the first Thursday',
    ],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'jedes Jahr am 29. Februar', 'every year on 29 February'],
    [
      'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,15',
      'jedes Jahr am 1. und 15. März',
      'every year on 1 and 15 March',
    ],
    [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
      'jedes Jahr im Februar am letzten Tag',
      'every year in February on the last day',
    ],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO',
      'alle vier Jahre am 29. Februar, wenn das ein Montag ist',
      'every four years on 29 February, if that is a Monday',
    ],
    [
      'FREQ=YEARLY;BYMONTHDAY=31',
      'jedes Jahr in jedem Monat am 31.',
      'every year in every month on the 31st',
    ],
    [
      'FREQ=YEARLY;BYDAY=53MO',
      'jedes Jahr am 53. Montag des Jahres',
      'every year on the 53rd Monday of the year',
    ],
    [
      'FREQ=YEARLY;BYDAY=-53SU',
      'jedes Jahr am 53.-letzten Sonntag des Jahres',
      'every year on the 53rd-to-last Sunday of the year',
    ],
    [
      'FREQ=YEARLY;BYMONTHDAY=12;BYDAY=2MO',
      'jedes Jahr in jedem Monat am 12., wenn das der zweite Montag des Jahres ist',
      'every year in every month on the 12th, if that is the second Monday of the year',
    ],
    [
      'FREQ=YEARLY;BYDAY=MO;BYSETPOS=53',
      'jedes Jahr an jedem Montag, davon der 53. Termin',
      'every year on every Monday, of these the 53rd date',
    ],
  ])('%s is „%s“', (rule, de, en) => {
    expect(rhythmInWords(rule, 'de')).toBe(de);
    expect(rhythmInWords(rule, 'en')).toBe(en);
  });

  it.each([
    '',
    'FREQ=DAILY',
    'every week',
    'FREQ=WEEKLY;BYHOUR=4',
    'FREQ=MONTHLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=0',
  ])('of %p there is none', (rule) => {
    expect(rhythmInWords(rule, 'de')).toBeNull();
  });

  /* Every rule that the API takes: forms of src/common/recurrence-rule.ts. */
  const list = (entry: fc.Arbitrary<string>) =>
    fc.uniqueArray(entry, { minLength: 1, maxLength: 4 }).map((entries) => entries.join(','));
  const signed = (most: number) =>
    fc.integer({ min: 1, max: most }).chain((n) => fc.constantFrom(`${n}`, `+${n}`, `-${n}`));
  const weekday = fc.constantFrom(...weekdays);
  const nthDay = (most: number) =>
    fc.tuple(fc.option(signed(most), { nil: '' }), weekday).map(([n, day]) => `${n}${day}`);
  const part = (name: string, value: fc.Arbitrary<string>) =>
    fc.option(
      value.map((said) => `${name}=${said}`),
      { nil: null },
    );
  const months = part('BYMONTH', list(fc.integer({ min: 1, max: 12 }).map(String)));
  const interval = part('INTERVAL', fc.integer({ min: 1, max: 99 }).map(String));
  const positions = part('BYSETPOS', list(signed(53)));
  const monthDays = part('BYMONTHDAY', list(signed(31)));
  const anyRule = fc
    .oneof(
      fc.tuple(fc.constant('FREQ=WEEKLY'), interval, part('BYDAY', list(weekday)), months, positions),
      fc.tuple(
        fc.constant('FREQ=MONTHLY'),
        interval,
        part('BYDAY', list(nthDay(5))),
        monthDays,
        months,
        positions,
      ),
      fc.tuple(
        fc.constant('FREQ=YEARLY'),
        interval,
        part('BYDAY', list(nthDay(53))),
        monthDays,
        months,
        positions,
      ),
    )
    .map((parts) => parts.filter((each) => each !== null).join(';'));

  it('is there for every rule, whole words of one line', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom('de' as const, 'en' as const), (rule, language) => {
        const words = rhythmInWords(rule, language);
        expect(words).not.toBeNull();
        expect(words).not.toMatch(/undefined|null|NaN|[A-Z]{2}|\s,|,,|\s\s|^\s|\s$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('says everything that a rule says: other rules have other words', () => {
    const said = new Map<string, string>();
    const meaning = (rule: string) => {
      const { days, months: inMonths, monthDays: on, positions: of, ...rest } = rhythmOf(rule)!;
      return JSON.stringify([rest, days, inMonths, on, of]);
    };
    fc.assert(
      fc.property(anyRule, (rule) => {
        const words = rhythmInWords(rule, 'de')!;
        const known = said.get(words);
        if (known !== undefined) expect(meaning(rule)).toBe(known);
        said.set(words, meaning(rule));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a rhythm in a form', () => {
  it('comes back as it was', () => {
    const interval = fc.integer({ min: 1, max: 99 }).map((n) => (n === 1 ? '' : `;INTERVAL=${n}`));
    const rule = fc.oneof(
      fc
        .tuple(interval, fc.constantFrom(...nthChoices), fc.constantFrom(...weekdays))
        .map(([every, n, day]) => `FREQ=MONTHLY${every};BYDAY=${n}${day}`),
      fc
        .tuple(interval, fc.constantFrom(...weekdays))
        .map(([every, day]) => `FREQ=WEEKLY${every};BYDAY=${day}`),
      fc.constantFrom(
        'FREQ=YEARLY;BYMONTH=10',
        'FREQ=MONTHLY;BYMONTHDAY=15',
        'FREQ=WEEKLY',
        'FREQ=MONTHLY;BYDAY=5MO',
      ),
    );
    fc.assert(fc.property(rule, (said) => expect(ruleOf(choiceOf(said))).toBe(said)));
    expect(ruleOf(choiceOf(null))).toBeNull();
  });

  it.each([
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE', 'month'],
    ['FREQ=WEEKLY;BYDAY=TH', 'week'],
    ['FREQ=YEARLY;BYMONTH=10', 'own'],
    [null, 'none'],
  ])('%s is offered as %s', (rule, kind) => {
    expect(choiceOf(rule).kind).toBe(kind);
  });
});
