import { describe, expect, it } from '@jest/globals';
import { approvalBlockers, type ApprovalFacts } from './approval-blockers.js';

const zone = 'Europe/Berlin';
const now = new Date('2026-03-18T09:00:00Z');
const ready: ApprovalFacts = {
  minutes: { id: 'minutes', reviewStartedAt: new Date('2026-03-10T09:00:00Z') },
  meeting: { id: 'meeting', state: 'held' },
  reviewDays: 7,
  participations: [{ id: 'ada', attendance: 'present' }],
  decisions: [{ id: 'adopted', result: 'adopted' }],
  actionItems: [{ id: 'due', dueDate: '2026-04-01', state: 'open' }],
};
const reasons = (facts: Partial<ApprovalFacts>) =>
  approvalBlockers({ ...ready, ...facts }, now, zone).map(
    ({ code, recordType, recordId }) => `${code} ${recordType} ${recordId}`,
  );

describe('approval blockers', () => {
  it('are none where everything is said and the review is over', () => {
    expect(reasons({})).toEqual([]);
  });

  it('name a meeting that is still going on', () => {
    expect(reasons({ meeting: { id: 'meeting', state: 'in_progress' } })).toEqual([
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
    const startedAt = (text: string) => ({ minutes: { id: 'minutes', reviewStartedAt: new Date(text) } });
    expect(reasons(startedAt('2026-03-11T09:00:00.001Z'))).toEqual(['review_period_open minutes minutes']);
    expect(reasons(startedAt('2026-03-11T09:00:00.000Z'))).toEqual([]);
    // the clocks change on 29 March: seven days are an hour shorter then
    const later = new Date('2026-04-01T08:00:00Z');
    const facts = { ...ready, ...startedAt('2026-03-25T09:00:00Z') };
    expect(approvalBlockers(facts, later, zone)).toEqual([]);
  });

  it('are all named at once', () => {
    const facts = {
      meeting: { id: 'meeting', state: 'in_progress' },
      participations: [{ id: 'ada', attendance: 'unknown' }],
      decisions: [{ id: 'open', result: 'proposed' as const }],
    };
    expect(reasons(facts)).toHaveLength(3);
  });
});
