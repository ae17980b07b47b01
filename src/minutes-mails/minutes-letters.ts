import { draftOf, type LetterDraft } from '../mail/letter-kind.js';
import type { MeetingPaper } from '../meeting-papers/meeting-paper.js';
import {
  correctionInReview,
  minutesApproved,
  minutesCorrected,
  minutesInReview,
} from './minutes-templates.js';
import { approvedValues, reviewValues, type To, type ToReview } from './minutes-values.js';

/** @param reason why there is another version; null: it is the first */
export function approvedLetter(paper: MeetingPaper<unknown>, to: To, reason: string | null): LetterDraft {
  const values = approvedValues(paper, to, reason);
  return reason === null
    ? draftOf(minutesApproved, to.language, values)
    : draftOf(minutesCorrected, to.language, values);
}

export function reviewLetter(paper: MeetingPaper<unknown>, to: To, review: ToReview): LetterDraft {
  const values = reviewValues(paper, to, review);
  return draftOf(review.isCorrection ? correctionInReview : minutesInReview, to.language, values);
}
