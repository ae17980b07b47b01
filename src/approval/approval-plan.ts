import { DateTime } from 'luxon';
import { isOfTemplate, templateFrom } from '../agenda/agenda-template.js';
import { type ApprovalBlocker, approvalBlockers } from './approval-blockers.js';
import type { ApprovalFacts, ComingBack, DecisionFact } from './approval-facts.js';
import { type CarryReason, judge, type Judgement, type JudgedItem } from './carry-over.js';
import { nextMeetingTime, usualTitle } from '../meetings/next-meeting.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { decisionIs } from '../decisions/decision-results.js';

/** An agenda item that the next meeting gets. */
export interface CarriedItem {
  /** The item that it goes on with. */
  item: ComingBack['item'];
  /** Null for a one-off matter, which becomes a topic. */
  topicId: string | null;
  reasons: CarryReason[];
  /** The item of the next meeting under which its topic stands already; it gets no second one. */
  alreadyThere: string | null;
  /** Deferred decisions that come back under it. */
  deferred: DecisionFact[];
}

/** A meeting that approval drafts, because none is planned. */
export interface DraftedMeeting {
  title: string;
  plannedStart: Date;
  plannedEnd: Date;
  timeZone: string;
  /** Items with which it begins, in their order. */
  template: {
    title: string;
    kind: JudgedItem['kind'];
    durationMinutes: number | null;
    approvesThese: boolean;
  }[];
}

type TopicOutcome = Exclude<Judgement['topic'], 'none' | 'is_made'>;

/** Everything that approving the minutes at this moment does. */
export interface ApprovalPlan {
  blockers: ApprovalBlocker[];
  /** Decisions that get a number, in the order of their numbers. */
  numbered: { id: string; number: string }[];
  /** The meeting there is, or the one to be drafted; null where the group ends before. */
  next: { meeting: NonNullable<ApprovalFacts['target']> } | { draft: DraftedMeeting } | null;
  carried: CarriedItem[];
  /** What becomes of the topics on the agenda. */
  topics: {
    id: string;
    title: string;
    itemId: string;
    becomes: TopicOutcome;
  }[];
}

/** What approval would do, as the preview shows it and the approval does it. A correction only freezes a version. */
export function planApproval(facts: ApprovalFacts, now: Date, zone: string): ApprovalPlan {
  const blockers = approvalBlockers(facts, now, zone);
  const isFirst = minutesAre.unapproved.has(facts.minutes.state);
  if (!isFirst) return { blockers, numbered: [], next: null, carried: [], topics: [] };
  const template = templateFrom(facts.group.agendaTemplate);
  const judged = facts.agenda.map((item) => {
    const isRoutine = item.isRoutine || template.some((entry) => isOfTemplate(item, entry));
    return { item, judgement: judge({ ...item, isRoutine }) };
  });
  const there = new Map(facts.target?.topics.map(({ topicId, agendaItemId }) => [topicId, agendaItemId]));
  const carriedOf = (
    item: ComingBack['item'],
    topicId: string | null,
    reasons: CarryReason[],
  ): CarriedItem => ({
    item,
    topicId,
    reasons,
    alreadyThere: (topicId === null ? undefined : there.get(topicId)) ?? null,
    deferred: facts.decisions.filter(
      ({ agendaItemId, result }) => agendaItemId === item.id && decisionIs.deferred.has(result),
    ),
  });
  // Whoever put it on the next agenda wants to speak of it there.
  const goesOn = (topicId: string, becomes: TopicOutcome): TopicOutcome =>
    becomes === 'closes' && there.has(topicId) ? 'stays' : becomes;
  const next = nextMeeting(facts, now, zone);
  const carried = [
    ...judged
      .filter(({ judgement }) => judgement.reasons.length > 0)
      .map(({ item, judgement }) => carriedOf(item, item.topic?.id ?? null, judgement.reasons)),
    ...facts.comingBack.map(({ topicId, item }) => carriedOf(item, topicId, ['left_out_before'])),
  ];
  return {
    blockers,
    numbered: facts.numbers,
    next,
    carried: next === null ? [] : carried,
    topics: judged.flatMap(({ item, judgement: { topic: becomes } }) =>
      item.topic === null || becomes === 'none' || becomes === 'is_made'
        ? []
        : [
            {
              id: item.topic.id,
              title: item.title,
              itemId: item.id,
              becomes: goesOn(item.topic.id, becomes),
            },
          ],
    ),
  };
}

function nextMeeting(
  { target, meeting, group }: ApprovalFacts,
  now: Date,
  zone: string,
): ApprovalPlan['next'] {
  if (target !== null) return { meeting: target };
  const before = {
    plannedStart: new Date(meeting.plannedStart),
    plannedEnd: new Date(meeting.plannedEnd),
    timeZone: meeting.timeZone,
  };
  const time = nextMeetingTime(before, group.rhythm, now);
  if (group.endDate !== null && time.plannedStart >= DateTime.fromISO(group.endDate, { zone }).toJSDate()) {
    return null;
  }
  const template = templateFrom(group.agendaTemplate).map(({ approvesLastMinutes, ...item }) => ({
    ...item,
    approvesThese: approvesLastMinutes,
  }));
  return { draft: { title: usualTitle(group.name), timeZone: meeting.timeZone, ...time, template } };
}
