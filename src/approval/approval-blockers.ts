import { reviewEnd } from '../objections/review.js';
import type { ApprovalFacts } from './approval-facts.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { actionItemIs } from '../action-items/action-item-life-cycle.js';
import { attendanceIs } from '../participations/participation-states.js';
import { decisionIs } from '../decisions/decision-results.js';

export const blockerCodes = [
  'minutes_not_in_review',
  'minutes_approved',
  'meeting_not_held',
  'attendance_incomplete',
  'decision_without_result',
  'votes_exceed_present',
  'action_without_due_date',
  'review_period_open',
  'objection_open',
] as const;

/** One reason why not, with the record that it concerns. */
export interface ApprovalBlocker {
  code: (typeof blockerCodes)[number];
  recordType: 'meeting' | 'participation' | 'decision' | 'action_item' | 'minutes' | 'objection';
  recordId: string;
}

type Facts = Pick<
  ApprovalFacts,
  'minutes' | 'meeting' | 'group' | 'participations' | 'decisions' | 'actionItems' | 'objections'
>;

/** Everything that keeps the minutes from being approved at this moment; nothing: they can be. */
export function approvalBlockers(facts: Facts, now: Date, zone: string): ApprovalBlocker[] {
  const { minutes, meeting, group } = facts;
  const reason = (
    code: ApprovalBlocker['code'],
    recordType: ApprovalBlocker['recordType'],
    records: readonly { id: string }[],
  ) => records.map(({ id }) => ({ code, recordType, recordId: id }));
  const when = <T>(condition: boolean, record: T): T[] => (condition ? [record] : []);
  const step = minutes.correctionState ?? minutes.state;
  const isApproved = minutesAre.approved.has(step);
  const startedAt = minutes.reviewStartedAt;
  const inReviewPeriod = startedAt !== null && now < reviewEnd(new Date(startedAt), group.reviewDays, zone);
  const steps = [
    ...reason('minutes_not_in_review', 'minutes', when(minutesAre.draft.has(step), minutes)),
    ...reason('minutes_approved', 'minutes', when(isApproved, minutes)),
  ];
  const attendance = reason(
    'attendance_incomplete',
    'participation',
    facts.participations.filter((participation) => attendanceIs.unknown.has(participation.attendance)),
  );
  const review = [
    ...reason('review_period_open', 'minutes', when(inReviewPeriod && !isApproved, minutes)),
    ...reason(
      'objection_open',
      'objection',
      facts.objections.filter(({ isOpen }) => isOpen),
    ),
  ];
  // Meeting, decisions and tasks were judged by the first approval; a correction does not touch them.
  if (minutes.correctionState !== null) return [...steps, ...attendance, ...review];
  return [
    ...steps,
    ...reason('meeting_not_held', 'meeting', when(!meetingIs.held.has(meeting.state), meeting)),
    ...attendance,
    ...reason(
      'decision_without_result',
      'decision',
      facts.decisions.filter(({ result }) => decisionIs.proposed.has(result)),
    ),
    ...reason(
      'votes_exceed_present',
      'decision',
      facts.decisions.filter(({ votes }) => votes !== null && votes > meeting.votingOrganisations),
    ),
    ...reason('action_without_due_date', 'action_item', facts.actionItems.filter(needsDueDate)),
    ...review,
  ];
}

/** What is done or cancelled is due no more. */
function needsDueDate({ dueDate, state }: { dueDate: string | null; state: string }): boolean {
  return dueDate === null && !actionItemIs.finished.has(state);
}
