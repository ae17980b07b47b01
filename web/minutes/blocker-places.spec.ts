import { hindrancesOf, needsDraft } from './blocker-places.js';
import type { Minutes, Objection, Preview } from './record.js';

const minutes = {
  id: 'mi',
  state: 'draft',
  meeting: { id: 'm' },
  agenda: [
    { id: 'a1', position: 1, decisions: [] },
    { id: 'a2', position: 2, decisions: [{ id: 'd', text: 'Wir tun es.' }] },
  ],
  participations: [{ id: 'pa', name: 'Ada Beispiel' }],
  actionItems: [{ id: 't', title: 'Räume anfragen', agendaItemId: 'a1' }],
} as unknown as Minutes;
const objections = [{ id: 'ob', name: 'Ada', passage: '40 Plätze', agendaItemId: 'a2' }] as Objection[];

const placeOf = (
  code: Preview['blockers'][number]['code'],
  recordType: string,
  recordId: string,
  of = minutes,
) => hindrancesOf([{ code, recordType, recordId }], of, objections)[0];

describe('what keeps minutes from being approved', () => {
  it('leads to the item of the meeting under which a decision has no result', () => {
    expect(placeOf('decision_without_result', 'decision', 'd')).toMatchObject({
      about: 'Wir tun es.',
      position: 2,
      to: { to: '/meetings/m/hold', search: { item: 'a2' } },
    });
  });

  it('leads to the attendance, naming who is missing there', () => {
    expect(placeOf('attendance_incomplete', 'participation', 'pa')).toMatchObject({
      about: 'Ada Beispiel',
      to: { to: '/meetings/m/hold', search: { part: 'attendance' } },
    });
  });

  it('leads to a task at the table while they are a draft, and to the task itself after that', () => {
    expect(placeOf('action_without_due_date', 'action_item', 't')?.to).toMatchObject({
      search: { item: 'a1' },
    });
    const inReview = { ...minutes, state: 'in_review' } as Minutes;
    expect(placeOf('action_without_due_date', 'action_item', 't', inReview)?.to).toMatchObject({
      to: '/action-items/t',
    });
  });

  it('leads to the objection beside its passage, and to how long objections are possible', () => {
    expect(placeOf('objection_open', 'objection', 'ob')).toMatchObject({
      about: 'Ada: „40 Plätze“',
      to: { params: { minutesId: 'mi' }, search: { objection: 'ob' } },
    });
    expect(placeOf('review_period_open', 'minutes', 'mi')?.to).toMatchObject({ search: { tab: 'review' } });
  });

  it('says so where they have to be returned first', () => {
    const one = (code: Preview['blockers'][number]['code']) => [{ code, recordType: 'x', recordId: 'x' }];
    expect(needsDraft(one('attendance_incomplete'))).toBe(true);
    expect(needsDraft(one('objection_open'))).toBe(false);
  });
});
