import { choicesSaid } from './merging.queries.js';

describe('what was chosen of two records', () => {
  it('is sent field by field, own fields by their keys', () => {
    expect(choicesSaid({ name: 'with', 'ownFields.staff': 'keep', 'ownFields.trains': 'both' })).toEqual({
      name: 'with',
      ownFields: { staff: 'keep', trains: 'both' },
    });
    expect(choicesSaid({ name: 'with' })).toEqual({ name: 'with' });
  });
});
