import { approvalBlockers } from './approval-blockers.js';
import { facts, type Facts } from '../../test/approval/facts.js';

const zone = 'Europe/Berlin';
const now = new Date('2026-03-18T09:00:00Z');
const ready = facts({
  minutes: { reviewStartedAt: '2026-03-10T09:00:00Z' },
  group: { reviewDays: 7 },
  participations: [{ id: 'ada', attendance: 'present' }],
  decisions: [
    {
      id: 'adopted',
      agendaItemId: 'item',
      text: 'Ja.',
      result: 'adopted',
      number: null,
      supersedesId: null,
      votes: 3,
    },
  ],
  actionItems: [{ id: 'due', dueDate: '2026-04-01', state: 'open' }],
});
const reasons = (changed: Partial<Facts>) =>
  approvalBlockers({ ...ready, ...changed }, now, zone).map(
    ({ code, recordType, recordId }) => `${code} ${recordType} ${recordId}`,
  );

describe('approval blockers', () => {
  it('are none where everything is said and the review is over', () => {
    expect(reasons({})).toEqual([]);
  });

  it('name a meeting that is still going on', () => {
    expect(reasons({ meeting: { ...ready.meeting, state: 'in_progress' } })).toEqual([
      'meeting_not_held meeting meeting',
    ]);
  });

  it('name every participation without attendance, and only those', () => {
    const participations = [
      { id: 'ada', attendance: 'unknown' },
      { id: 'ben', attendance: 'excused' },
      { id: 'cem', attendance: 'unknown' },
    ];
    expect(reasons({ participations })).toEqual([
      'attendance_incomplete participation ada',
      'attendance_incomplete participation cem',
    ]);
  });

  it('name decisions that are still proposals; deferred and withdrawn ones have a result', () => {
    const decisions = (['proposed', 'deferred', 'withdrawn', 'rejected'] as const).map((result) => ({
      ...ready.decisions[0]!,
      id: result,
      result,
    }));
    expect(reasons({ decisions })).toEqual(['decision_without_result decision proposed']);
  });

  it('name open action items without a due date', () => {
    const actionItems = ['open', 'blocked', 'done', 'cancelled'].map((state) => ({
      id: state,
      dueDate: null,
      state,
    }));
    expect(reasons({ actionItems })).toEqual([
      'action_without_due_date action_item open',
      'action_without_due_date action_item blocked',
    ]);
  });

  it('name a review until its last moment, in days of the alliance', () => {
    const startedAt = (text: string) => ({ minutes: { ...ready.minutes, reviewStartedAt: text } });
    expect(reasons(startedAt('2026-03-11T09:00:00.001Z'))).toEqual(['review_period_open minutes minutes']);
    expect(reasons(startedAt('2026-03-11T09:00:00.000Z'))).toEqual([]);
    // the clocks change on 29 March: seven days are an hour shorter then
    const later = new Date('2026-04-01T08:00:00Z');
    expect(approvalBlockers({ ...ready, ...startedAt('2026-03-25T09:00:00Z') }, later, zone)).toEqual([]);
  });

  it('name votes of more organisations than could vote and were there', () => {
    const voted = (votes: number | null) => ({ decisions: [{ ...ready.decisions[0]!, votes }] });
    expect(reasons(voted(4))).toEqual(['votes_exceed_present decision adopted']);
    expect(reasons(voted(3))).toEqual([]);
    expect(reasons(voted(null))).toEqual([]);
  });

  it('name objections that nobody answered', () => {
    const objections = [
      { id: 'open', isOpen: true },
      { id: 'answered', isOpen: false },
    ];
    expect(reasons({ objections })).toEqual(['objection_open objection open']);
  });

  it('name minutes that are not in review, and those that are approved', () => {
    const minutes = (state: 'draft' | 'approved') => ({ minutes: { ...ready.minutes, state } });
    expect(reasons(minutes('draft'))).toEqual(['minutes_not_in_review minutes minutes']);
    expect(reasons(minutes('approved'))).toEqual(['minutes_approved minutes minutes']);
  });

  it('ask of a correction only what it can change', () => {
    const correction = {
      minutes: { ...ready.minutes, state: 'published' as const, correctionState: 'in_review' as const },
      decisions: [{ ...ready.decisions[0]!, votes: 99 }],
      actionItems: [{ id: 'task', dueDate: null, state: 'open' }],
      participations: [{ id: 'new', attendance: 'unknown' }],
    };
    expect(reasons(correction)).toEqual(['attendance_incomplete participation new']);
  });

  it('are all named at once', () => {
    const all = {
      meeting: { ...ready.meeting, state: 'in_progress' },
      participations: [{ id: 'ada', attendance: 'unknown' }],
      decisions: [{ ...ready.decisions[0]!, result: 'proposed' as const }],
    };
    expect(reasons(all)).toHaveLength(3);
  });
});
