import { meetingCancelled, meetingNotBegun, minutesNotInDraft } from './agenda.errors.js';
import type { MeetingState } from './meeting-life-cycle.js';
import { answersClosed } from './participations.errors.js';

export const minutesStates = ['draft', 'in_review', 'approved', 'published'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** Whether a version of the minutes is frozen and what it says is final. */
export function isApproved(state: MinutesState | null): boolean {
  return state === 'approved' || state === 'published';
}

/** How far a meeting and its minutes are; null where there are no minutes yet. */
export interface MeetingStage {
  state: MeetingState;
  minutesState: MinutesState | null;
}

export function hasBegun({ state }: Pick<MeetingStage, 'state'>): boolean {
  return state === 'in_progress' || state === 'held';
}

/**
 * The agenda and who takes part can be changed: until the minutes are in review.
 * @throws meeting_cancelled, minutes_not_in_draft
 */
export function requireOpenForPlanning({ state, minutesState }: MeetingStage): void {
  if (state === 'cancelled') throw meetingCancelled();
  if (minutesState !== null && minutesState !== 'draft') throw minutesNotInDraft();
}

/**
 * What the minutes say can be written: from the opening on, until they are in review.
 * @throws meeting_cancelled, meeting_not_begun, minutes_not_in_draft
 */
export function requireOpenForLogging(stage: MeetingStage): void {
  requireOpenForPlanning(stage);
  if (!hasBegun(stage)) throw meetingNotBegun();
}

/** The invitation can be answered: until the opening. @throws meeting_cancelled, answers_closed */
export function requireOpenForAnswers(stage: MeetingStage): void {
  if (stage.state === 'cancelled') throw meetingCancelled();
  if (hasBegun(stage)) throw answersClosed();
}
