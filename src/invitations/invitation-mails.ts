import { calendarMessageOf } from '../meeting-papers/meeting-calendar.js';
import { senderOf } from '../meeting-papers/meeting-paper.js';
import { invitationLetter } from '../meeting-papers/invitation-text.js';
import { agendaKey } from '../meeting-papers/invitation-values.js';
import { meetingIs, meetingLifeCycle } from '../meetings/meeting-life-cycle.js';
import type { MailKind } from '../mail/mail-kinds.js';
import type { Outgoing } from '../mail/outgoing.js';
import { rsvpIs } from '../participations/participation-states.js';
import type { LastTold, Listed, PaperToMail } from './invitations.query.js';

/** Who sends, and when. */
export interface Sending {
  readonly meetingId: string;
  /** Address that calendars answer to: a machine reads it, so it is not the one to which people answer (0047). */
  readonly from: string;
  readonly now: Date;
  /** Page on which an invitation is answered. */
  readonly answerPage: string;
}

/** Which mails bring everybody's calendar to what the meeting is now. Pure: the same facts give the same mails. */
export function mailsDue(paper: PaperToMail, told: readonly LastTold[], sending: Sending): Outgoing[] {
  if (isOver(paper, sending.now)) return [];
  const knowing = told.filter(knowsOfIt);
  if (meetingIs.cancelled.has(paper.state))
    return oncePerAddress([...knowing, ...movedOn(paper, knowing)]).map((one) =>
      cancellation(paper, one, 'meeting_cancelled', sending),
    );
  if (!meetingIs.invited.has(paper.state)) return [];
  const stays = (one: LastTold) =>
    paper.people.some(
      ({ participationId, personId, email, isInvited }) =>
        participationId === one.participationId ||
        // On the list twice, as before duplicates were merged: the calendar has the meeting once, and keeps it.
        (isInvited && (email === one.address || (personId !== null && personId === one.personId))),
    );
  return [
    ...paper.people.flatMap((one) => invitation(paper, one, told, sending)),
    ...oncePerAddress(knowing.filter((one) => !stays(one))).map((one) =>
      cancellation(paper, one, 'invitation_withdrawn', sending),
    ),
  ];
}

/** The addresses that they have now, of those who know of it by another: an address that was corrected. */
const movedOn = ({ people }: PaperToMail, knowing: readonly LastTold[]) =>
  people.flatMap(({ participationId, email, name, language, isInvited }) => {
    const last = knowing.find((one) => one.participationId === participationId);
    return email === null || !isInvited || last === undefined
      ? []
      : [{ ...last, address: email, name, language }];
  });

/** One calendar, one message, also where somebody was on the list twice. */
const oncePerAddress = (told: readonly LastTold[]) => [
  ...new Map(told.map((one) => [one.address, one])).values(),
];

const knowsOfIt = ({ told }: LastTold) => told.method === 'REQUEST';

/** Nobody is told of what has been. */
export const isOver = ({ plannedEnd }: PaperToMail, now: Date) => new Date(plannedEnd) <= now;

/** What they were told last under the address that they have now. */
export const lastTo = ({ participationId, email }: Listed, told: readonly LastTold[]) =>
  told.find((one) => one.participationId === participationId && one.address === email);

/** Whether their calendar has the meeting as it is now, under the address that they have now. */
export function knows(paper: PaperToMail, one: Listed, told: readonly LastTold[]): boolean {
  const last = lastTo(one, told);
  return last !== undefined && last.told.sequence >= paper.icsSequence;
}

/** Whether a mail brings them what they do not know. Who was asked elsewhere and does not come is not asked anew. */
export function isIgnorant(paper: PaperToMail, one: Listed, told: readonly LastTold[]): boolean {
  if (one.email === null || knows(paper, one, told)) return false;
  const isElsewhere =
    lastTo(one, told) === undefined &&
    told.some(({ participationId }) => participationId === one.participationId);
  return !(isElsewhere && rsvpIs.away.has(one.rsvp));
}

function invitation(
  paper: PaperToMail,
  one: Listed,
  told: readonly LastTold[],
  sending: Sending,
): Outgoing[] {
  const { email, participationId, personId, name, language, rsvp } = one;
  if (participationId === null || email === null || !one.isInvited || !isIgnorant(paper, one, told))
    return [];
  const last = lastTo(one, told);
  const { tasks, standsInFor } = one;
  const { answerPage } = sending;
  const to = { name, tasks, standsInFor, answerPage, ...(last !== undefined && { before: last.told }) };
  return [
    {
      ...about(paper, { participationId, address: email, method: 'REQUEST' }, sending),
      kind: last === undefined ? 'invitation' : 'meeting_moved',
      to: { name, address: email, personId },
      letter: invitationLetter(paper, language, to),
      link: { subject: { purpose: 'answer', participationId }, expiresAt: new Date(paper.plannedEnd) },
      calendar: {
        method: 'REQUEST',
        text: calendarMessageOf(paper, {
          method: 'REQUEST',
          organizer: { name: senderOf(paper), address: sending.from },
          attendee: { name, address: email, rsvp },
          stamp: sending.now,
          language,
        }),
      },
    },
  ];
}

/** It leaves their calendar: the meeting is cancelled, or it is none of theirs any more. */
function cancellation(paper: PaperToMail, last: LastTold, kind: MailKind, sending: Sending): Outgoing {
  const { participationId, personId, name, address, language } = last;
  const isWithdrawn = kind === 'invitation_withdrawn';
  // Who is no longer invited reads no more than the day: neither the agenda nor the address to dial in.
  const said = isWithdrawn ? { ...paper, agenda: [], joinUrl: null } : paper;
  const gone = { ...said, state: meetingLifeCycle.cancellation.to };
  return {
    ...about(paper, { participationId, address, method: 'CANCEL' }, sending),
    kind,
    to: { name, address, personId },
    letter: invitationLetter(said, language, { name, tasks: [], isWithdrawn }),
    calendar: {
      method: 'CANCEL',
      text: calendarMessageOf(gone, {
        method: 'CANCEL',
        organizer: { name: senderOf(paper), address: sending.from },
        attendee: { name, address, rsvp: 'needs_action' },
        stamp: sending.now,
        language,
      }),
    },
  };
}

interface Message {
  readonly participationId: string;
  readonly address: string;
  readonly method: 'REQUEST' | 'CANCEL';
}

function about(paper: PaperToMail, { participationId, address, method }: Message, { meetingId }: Sending) {
  const { plannedStart, plannedEnd, timeZone, location, icsSequence: sequence } = paper;
  const told: LastTold['told'] = {
    plannedStart,
    plannedEnd,
    timeZone,
    location,
    sequence,
    method,
    ...(method === 'REQUEST' && { agenda: agendaKey(paper) }),
  };
  return {
    once: [method, participationId, address, sequence].join(' '),
    meetingId,
    senderName: senderOf(paper),
    replyTo: paper.replyTo,
    participation: { id: participationId, told },
  };
}
