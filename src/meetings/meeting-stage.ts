import {
  answersClosed,
  meetingCancelled,
  meetingNotBegun,
  minutesInCorrection,
  minutesNotInDraft,
} from './meeting-stage.errors.js';
import { meetingIs, type MeetingState } from './meeting-life-cycle.js';
import { type CorrectionState, minutesAre, type MinutesState } from './minutes-states.js';

/** How far a meeting and its minutes are. */
export interface MeetingStage {
  state: MeetingState;
  /** Null where there are no minutes yet. */
  minutesState: MinutesState | null;
  /** How far the next version of approved minutes is; null where no correction is open. */
  correctionState: CorrectionState | null;
}

export function hasBegun({ state }: Pick<MeetingStage, 'state'>): boolean {
  return meetingIs.begun.has(state);
}

/**
 * The agenda can be changed: until the minutes are in review.
 * @throws meeting_cancelled, minutes_not_in_draft, minutes_in_correction
 */
export function requireOpenForPlanning({ state, minutesState, correctionState }: MeetingStage): void {
  if (meetingIs.cancelled.has(state)) throw meetingCancelled();
  if (minutesAre.draft.has(correctionState)) throw minutesInCorrection();
  if (minutesState !== null && !minutesAre.draft.has(minutesState)) throw minutesNotInDraft();
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
  if (!minutesAre.draft.has(stage.correctionState)) requireOpenForLogging(stage);
}

/** The invitation can be answered: until the opening. @throws meeting_cancelled, answers_closed */
export function requireOpenForAnswers(stage: MeetingStage): void {
  if (meetingIs.cancelled.has(stage.state)) throw meetingCancelled();
  if (hasBegun(stage)) throw answersClosed();
}
