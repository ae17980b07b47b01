import { contentOf } from './group-draft.js';

describe('the form of a group', () => {
  it('says what was changed alone', () => {
    expect(contentOf({ nameEn: 'STEM' })).toEqual({ name: { en: 'STEM' } });
    expect(contentOf({})).toEqual({});
  });

  it('clears mandate, rhythm and end', () => {
    expect(contentOf({ mandate: ' ', rhythm: '', endDate: '' })).toEqual({
      mandate: null,
      rhythm: null,
      endDate: null,
    });
  });

  it('takes back sender and address for answers', () => {
    expect(contentOf({ senderName: ' ', replyTo: ' a@b.example ' })).toEqual({
      senderName: null,
      replyTo: 'a@b.example',
    });
  });

  it('ends on the day after the last one', () => {
    expect(contentOf({ endDate: '2026-12-31', reviewDays: '7' })).toEqual({
      endDate: '2027-01-01',
      reviewDays: 7,
    });
  });
});
