import {
  dateChosen,
  datePoll,
  datePollCounted,
  datePollReminder,
  datePollWithdrawn,
} from './date-polls/date-poll-templates.js';
import type { LetterKind } from './mail/letter-kind.js';
import { answerReminder, answersCounted } from './meeting-papers/answer-reminder-text.js';
import {
  agendaChanged,
  invitation,
  invitationWithdrawn,
  meetingCancelled,
  meetingMoved,
} from './meeting-papers/invitation-templates.js';
import {
  correctionInReview,
  minutesApproved,
  minutesCorrected,
  minutesInReview,
} from './minutes-mails/minutes-templates.js';
import { dateWish, dateWishAccepted, dateWishRefused } from './reminders/date-wish-templates.js';
import { leadDigest, taskReminder } from './reminders/reminder-templates.js';

/** Every letter that goes out, in the order in which people look for them: each can be changed (0049). */
export const letterKinds: readonly LetterKind[] = [
  invitation,
  meetingMoved,
  meetingCancelled,
  invitationWithdrawn,
  agendaChanged,
  answerReminder,
  answersCounted,
  minutesInReview,
  minutesApproved,
  correctionInReview,
  minutesCorrected,
  taskReminder,
  leadDigest,
  dateWish,
  dateWishAccepted,
  dateWishRefused,
  datePoll,
  datePollReminder,
  datePollCounted,
  dateChosen,
  datePollWithdrawn,
];
