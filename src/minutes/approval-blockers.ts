import { DateTime } from 'luxon';
import type { DecisionResult } from '../meetings/dto/decision.response.js';

/** What the question "can these minutes be approved?" is answered from. */
export interface ApprovalFacts {
  minutes: { id: string; reviewStartedAt: Date | null };
  meeting: { id: string; state: string };
  /** Days that a review lasts in this group. */
  reviewDays: number;
  participations: readonly { id: string; attendance: string }[];
  decisions: readonly { id: string; result: DecisionResult }[];
  /** Action items born in this meeting. */
  actionItems: readonly { id: string; dueDate: string | null; state: string }[];
}

/** One reason why not, with the record that it concerns. */
export interface ApprovalBlocker {
  code:
    | 'meeting_not_held'
    | 'attendance_incomplete'
    | 'decision_without_result'
    | 'action_without_due_date'
    | 'review_period_open';
  recordType: 'meeting' | 'participation' | 'decision' | 'action_item' | 'minutes';
  recordId: string;
}

/** The moment from which a review is over: that many calendar days later at the same wall time. */
function reviewEnd(startedAt: Date, days: number, zone: string): Date {
  return DateTime.fromJSDate(startedAt, { zone }).plus({ days }).toJSDate();
}

/** Everything that keeps the minutes from being approved at this moment; nothing: they can be. */
export function approvalBlockers(facts: ApprovalFacts, now: Date, zone: string): ApprovalBlocker[] {
  const { minutes, meeting, participations, decisions, actionItems } = facts;
  const blockers: ApprovalBlocker[] = [];
  if (meeting.state !== 'held') {
    blockers.push({ code: 'meeting_not_held', recordType: 'meeting', recordId: meeting.id });
  }
  for (const { id } of participations.filter(({ attendance }) => attendance === 'unknown')) {
    blockers.push({ code: 'attendance_incomplete', recordType: 'participation', recordId: id });
  }
  for (const { id } of decisions.filter(({ result }) => result === 'proposed')) {
    blockers.push({ code: 'decision_without_result', recordType: 'decision', recordId: id });
  }
  for (const { id } of actionItems.filter(needsDueDate)) {
    blockers.push({ code: 'action_without_due_date', recordType: 'action_item', recordId: id });
  }
  const { reviewStartedAt } = minutes;
  if (reviewStartedAt !== null && now < reviewEnd(reviewStartedAt, facts.reviewDays, zone)) {
    blockers.push({ code: 'review_period_open', recordType: 'minutes', recordId: minutes.id });
  }
  return blockers;
}

/** What is done or cancelled is due no more. */
function needsDueDate({ dueDate, state }: { dueDate: string | null; state: string }): boolean {
  return dueDate === null && state !== 'done' && state !== 'cancelled';
}
