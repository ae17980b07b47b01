import { answerOf, draftOf, ELSE, NAMED } from './answer-draft.js';

const sheet = {
  rsvp: 'needs_action',
  note: null,
  substituteName: null,
  deputies: [],
} as unknown as Parameters<typeof draftOf>[0];

describe('an answer in the form', () => {
  it('says yes where nothing was answered, and nothing that was not given', () => {
    expect(answerOf(draftOf(sheet))).toEqual({ rsvp: 'accepted', note: null });
  });

  it('keeps what was answered before', () => {
    const before = { ...sheet, rsvp: 'delegated' as const, note: 'Urlaub', substituteName: 'Lena Beispiel' };
    expect(draftOf(before)).toMatchObject({ rsvp: 'delegated', note: 'Urlaub', who: NAMED });
    expect(answerOf(draftOf(before))).toEqual({ rsvp: 'delegated', note: 'Urlaub' });
  });

  it('names who is offered, or somebody by name and address', () => {
    const offered = draftOf({ ...sheet, deputies: [{ id: 'a', name: 'Ada' }] });
    expect(answerOf({ ...offered, rsvp: 'delegated' }).substitute).toEqual({ personId: 'a' });
    const other = {
      ...offered,
      rsvp: 'delegated' as const,
      who: ELSE,
      name: 'Lena',
      email: 'l@firma.example',
    };
    expect(answerOf(other).substitute).toEqual({ name: 'Lena', email: 'l@firma.example' });
    expect(answerOf({ ...other, rsvp: 'declined' })).not.toHaveProperty('substitute');
  });

  it('proposes a topic a line, each once', () => {
    expect(answerOf({ ...draftOf(sheet), topics: ' Ausbildung \n\nWohnen\nWohnen' }).topics).toEqual([
      'Ausbildung',
      'Wohnen',
    ]);
  });
});
