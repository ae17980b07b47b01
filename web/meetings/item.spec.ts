import { itemBodyOf, itemDraftOf } from './item.js';
import type { AgendaItem } from './meetings.query.js';

describe('an agenda item in its form', () => {
  it('has nothing where nothing is said, and sends that so', () => {
    const item = {
      title: 'A',
      kind: 'discussion',
      durationMinutes: null,
      presenterPersonId: null,
    } as AgendaItem;
    const draft = itemDraftOf({ ...item, isPublic: true });
    expect(draft).toMatchObject({ durationMinutes: '', presenterPersonId: '', isPublic: true });
    expect(itemBodyOf(draft)).toMatchObject({
      durationMinutes: null,
      presenterPersonId: null,
      isPublic: true,
    });
  });

  it('sends numbers, and only what changed', () => {
    expect(itemBodyOf({ durationMinutes: '25' })).toEqual({ durationMinutes: 25 });
  });
});
