import { contentOf, emptyPerson, newPerson } from './person-draft.js';

describe('the form of a person', () => {
  it('clears what was emptied, but never what every person has', () => {
    expect(contentOf({ phone: ' ', givenName: '' }, [])).toEqual({ phone: null, givenName: '' });
  });

  it('makes a new one of what was filled in alone', () => {
    expect(newPerson({ ...emptyPerson, givenName: ' Ada ', familyName: 'Beispiel' }, [])).toEqual({
      givenName: 'Ada',
      familyName: 'Beispiel',
      language: 'de',
    });
  });
});
