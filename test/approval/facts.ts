import type { ApprovalFacts } from '../../src/approval/approval-facts.js';
import type { JudgedItem, JudgedTopic } from '../../src/approval/carry-over.js';

export type Facts = ApprovalFacts;

type Some = Partial<Omit<Facts, 'minutes' | 'meeting' | 'group'>> & {
  minutes?: Partial<Facts['minutes']>;
  meeting?: Partial<Facts['meeting']>;
  group?: Partial<Facts['group']>;
};

/** Facts of minutes in review that nothing speaks against: a meeting on 3 March 2026 at which three could vote. */
export function facts({ minutes, meeting, group, ...lists }: Some = {}): Facts {
  return {
    minutes: {
      id: 'minutes',
      state: 'in_review',
      correctionState: null,
      reviewStartedAt: '2026-03-10T09:00:00Z',
      ...minutes,
    },
    meeting: {
      id: 'meeting',
      state: 'held',
      location: 'Rathaus',
      plannedStart: '2026-03-03T15:00:00.000Z',
      plannedEnd: '2026-03-03T17:00:00.000Z',
      timeZone: 'Europe/Berlin',
      startedOn: '2026-03-03',
      votingOrganisations: 3,
      ...meeting,
    },
    group: {
      id: 'group',
      kind: 'steering',
      name: 'MINT-Bildung',
      rhythm: null,
      endDate: null,
      reviewDays: 0,
      agendaTemplate: null,
      ...group,
    },
    numbers: [],
    participations: [],
    decisions: [],
    actionItems: [],
    objections: [],
    agenda: [],
    comingBack: [],
    target: null,
    ...lists,
  };
}

/** A one-off discussion that was discussed and left nothing open. */
export function item(fields: Partial<JudgedItem> = {}): JudgedItem {
  return {
    id: 'item',
    title: 'Punkt',
    kind: 'discussion',
    durationMinutes: 20,
    presenterPersonId: null,
    wasDiscussed: true,
    isRoutine: false,
    hasOpenActionItem: false,
    hasDeferredDecision: false,
    topic: null,
    ...fields,
  };
}

/** An open topic of the group that does not recur and has no open task. */
export function topic(fields: Partial<JudgedTopic> = {}): JudgedTopic {
  return {
    id: 'topic',
    state: 'open',
    isRecurring: false,
    leaveOutOnce: false,
    isOfGroup: true,
    hasOpenActionItem: false,
    ...fields,
  };
}
