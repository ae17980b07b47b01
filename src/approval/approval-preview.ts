import type { ApprovalFacts } from './approval-facts.js';
import type { ApprovalPlan } from './approval-plan.js';
import type { ApprovalPreviewResponse } from './dto/approval-preview.response.js';

/** The plan as readers get it. */
export function previewOf(facts: ApprovalFacts, plan: ApprovalPlan): ApprovalPreviewResponse {
  const numbers = new Map(plan.numbered.map(({ id, number }) => [id, number]));
  return {
    minutesId: facts.minutes.id,
    canBeApproved: plan.blockers.length === 0,
    blockers: plan.blockers,
    decisions: facts.decisions.map(({ id, agendaItemId, text, result, number }) => ({
      id,
      agendaItemId,
      text,
      result,
      number: number ?? numbers.get(id) ?? null,
    })),
    nextMeeting: nextMeetingOf(plan),
    carriedItems: [...templateItems(plan), ...plan.carried.map(carriedItem)],
    topics: plan.topics.map(({ id, title, becomes }) => ({ id, title, becomes })),
  };
}

function nextMeetingOf({ next }: ApprovalPlan): ApprovalPreviewResponse['nextMeeting'] {
  if (next === null) return null;
  if ('meeting' in next) {
    const { id, title, plannedStart, plannedEnd, timeZone } = next.meeting;
    return { id, title, plannedStart, plannedEnd, timeZone };
  }
  const { title, plannedStart, plannedEnd, timeZone } = next.draft;
  return {
    id: null,
    title,
    plannedStart: plannedStart.toISOString(),
    plannedEnd: plannedEnd.toISOString(),
    timeZone,
  };
}

type Item = ApprovalPreviewResponse['carriedItems'][number];

function templateItems({ next }: ApprovalPlan): Item[] {
  if (next === null || 'meeting' in next) return [];
  return next.draft.template.map(({ title, kind }) => ({
    carriedOverFromId: null,
    topicId: null,
    title,
    kind,
    reasons: ['template'],
    becomesTopic: false,
    alreadyThereId: null,
    deferredDecisions: 0,
  }));
}

function carriedItem({
  item,
  topicId,
  reasons,
  alreadyThere,
  deferred,
}: ApprovalPlan['carried'][number]): Item {
  return {
    carriedOverFromId: item.id,
    topicId,
    title: item.title,
    kind: item.kind,
    reasons,
    becomesTopic: topicId === null,
    alreadyThereId: alreadyThere,
    deferredDecisions: deferred.length,
  };
}
