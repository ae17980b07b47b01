import { contentOf, draftOf, emptyDraft, newOrganisation } from './organisation-draft.js';

describe('the form of an organisation', () => {
  it('clears what was emptied, and leaves out what was not touched', () => {
    expect(contentOf({ website: ' ', city: ' Jena ' }, [])).toEqual({ website: null, city: 'Jena' });
  });

  it('reads lists with commas, each entry once', () => {
    expect(contentOf({ expertise: 'Optik, Ausbildung,, Optik' }, [])).toEqual({
      expertise: ['Optik', 'Ausbildung'],
    });
    expect(contentOf({ tags: '' }, [])).toEqual({ tags: [] });
  });

  it('never clears what every organisation has', () => {
    expect(contentOf({ name: '', sectorCode: '', country: '' }, [])).toEqual({
      name: '',
      sectorCode: '',
      country: '',
    });
  });

  it('makes a new one of what was filled in alone', () => {
    const draft = { ...emptyDraft, name: 'Saaletal Optik', sectorCode: 'business', tags: 'neu' };
    expect(newOrganisation(draft, [])).toEqual({
      name: 'Saaletal Optik',
      sectorCode: 'business',
      country: 'DE',
      tags: ['neu'],
      listedPublicly: false,
    });
  });

  it('shows a record of which little may be read', () => {
    const draft = draftOf({
      id: '1',
      version: 1,
      createdAt: '',
      updatedAt: '',
      name: 'A',
      shortName: null,
      sectorCode: 'business',
      website: null,
      street: null,
      postalCode: null,
      city: null,
      country: 'AT',
      sizeBand: null,
      description: null,
      expertise: ['a', 'b'],
    });
    expect(draft).toEqual({
      ...emptyDraft,
      name: 'A',
      sectorCode: 'business',
      country: 'AT',
      expertise: 'a, b',
    });
  });
});
