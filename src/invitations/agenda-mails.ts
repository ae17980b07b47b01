import { invitationLetter } from '../meeting-papers/invitation-text.js';
import { agendaKey } from '../meeting-papers/invitation-values.js';
import type { Outgoing } from '../mail/outgoing.js';
import { senderOf } from '../meeting-papers/meeting-paper.js';
import { knows, lastTo, type Sending } from './invitation-mails.js';
import type { LastTold, Listed, PaperToMail } from './invitations.query.js';

/** Whom an agenda that is mailed anew reaches. */
export interface AgendaMailing {
  readonly mails: readonly Outgoing[];
  /** How many know it already, or get it with an invitation that is on its way. */
  readonly knowing: number;
  readonly withoutAddress: readonly Listed[];
}

/**
 * The mails that tell the agenda as it is now to everybody invited who was told another one. Without an entry for the
 * calendar: time and place stay, and one more REQUEST would ask for an answer once more (0047). Pure.
 */
export function agendaMailing(
  paper: PaperToMail,
  told: readonly LastTold[],
  sending: Sending,
): AgendaMailing {
  const agenda = agendaKey(paper);
  const invited = paper.people.filter(({ isInvited }) => isInvited);
  const reached = invited.filter(({ email }) => email !== null);
  const mails = reached.flatMap((one) => {
    const last = lastTo(one, told);
    // Who does not know the meeting as it is gets an invitation, in which the agenda stands.
    if (last === undefined || !knows(paper, one, told) || last.told.agenda === agenda) return [];
    return [agendaMail(paper, one, last, { ...sending, agenda })];
  });
  return {
    mails,
    knowing: reached.length - mails.length,
    withoutAddress: invited.filter(({ email }) => email === null),
  };
}

function agendaMail(
  paper: PaperToMail,
  { name, language }: Listed,
  last: LastTold,
  { agenda, meetingId }: Sending & { agenda: string },
): Outgoing {
  return {
    kind: 'agenda_changed',
    // An agenda may become again what it was: what counts is what they were told last.
    once: ['AGENDA', last.mailId].join(' '),
    to: { name, address: last.address, personId: last.personId },
    senderName: senderOf(paper),
    replyTo: paper.replyTo,
    meetingId,
    participation: { id: last.participationId, told: { ...last.told, agenda } },
    letter: invitationLetter(paper, language, { name, tasks: [], isAgendaNew: true }),
  };
}
