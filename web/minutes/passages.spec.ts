import { placeOf, rangeOf } from './passages.js';

describe('the place of a passage', () => {
  it.each([
    ['as it stands', 'Die Schulen melden 40 Plätze.', 'melden 40', 12, 21],
    ['however lines are broken', 'Die Schulen\n  melden 40 Plätze.', 'Schulen melden', 4, 20],
    ['with white space around what was selected', 'Ein Satz.', '  Satz. \n', 4, 9],
  ])('is found %s', (_, text, passage, start, end) => {
    expect(placeOf(passage, text)).toEqual({ start, end });
  });

  it.each([
    ['the text says something else now', 'Die Schulen melden 41 Plätze.', 'melden 40'],
    ['it is empty', 'Ein Satz.', '   '],
    ['there is no text', '', 'Ein Satz.'],
  ])('is none where %s', (_, text, passage) => {
    expect(placeOf(passage, text)).toBeNull();
  });

  it('reaches over bold words and from one paragraph into the next', () => {
    document.body.innerHTML = '<div><p>Die <strong>Schulen</strong> melden</p><p>40 Plätze.</p></div>';
    const range = rangeOf('Schulen melden 40', document.body);
    expect(range?.startContainer.textContent).toBe('Schulen');
    expect(range?.endContainer.textContent).toBe('40 Plätze.');
    expect(range?.endOffset).toBe(2);
  });
});
