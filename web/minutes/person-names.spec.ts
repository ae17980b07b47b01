import { personsIn, withNames } from './person-names.js';

const ada = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const other = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c';
const nameOf = (id: string) => (id === ada ? 'Dr. Ada [Beispiel]' : undefined);

describe('persons in minutes', () => {
  it('are found by their references', () => {
    expect(personsIn(`[](person:${ada}) fragt [die Leitung](person:${other.toUpperCase()}).`)).toEqual([
      ada,
      other,
    ]);
    expect(personsIn('[kein Verweis](https://beispiel.example)')).toEqual([]);
  });

  it('get their names, which lead to them and are taken for nothing but letters', () => {
    expect(withNames(`[](person:${ada}) fragt.`, nameOf, { linked: true })).toBe(
      `[Dr. Ada \\[Beispiel\\]](person:${ada}) fragt.`,
    );
  });

  it('are names alone for readers who cannot open them', () => {
    expect(withNames(`[](person:${ada}) fragt.`, nameOf, { linked: false })).toBe(
      'Dr. Ada \\[Beispiel\\] fragt.',
    );
  });

  it('who are not known keep the words that stand for them', () => {
    expect(withNames(`[die Leitung](person:${other}), [](person:${other})`, nameOf, { linked: true })).toBe(
      'die Leitung, …',
    );
  });
});
