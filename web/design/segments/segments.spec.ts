import {
  addressOf,
  changedOf,
  contentOf,
  patchOf,
  queryOf,
  type Segment,
  type Shape,
  shownOf,
} from './segments.js';

const shape: Shape = {
  filters: {
    q: ['q', 'text'],
    status: ['status', 'codes'],
    city: ['city', 'one'],
    seat: ['hasSeat', 'flag'],
  },
  columns: { sector: 'sectorName', tags: 'tags' },
  names: ['name'],
};
const segment: Segment = {
  id: 's1',
  list: 'organisations',
  name: 'Ohne Sitz',
  filters: { status: ['active', 'suspended'], hasSeat: false, city: ['Jena'] },
  columns: ['name', 'tags', 'street'],
  sort: '-joinedOn,name',
  version: 3,
  createdAt: '',
  updatedAt: '',
};
const manyCities = { ...segment, filters: { city: ['Jena', 'Gera'], hasSeat: false, updatedSince: 'x' } };

describe('a segment in the address', () => {
  it('is its id, and its filters, columns and sort once it is changed', () => {
    const pure = { segment: 's1' };
    const shown = shownOf<Record<string, unknown>>(pure, segment, shape);
    expect(shown).toEqual({
      segment: 's1',
      status: 'active,suspended',
      seat: false,
      city: 'Jena',
      sort: '-joinedOn',
      columns: 'tags',
    });
    expect(queryOf(pure, segment, shape, { sort: 'name' })).toEqual({ segment: 's1' });
    const known = { current: segment, isMissing: false };
    const changed = changedOf<Record<string, unknown>>(pure, { city: undefined }, known, shape);
    expect(changed).toMatchObject({ segment: 's1', changed: true, seat: false, city: undefined });
    expect(shownOf(changed, segment, shape)).toBe(changed);
    expect(queryOf(changed, segment, shape, { hasSeat: false })).toEqual({ hasSeat: false });
  });

  it('leaves a list without a segment as it is', () => {
    expect(shownOf({ sort: 'city' }, undefined, shape)).toEqual({ sort: 'city' });
    expect(queryOf({}, undefined, shape, { q: 'x' })).toEqual({ q: 'x' });
    const none = { current: undefined, isMissing: false };
    expect(changedOf<Record<string, unknown>>({ q: 'x' }, { q: 'y' }, none, shape)).toEqual({ q: 'y' });
  });

  it('stays until it is known, and goes where it is none', () => {
    const pure = { segment: 's1' };
    const unknown = { current: undefined, isMissing: false };
    expect(changedOf<Record<string, unknown>>(pure, { q: 'y' }, unknown, shape)).toEqual(pure);
    const missing = { current: undefined, isMissing: true };
    expect(changedOf<Record<string, unknown>>(pure, { q: 'y' }, missing, shape)).toEqual({ q: 'y' });
  });

  it('asks further for what the screen has no place for', () => {
    const { search, rest } = addressOf(manyCities, shape);
    expect(search).toMatchObject({ seat: false });
    expect(search).not.toHaveProperty('city');
    expect(rest).toEqual({ city: ['Jena', 'Gera'], updatedSince: 'x' });
    const asked = queryOf({ segment: 's1', changed: true }, manyCities, shape, { hasSeat: true });
    expect(asked).toEqual({ city: ['Jena', 'Gera'], updatedSince: 'x', hasSeat: true });
  });
});

describe('what is kept of a list', () => {
  it('is what is shown, with the columns that the screen does not know', () => {
    const shown = { segment: 's1', changed: true as const, columns: 'sector,tags', sort: '-joinedOn' };
    const asked = { hasSeat: false, q: 'optik', city: undefined, sort: '-joinedOn' };
    const content = contentOf(shown, segment, shape, asked);
    expect(content).toEqual({
      filters: { hasSeat: false, q: 'optik' },
      columns: ['name', 'sectorName', 'tags', 'street'],
      sort: '-joinedOn,name',
    });
    expect(patchOf(segment, content).filters).toEqual({
      status: null,
      city: null,
      hasSeat: false,
      q: 'optik',
    });
    expect(contentOf({}, undefined, shape, { q: 'x', sort: 'name' })).toEqual({
      filters: { q: 'x' },
      columns: [],
      sort: null,
    });
  });

  it('keeps what the screen has no place for', () => {
    const content = contentOf({ changed: true }, manyCities, shape, { hasSeat: true });
    expect(content.filters).toEqual({ city: ['Jena', 'Gera'], updatedSince: 'x', hasSeat: true });
    expect(content.sort).toBeNull();
  });
});
