import { allFieldErrors } from '../common/problem.js';
import {
  countryCell,
  dayCell,
  emailCell,
  lastDayCell,
  listCell,
  postalCodeCell,
  type Said,
  sizeBandCell,
  urlCell,
  wordCell,
  yesOrNoCell,
} from './cells.js';

const TODAY = '2026-03-18';
/** The value, or the code of what is wrong. */
const said = (one: Said) => ('error' in one ? one.error.code : one.value);

describe('a day', () => {
  const day = dayCell(TODAY);

  it.each([
    ['2019-03-01', '2019-03-01'],
    ['2019-03-01 00:00:00', '2019-03-01'],
    ['01.03.2019', '2019-03-01'],
    ['1.3.19', '2019-03-01'],
    ['1. 3. 2019', '2019-03-01'],
    ['1.3.46', '2046-03-01'],
    ['1.3.47', '1947-03-01'],
    ['1. März 2019', '2019-03-01'],
    ['3 Dec 2019', '2019-12-03'],
    ['seit 1.3.2019', '2019-03-01'],
    ['ab dem 01.04.2020', '2020-04-01'],
    ['43525', '2019-03-01'],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2023', 'not_a_date'],
    ['31.4.2020', 'not_a_date'],
    ['0.1.2020', 'not_a_date'],
    ['03/01/2019', 'not_a_date'],
    ['gestern', 'not_a_date'],
    ['99999', 'not_a_date'],
    ['seit März 2019', 'only_a_month'],
    ['März 2019', 'only_a_month'],
    ['03/2019', 'only_a_month'],
    ['2019', 'only_a_month'],
    ['13.2019', 'not_a_date'],
  ])('%s is %s', (text, expected) => {
    expect(said(day(text))).toBe(expected);
  });

  it('that is only a month says which day would do', () => {
    expect(day('seit März 2019')).toMatchObject({ error: { params: { proposal: '01.03.2019' } } });
    expect(day('2019')).toMatchObject({ error: { params: { proposal: '01.01.2019' } } });
  });

  it.each([
    ['31.12.2020', '2021-01-01'],
    ['bis 28.2.2023', '2023-03-01'],
    ['bis zum 31.12.20', '2021-01-01'],
    ['Ende 2020', 'not_a_date'],
  ])('that is the last one, %s, ends before %s', (text, expected) => {
    expect(said(lastDayCell(TODAY)(text))).toBe(expected);
  });
});

describe('addresses', () => {
  it.each<[string, Said]>([
    ['a@saale.example', { value: 'a@saale.example' }],
    ['Käthe Muster <kaethe@saale.example>', { value: 'kaethe@saale.example' }],
    ['mailto:a@saale.example', { value: 'a@saale.example' }],
    ['a@saale.example; b@saale.example', { value: 'a@saale.example', rest: 'b@saale.example' }],
    [
      'a@saale.example,b@saale.example / c@saale.example',
      { value: 'a@saale.example', rest: 'b@saale.example, c@saale.example' },
    ],
    ['a@saale.example\na@saale.example', { value: 'a@saale.example' }],
    ['kaethe@größner.example', { value: 'kaethe@größner.example' }],
    ['siehe Website', { value: 'siehe Website' }],
  ])('%s', (text, expected) => {
    expect(emailCell(text)).toEqual(expected);
  });

  it.each([
    [urlCell, 'saale.example', 'https://saale.example'],
    [urlCell, 'http://saale.example', 'http://saale.example'],
    [postalCodeCell, '7743', '07743'],
    [postalCodeCell, '99423', '99423'],
    [postalCodeCell, 'A-1010', 'A-1010'],
    [countryCell, 'Deutschland', 'DE'],
    [countryCell, 'austria', 'AT'],
    [countryCell, 'de', 'DE'],
    [countryCell, 'D', 'DE'],
    [countryCell, 'Türkei', 'TR'],
  ])('are written in more ways than one: %#', (read, text, expected) => {
    expect(said(read(text))).toBe(expected);
  });
});

describe('words', () => {
  const sectors = {
    business: { de: 'Wirtschaft', en: 'Business' },
    science: { de: 'Wissenschaft', en: 'Science' },
  };
  const sector = wordCell(sectors);

  it.each(['business', 'Wirtschaft', ' wirtschaft', 'BUSINESS', 'Wirt-schaft'])(
    '%s is a code or its word',
    (text) => {
      expect(said(sector(text))).toBe('business');
    },
  );

  it('that nobody knows are told with those that are', () => {
    expect(sector('Handel')).toMatchObject({
      error: {
        code: 'unknown_word',
        params: { given: 'Handel', values: { de: 'Wirtschaft, Wissenschaft', en: 'Business, Science' } },
      },
    });
  });

  it.each([
    ['ja', true],
    ['X', true],
    ['nein', false],
    ['-', false],
    ['vielleicht', 'not_yes_or_no'],
  ])('%s is %s', (text, expected) => {
    expect(said(yesOrNoCell(text))).toBe(expected);
  });

  it('of a list stand apart by semicolons or lines, each once', () => {
    expect(said(listCell('Optik; Laser, Licht;\nOptik'))).toEqual(['Optik', 'Laser, Licht']);
  });
});

describe('a number of employees', () => {
  it.each([
    ['50-249', '50-249'],
    ['50 – 249', '50-249'],
    ['250+', '250+'],
    ['250 und mehr', '250+'],
    ['9', '1-9'],
    ['10', '10-49'],
    ['ca. 120', '50-249'],
    ['1.200 MA', '250+'],
    ['250', '250+'],
    ['249', '50-249'],
    ['12,5', '10-49'],
    ['viele', 'viele'],
    ['0', '0'],
  ])('%s is of %s', (text, expected) => {
    expect(said(sizeBandCell(text))).toBe(expected);
  });
});

it('every code of a cell has its words', () => {
  for (const code of ['not_a_date', 'only_a_month', 'not_yes_or_no', 'unknown_word', 'columns_differ'])
    expect(allFieldErrors().get(code)).toBeDefined();
});
