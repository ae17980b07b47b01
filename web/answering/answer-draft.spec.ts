import { answerOf, draftOf, ELSE, NAMED } from './answer-draft.js';

const sheet = {
  rsvp: 'needs_action',
  note: null,
  substituteName: null,
  deputies: [],
  actionItems: [{ id: 'open' }],
} as unknown as Parameters<typeof draftOf>[0];

describe('an answer in the form', () => {
  it('says yes where nothing was answered, and nothing that was not given', () => {
    expect(answerOf(draftOf(sheet), sheet)).toEqual({ rsvp: 'accepted', note: null });
  });

  it('keeps what was answered before', () => {
    const before = { ...sheet, rsvp: 'delegated' as const, note: 'Urlaub', substituteName: 'Lena Beispiel' };
    expect(draftOf(before)).toMatchObject({ rsvp: 'delegated', note: 'Urlaub', who: NAMED });
    expect(answerOf(draftOf(before), sheet)).toEqual({ rsvp: 'delegated', note: 'Urlaub' });
  });

  it('names who is offered, or somebody by name and address', () => {
    const offered = draftOf({ ...sheet, deputies: [{ id: 'a', name: 'Ada' }] });
    expect(answerOf({ ...offered, rsvp: 'delegated' }, sheet).substitute).toEqual({ personId: 'a' });
    const other = {
      ...offered,
      rsvp: 'delegated' as const,
      who: ELSE,
      name: 'Lena',
      email: 'l@firma.example',
    };
    expect(answerOf(other, sheet).substitute).toEqual({ name: 'Lena', email: 'l@firma.example' });
    expect(answerOf({ ...other, rsvp: 'declined' }, sheet)).not.toHaveProperty('substitute');
  });

  it('proposes a topic a line, each once', () => {
    expect(answerOf({ ...draftOf(sheet), topics: ' Ausbildung \n\nWohnen\nWohnen' }, sheet).topics).toEqual([
      'Ausbildung',
      'Wohnen',
    ]);
  });

  it('says of a task that it is done only while it is open', () => {
    expect(answerOf({ ...draftOf(sheet), done: ['finished', 'open'] }, sheet).doneActionItemIds).toEqual([
      'open',
    ]);
    expect(answerOf({ ...draftOf(sheet), done: ['finished'] }, sheet)).not.toHaveProperty(
      'doneActionItemIds',
    );
  });
});
