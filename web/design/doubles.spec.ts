import { doubleQueries } from './doubles.js';

describe('looking for doubles', () => {
  it.each([
    ['Saaletal Optik GmbH', ['Saaletal Optik', 'Saaletal']],
    ['Saaletal Optik AG', ['Saaletal Optik', 'Saaletal']],
    ['Optik GmbH & Co. KG', ['Optik']],
    ['Verein der Freunde e.V.', ['Verein Freunde', 'Freunde']],
    ['Ada von Beispiel', ['Ada Beispiel', 'Beispiel']],
    ['IT', []],
    ['GmbH', []],
    ['', []],
    ['  ', []],
    ['Opt', ['Opt']],
  ])('of %p asks %p', (name, queries) => {
    expect(doubleQueries(name)).toEqual(queries);
  });
});
