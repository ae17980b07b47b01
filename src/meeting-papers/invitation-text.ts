import type { Language } from '../common/problem.js';
import { draftOf, type LetterDraft } from '../mail/letter-kind.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import {
  agendaChanged,
  invitation,
  invitationWithdrawn,
  meetingCancelled,
  meetingMoved,
} from './invitation-templates.js';
import { type Addressed, invitationValues } from './invitation-values.js';
import type { MeetingPaper } from './meeting-paper.js';

/**
 * The mail by which people are invited, told of another time or place or, once the meeting is cancelled, told so.
 * @param to one of them; absent: the mail that goes to all
 */
export function invitationLetter(
  paper: MeetingPaper<unknown>,
  language: Language,
  to: Addressed | null = null,
): LetterDraft {
  return draftOf(kindOf(paper, to), language, invitationValues(paper, language, to));
}

function kindOf(paper: MeetingPaper<unknown>, to: Addressed | null) {
  if (meetingIs.cancelled.has(paper.state)) return meetingCancelled;
  if (to?.isWithdrawn) return invitationWithdrawn;
  if (to?.isAgendaNew) return agendaChanged;
  return to?.before ? meetingMoved : invitation;
}
