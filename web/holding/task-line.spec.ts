import { candidatesFor, mentionAt, readTaskLine, withPerson } from './task-line.js';

const person = (name: string, detail: string | null = null) => ({ personId: name, name, detail });
const all = [
  person('Anna Kästner', 'Saaletal Optik'),
  person('Dr. Ada Lenz'),
  person('Jörg Kämmerer'),
  person('Lena von der Aue-Berg'),
  person('Bo Weiß'),
];
/** Saturday, 28 November 2026. */
const today = '2026-11-28';
const read = (line: string, language: 'de' | 'en' = 'de') => readTaskLine(line, all, { today, language });

describe('a task as it is spoken', () => {
  it('is person, last day and what is to be done', () => {
    expect(read('@Käst bis 12.12. Räume anfragen')).toEqual({
      person: all[0],
      unknownName: null,
      due: { day: '2026-12-12', said: '12.12.' },
      title: 'Räume anfragen',
    });
    expect(read('Räume anfragen, @Anna Kästner, bis Freitag')).toMatchObject({
      person: all[0],
      due: { day: '2026-12-04', said: 'Freitag' },
      title: 'Räume anfragen',
    });
  });

  it.each([
    ['bis 12.12. Räume', '2026-12-12', 'Räume'],
    ['bis 1.2. Räume', '2027-02-01', 'Räume'],
    ['bis zum 31.1.27 Räume', '2027-01-31', 'Räume'],
    ['bis 31. 1. 2028 Räume', '2028-01-31', 'Räume'],
    ['Räume bis morgen', '2026-11-29', 'Räume'],
    ['Räume in 2 Wochen', '2026-12-12', 'Räume'],
    ['Räume in zwei Wochen anfragen', '2026-12-12', 'Räume anfragen'],
    ['bis nächsten Mittwoch Räume', '2026-12-02', 'Räume'],
    ['bis 3. Dezember Räume', '2026-12-03', 'Räume'],
    ['bis 28.11. Räume', '2026-11-28', 'Räume'],
  ])('understands „%s“', (line, day, title) => {
    expect(read(line)).toMatchObject({ due: { day }, title });
  });

  it.each([
    ['by Friday ask for rooms', '2026-12-04', 'ask for rooms'],
    ['ask for rooms in 2 weeks', '2026-12-12', 'ask for rooms'],
    ['ask for rooms by 12 December', '2026-12-12', 'ask for rooms'],
    ['ask for rooms tomorrow', '2026-11-29', 'ask for rooms'],
    ['bis Freitag Räume anfragen', '2026-12-04', 'Räume anfragen'],
  ])('understands “%s” on English screens', (line, day, title) => {
    expect(read(line, 'en')).toMatchObject({ due: { day }, title });
  });

  it.each([
    'Räume 12 und 13 anfragen',
    'Version 2.3 prüfen',
    'Sitzung 2027 planen',
    'bis 31.2. Räume',
    'um 14 Uhr anrufen',
  ])('takes no date from „%s“', (line) => {
    expect(read(line)).toMatchObject({ due: null, title: line });
  });

  it('keeps what looks like a date where somebody says that it is none', () => {
    const line = 'Programm für den 12.12. drucken';
    expect(read(line).title).toBe('Programm für den drucken');
    expect(readTaskLine(line, all, { today, language: 'de', withoutDate: true })).toMatchObject({
      due: null,
      title: line,
    });
  });

  it('names nobody where several could be meant, or none', () => {
    expect(read('@Kä Räume')).toMatchObject({ person: null, unknownName: 'Kä', title: 'Räume' });
    expect(read('@Zorn Räume')).toMatchObject({ person: null, unknownName: 'Zorn' });
    expect(read('@K Räume')).toMatchObject({ person: null, unknownName: 'K' });
    expect(read('Räume')).toMatchObject({ person: null, unknownName: null });
  });

  it('finds names with affixes, hyphens and without umlauts', () => {
    expect(read('@Lena von der Aue-Berg Räume')).toMatchObject({ person: all[3], title: 'Räume' });
    expect(read('@berg Räume').person).toBe(all[3]);
    expect(read('@Kammerer Räume').person).toBe(all[2]);
  });

  it('takes an e-mail address for no name', () => {
    expect(read('an info@kaestner.example schreiben')).toMatchObject({
      unknownName: null,
      title: 'an info@kaestner.example schreiben',
    });
  });
});

describe('offering participants', () => {
  it('begins with two letters, of any word of a name', () => {
    expect(candidatesFor('K', all)).toEqual([]);
    expect(candidatesFor('kä', all)).toEqual([all[0], all[2]]);
    expect(candidatesFor('anna kä', all)).toEqual([all[0]]);
    expect(candidatesFor('lenz', all)).toEqual([all[1]]);
  });

  it('looks at what stands before the cursor', () => {
    expect(mentionAt('@Kä', 3)).toEqual({ start: 0, end: 3, typed: 'Kä' });
    expect(mentionAt('Räume @Anna K', 13)).toEqual({ start: 6, end: 13, typed: 'Anna K' });
    expect(mentionAt('Räume @Kä anfragen', 9)).toEqual({ start: 6, end: 9, typed: 'Kä' });
    expect(mentionAt('an info@kae', 11)).toBeNull();
    expect(mentionAt('Räume', 5)).toBeNull();
  });

  it('puts the name in its place and goes on behind it', () => {
    expect(withPerson('@Kä bis 12.12.', { start: 0, end: 3 }, person('Anna Kästner'))).toEqual({
      line: '@Anna Kästner bis 12.12.',
      cursor: 14,
    });
    expect(withPerson('Räume @Kä', { start: 6, end: 9 }, person('Anna Kästner'))).toEqual({
      line: 'Räume @Anna Kästner ',
      cursor: 20,
    });
  });
});
