import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { testDatabase, type TestDatabase } from '../support/database.js';

/* Telephone numbers are compared by a function of the database; libphonenumber says what they mean. */

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

/** National numbers, as they are written at home after the zero. */
const german = ['3641 573300', '171 2345678', '30 901820', '36601 55501', '800 3301000', '1573 4567890'];
const foreign = [
  '+43 1 5134000',
  '+41 44 668 18 00',
  '+33 1 42 68 53 00',
  '+420 224 111 111',
  '+1 202 456 1111',
  '+48 22 123 45 67',
];

const grouped = (digits: string, by: string) => digits.replace(/ /g, by);
const writings = [
  ...german.flatMap((number) => [
    `0${number}`,
    `0${grouped(number, '')}`,
    `0${grouped(number, '/')}`,
    `(0${number.replace(' ', ') ')}`,
    `+49 ${number}`,
    `+49 (0) ${number}`,
    `+49(0)${grouped(number, '-')}`,
    `0049 ${number}`,
    `+49${grouped(number, '.')}`,
    `Tel.: 0${number}`,
    `\u00a00${grouped(number, '\u00a0')} `,
  ]),
  ...foreign.flatMap((number) => [
    number,
    number.replace('+', '00'),
    number.replace(/ /g, '-'),
    number.replace(/ /g, ''),
  ]),
];

it('numbers that mean the same have the same key, and it is the number with its country', async () => {
  const rows: { key: string }[] = await db.open.dataSource.query(
    'SELECT phone_key(phone) AS key FROM unnest($1::text[]) WITH ORDINALITY AS given (phone, n) ORDER BY n',
    [writings],
  );
  const meant = writings.map((writing) => parsePhoneNumberWithError(writing, 'DE').number.slice(1));
  expect(rows.map(({ key }, index) => `${writings[index]}: ${key}`)).toEqual(
    meant.map((number, index) => `${writings[index]}: ${number}`),
  );
});

it.each([
  ['what a spreadsheet left of them', '3641573300', '493641573300'],
  ['what a spreadsheet left of them', '493641573300', '493641573300'],
  ['two in one field', '03641 573300 oder 0171 2345678', null],
  ['nothing to dial', 'siehe Website', null],
  ['too short to tell two apart', '112', null],
])('%s: %s', async (_, phone, key) => {
  expect(await db.open.dataSource.query('SELECT phone_key($1) AS key', [phone])).toEqual([{ key }]);
});
