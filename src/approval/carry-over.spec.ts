import { facts, item, topic } from '../../test/approval/facts.js';
import { planApproval } from './approval-plan.js';
import { judge } from './carry-over.js';
import { nextMeetingTime } from '../meetings/next-meeting.js';

describe('a topic on the agenda', () => {
  it('closes where it was discussed and nothing is open', () => {
    expect(judge(item({ topic: topic() }))).toEqual({ reasons: [], topic: 'closes' });
  });

  it.each([
    ['not discussed', item({ wasDiscussed: false, topic: topic() }), ['not_discussed']],
    ['recurring', item({ topic: topic({ isRecurring: true }) }), ['recurring']],
    ['with an open task', item({ topic: topic({ hasOpenActionItem: true }) }), ['open_action_item']],
    ['with a deferred decision', item({ hasDeferredDecision: true, topic: topic() }), ['deferred_decision']],
    ['of information', item({ kind: 'information', wasDiscussed: false, topic: topic() }), ['not_discussed']],
  ])('is carried over where it is %s', (_, judged, reasons) => {
    expect(judge(judged)).toEqual({ reasons, topic: 'stays' });
  });

  it('names every reason', () => {
    const all = item({
      wasDiscussed: false,
      hasDeferredDecision: true,
      topic: topic({ isRecurring: true, hasOpenActionItem: true }),
    });
    expect(judge(all).reasons).toEqual([
      'not_discussed',
      'recurring',
      'open_action_item',
      'deferred_decision',
    ]);
  });

  it('is left out once where that was said, unless a decision was deferred', () => {
    const leftOut = topic({ isRecurring: true, leaveOutOnce: true });
    expect(judge(item({ wasDiscussed: false, topic: leftOut }))).toEqual({
      reasons: [],
      topic: 'is_left_out',
    });
    expect(judge(item({ topic: leftOut, hasDeferredDecision: true })).reasons).toContain('deferred_decision');
  });

  it('stays closed where somebody closed it, and opens again for a deferred decision', () => {
    const closed = topic({ state: 'closed', isRecurring: true });
    expect(judge(item({ wasDiscussed: false, topic: closed }))).toEqual({ reasons: [], topic: 'stays' });
    expect(judge(item({ hasDeferredDecision: true, topic: closed }))).toEqual({
      reasons: ['deferred_decision'],
      topic: 'reopens',
    });
  });

  it('is not judged where it was moved to another group', () => {
    const moved = topic({ isOfGroup: false, isRecurring: true });
    expect(judge(item({ wasDiscussed: false, topic: moved }))).toEqual({ reasons: [], topic: 'stays' });
  });
});

describe('a one-off matter', () => {
  it('ends where it was discussed and nothing is open', () => {
    expect(judge(item())).toEqual({ reasons: [], topic: 'none' });
  });

  it('becomes a topic where it is carried over', () => {
    expect(judge(item({ wasDiscussed: false }))).toEqual({ reasons: ['not_discussed'], topic: 'is_made' });
    expect(judge(item({ hasOpenActionItem: true })).topic).toBe('is_made');
  });

  it('ends as information, whatever is open, save for a deferred decision', () => {
    const information = { kind: 'information' as const, wasDiscussed: false, hasOpenActionItem: true };
    expect(judge(item(information))).toEqual({ reasons: [], topic: 'none' });
    expect(judge(item({ ...information, hasDeferredDecision: true })).reasons).toEqual(['deferred_decision']);
  });

  it('ends where every agenda has such an item of its own', () => {
    expect(judge(item({ isRoutine: true, wasDiscussed: false })).reasons).toEqual([]);
  });
});

describe('the plan of an approval', () => {
  const now = new Date('2026-03-18T09:00:00Z');
  const plan = (given: Parameters<typeof facts>[0]) => planApproval(facts(given), now, 'Europe/Berlin');

  it('does not carry over what the template puts on every agenda', () => {
    const agendaTemplate = [
      {
        title: 'Verschiedenes',
        kind: 'discussion' as const,
        durationMinutes: 10,
        approvesLastMinutes: false,
      },
    ];
    const agenda = [item({ title: 'Verschiedenes', wasDiscussed: false })];
    expect(plan({ agenda, group: { agendaTemplate } }).carried).toEqual([]);
    expect(plan({ agenda }).carried).toHaveLength(1);
  });

  it('carries nothing over and closes nothing twice: a correction only freezes its version', () => {
    const agenda = [item({ wasDiscussed: false, topic: topic() })];
    const minutes = { state: 'approved' as const, correctionState: 'in_review' as const };
    expect(plan({ agenda, minutes })).toEqual({
      blockers: [],
      numbered: [],
      next: null,
      carried: [],
      topics: [],
    });
  });

  it('drafts no meeting of a group that ends before, and lets its topics be', () => {
    const given = {
      agenda: [item({ wasDiscussed: false, topic: topic() })],
      group: { endDate: '2026-03-31' },
    };
    expect(plan(given)).toMatchObject({ next: null, carried: [], topics: [{ becomes: 'stays' }] });
    expect(plan({ ...given, group: { endDate: '2026-04-01' } }).carried).toHaveLength(1);
    // The group is over as the day of its end begins, in Jena.
    const atMidnight = { plannedStart: '2026-03-02T23:00:00.000Z', plannedEnd: '2026-03-03T00:00:00.000Z' };
    expect(plan({ ...given, meeting: atMidnight }).next).toBeNull();
  });

  const target = {
    id: 'next',
    title: 'April',
    plannedStart: '',
    plannedEnd: '',
    timeZone: 'Europe/Berlin',
    topics: [{ topicId: 'topic', agendaItemId: 'there' }],
  };

  it('finds a topic that stands on the next agenda already, and says so', () => {
    const agenda = [
      item({ wasDiscussed: false, topic: topic() }),
      item({ id: 'other', wasDiscussed: false }),
    ];
    expect(plan({ target, agenda }).carried.map(({ alreadyThere }) => alreadyThere)).toEqual(['there', null]);
  });

  it('leaves a topic open that stands on the next agenda already', () => {
    const agenda = [item({ topic: topic() })];
    expect(plan({ agenda }).topics).toMatchObject([{ becomes: 'closes' }]);
    expect(plan({ agenda, target })).toMatchObject({ carried: [], topics: [{ becomes: 'stays' }] });
  });

  it('brings back what was left out of this agenda', () => {
    const comingBack = [{ topicId: 'topic', item: item({ id: 'before' }) }];
    expect(plan({ comingBack }).carried).toMatchObject([
      { topicId: 'topic', reasons: ['left_out_before'], item: { id: 'before' } },
    ]);
  });
});

describe('the next meeting', () => {
  const before = {
    plannedStart: new Date('2026-03-03T15:00:00Z'),
    plannedEnd: new Date('2026-03-03T16:30:00Z'),
    timeZone: 'Europe/Berlin',
  };
  const next = (rhythm: string | null, now = '2026-03-18T09:00:00Z') =>
    nextMeetingTime(before, rhythm, new Date(now));

  it('is the next one in the rhythm at the same wall time, across the change of clocks, and as long', () => {
    // 16:00 in Berlin is 15:00 UTC in winter and 14:00 UTC in summer
    expect(next('FREQ=MONTHLY;BYDAY=1TU')).toEqual({
      plannedStart: new Date('2026-04-07T14:00:00Z'),
      plannedEnd: new Date('2026-04-07T15:30:00Z'),
    });
    expect(next('FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU').plannedStart).toEqual(new Date('2026-05-05T14:00:00Z'));
  });

  it('is four weeks later without a rhythm, and with one that never comes true', () => {
    expect(next(null).plannedStart).toEqual(new Date('2026-03-31T14:00:00Z'));
    expect(next('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30').plannedStart).toEqual(
      new Date('2026-03-31T14:00:00Z'),
    );
  });

  it('lies ahead, however late the minutes are approved', () => {
    expect(next('FREQ=MONTHLY;BYDAY=1TU', '2026-05-06T09:00:00Z').plannedStart).toEqual(
      new Date('2026-06-02T14:00:00Z'),
    );
    expect(next(null, '2026-04-01T09:00:00Z').plannedStart).toEqual(new Date('2026-04-28T14:00:00Z'));
  });
});
