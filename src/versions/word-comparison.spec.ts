import { wordComparison } from './word-comparison.js';

describe('a comparison of words', () => {
  it('tells which words stayed, went and came', () => {
    expect(wordComparison()('Wir werben an 40 Schulen.', 'Wir werben an 50 Schulen.')).toEqual([
      { kind: 'same', text: 'Wir werben an ' },
      { kind: 'removed', text: '40' },
      { kind: 'added', text: '50' },
      { kind: 'same', text: ' Schulen.' },
    ]);
  });

  it('tells the old and the new wording of the longest notes that have nothing in common, time and again', () => {
    const compare = wordComparison();
    for (let item = 0; item < 20; item++) {
      expect(compare('a '.repeat(25_000), 'b '.repeat(25_000))).toEqual([
        { kind: 'removed', text: 'a '.repeat(25_000) },
        { kind: 'added', text: 'b '.repeat(25_000) },
      ]);
    }
  });

  it('shows nothing as gone where there was nothing', () => {
    const compare = wordComparison();
    compare('a '.repeat(25_000), 'b '.repeat(25_000));
    expect(compare('', 'c '.repeat(25_000))).toEqual([{ kind: 'added', text: 'c '.repeat(25_000) }]);
  });
});
