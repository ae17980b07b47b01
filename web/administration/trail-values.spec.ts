import { recordWords } from '../../src/words/record-words.js';
import { daysIn } from '../design/days.js';
import { addressOf, valueText } from './trail-values.js';

const days = daysIn('de', 'Europe/Berlin');
const text = (recordType: string, field: string, value: unknown, language: 'de' | 'en' = 'de') =>
  valueText(recordType, field, value, language, days);

describe('a value of the audit trail', () => {
  it.each([
    ['account', 'role', 'alliance_lead', 'Allianzleitung'],
    ['seat', 'role', 'lead', 'Leitung'],
    // The same code of another kind of record is another word, and one that nobody knows stays as it is.
    ['topic', 'state', 'closed', 'abgeschlossen'],
    ['topic', 'state', 'melted', 'melted'],
    ['organisation', 'listedPublicly', false, 'nein'],
    ['organisation', 'name', 'open', 'open'],
    ['organisation', 'tags', ['a', 'b'], 'a, b'],
    ['seat', 'startDate', '2026-12-09', 'Mi., 9. Dez. 2026'],
    ['meeting', 'plannedStart', '2026-12-09T13:00:00.000Z', 'Mi., 9. Dez. 2026, 14:00'],
    ['seat', 'personId', '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b', '…2e3f4a5b'],
    ['sector', 'name', { de: 'Wissenschaft', en: 'Science' }, 'Wissenschaft'],
    ['steering_group', 'agendaTemplate', [{ title: 'Rückblick' }], '{"title":"Rückblick"}'],
    ['decision', 'votesYes', 0, '0'],
    ['organisation', 'city', null, ''],
  ])('%s.%s %j reads %s', (recordType, field, value, read) => {
    expect(text(recordType, field, value)).toBe(read);
  });

  it('is told in the language of the screens', () => {
    expect(text('sector', 'name', { de: 'Wissenschaft', en: 'Science' }, 'en')).toBe('Science');
    expect(text('account', 'role', 'observer', 'en')).toBe('observer');
  });
});

it('leads to the page of a record where it has one', () => {
  expect(addressOf('organisation', '1')).toBe('/organisations/1');
  expect(addressOf('seat', '1')).toBeNull();
  for (const kind of Object.keys(recordWords)) expect(() => addressOf(kind, '1')).not.toThrow();
});
