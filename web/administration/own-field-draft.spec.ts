import { choicesOf, movedUp } from './own-field-draft.js';

describe('choices in the form of a field', () => {
  it('are sent with the code they have, and without those of which nothing was said', () => {
    expect(
      choicesOf([
        { code: 'it', de: ' IT ', en: 'IT' },
        { de: '', en: ' ' },
        { de: 'Optik', en: 'optics' },
      ]),
    ).toEqual([{ code: 'it', name: { de: 'IT', en: 'IT' } }, { name: { de: 'Optik', en: 'optics' } }]);
  });

  it('go up one by one, the first stays first', () => {
    expect(movedUp(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
    expect(movedUp(['a', 'b'], 0)).toEqual(['a', 'b']);
  });
});
