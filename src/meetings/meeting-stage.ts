import {
  answersClosed,
  meetingCancelled,
  meetingNotBegun,
  minutesInCorrection,
  minutesNotInDraft,
} from './meeting-stage.errors.js';
import type { MeetingState } from './meeting-life-cycle.js';

export const minutesStates = ['draft', 'in_review', 'approved', 'published'] as const;
export type MinutesState = (typeof minutesStates)[number];

export type CorrectionState = Extract<MinutesState, 'draft' | 'in_review'>;

/** Whether a version of the minutes is frozen and what it says is final. */
export function isApproved(state: MinutesState | null): boolean {
  return state === 'approved' || state === 'published';
}

/** How far a meeting and its minutes are. */
export interface MeetingStage {
  state: MeetingState;
  /** Null where there are no minutes yet. */
  minutesState: MinutesState | null;
  /** How far the next version of approved minutes is; null where no correction is open. */
  correctionState: CorrectionState | null;
}

export function hasBegun({ state }: Pick<MeetingStage, 'state'>): boolean {
  return state === 'in_progress' || state === 'held';
}

/**
 * The agenda can be changed: until the minutes are in review.
 * @throws meeting_cancelled, minutes_not_in_draft, minutes_in_correction
 */
export function requireOpenForPlanning({ state, minutesState, correctionState }: MeetingStage): void {
  if (state === 'cancelled') throw meetingCancelled();
  if (correctionState === 'draft') throw minutesInCorrection();
  if (minutesState !== null && minutesState !== 'draft') throw minutesNotInDraft();
}

/**
 * Decisions and tasks can be logged: from the opening on, until the minutes are in review.
 * @throws meeting_cancelled, meeting_not_begun, minutes_not_in_draft, minutes_in_correction
 */
export function requireOpenForLogging(stage: MeetingStage): void {
  requireOpenForPlanning(stage);
  if (!hasBegun(stage)) throw meetingNotBegun();
}

/**
 * What was said and who was there can be written down: as `requireOpenForLogging`, and while a correction is a draft.
 * @throws meeting_cancelled, meeting_not_begun, minutes_not_in_draft
 */
export function requireOpenForWriting(stage: MeetingStage): void {
  if (stage.correctionState !== 'draft') requireOpenForLogging(stage);
}

/** The invitation can be answered: until the opening. @throws meeting_cancelled, answers_closed */
export function requireOpenForAnswers(stage: MeetingStage): void {
  if (stage.state === 'cancelled') throw meetingCancelled();
  if (hasBegun(stage)) throw answersClosed();
}
