import { EMPTIES, filtersOf, saysNothing, valuesOf } from './bulk-values.js';

describe('what is set in many records', () => {
  it('is what was chosen alone: null empties, and what says nothing stays away', () => {
    expect(valuesOf(saysNothing)).toEqual({});
    expect(
      valuesOf({
        ...saysNothing,
        addTags: ' neu , Neu,alt',
        sizeBand: EMPTIES,
        sectorCode: 'business',
        listedPublicly: 'no',
      }),
    ).toEqual({ addTags: ['neu', 'alt'], sizeBand: null, sectorCode: 'business', listedPublicly: false });
    expect(valuesOf({ ...saysNothing, removeTags: 'a', language: 'en', listedPublicly: 'yes' })).toEqual({
      removeTags: ['a'],
      language: 'en',
      listedPublicly: true,
    });
  });

  it('is set where the filters of the list say, without its order', () => {
    expect(filtersOf({ q: undefined, hasSeat: false, sector: ['business'], sort: '-name' })).toEqual({
      hasSeat: false,
      sector: ['business'],
    });
    expect(filtersOf({ segment: 'x' })).toEqual({ segment: 'x' });
  });
});
