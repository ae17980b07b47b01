import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from 'ical-generator';
import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import type { Rsvp } from '../participations/participation-states.js';
import { calendarEventOf, cancelledWord } from './calendar-event.js';
import { vtimezone } from './calendar-zone.js';
import type { MeetingPaper } from './meeting-paper.js';

/**
 * The meeting as an iCalendar file (RFC 5545), without anybody's address: it is passed on. The same meeting gives
 * the same text.
 *
 * A cancelled one is published too, as CANCELLED under its higher sequence, rather than made METHOD:CANCEL. That is a
 * message from an organizer to attendees (RFC 5546, 3.2.5), whose addresses the file has not; Outlook takes it only for
 * what came as an invitation, and Google not for what came as PUBLISH. This way Google takes the event away, Apple
 * strikes it through, and Outlook, whose appointments are never cancelled, shows it as free, "Abgesagt" in its title.
 */
export function calendarOf(paper: MeetingPaper<unknown>): string {
  return calendarText(paper, null);
}

/** From whom to whom a message of the calendar goes (RFC 5546). */
export interface CalendarMessage {
  readonly method: 'REQUEST' | 'CANCEL';
  /** Whose calendar program is answered. */
  readonly organizer: { readonly name: string; readonly address: string };
  readonly attendee: { readonly name: string; readonly address: string; readonly rsvp: Rsvp };
  /** When it is sent: of two of one sequence, the later one counts. */
  readonly stamp: Date;
  readonly language: Language;
}

/**
 * The meeting as a message to one attendee's calendar (RFC 5546, 3.2.2 and 3.2.5). One attendee each: programs take it only
 * where they find the address to which it came, and nobody is told who else is invited.
 */
export function calendarMessageOf(paper: MeetingPaper<unknown>, message: CalendarMessage): string {
  return calendarText(paper, message);
}

const statusOfAnswer: Record<Rsvp, ICalAttendeeStatus> = {
  needs_action: ICalAttendeeStatus.NEEDSACTION,
  accepted: ICalAttendeeStatus.ACCEPTED,
  tentative: ICalAttendeeStatus.TENTATIVE,
  declined: ICalAttendeeStatus.DECLINED,
  delegated: ICalAttendeeStatus.DELEGATED,
};

function calendarText(paper: MeetingPaper<unknown>, message: CalendarMessage | null): string {
  const language = message?.language ?? 'de';
  const { year } = DateTime.fromISO(paper.plannedStart, { zone: paper.timeZone });
  const zone = vtimezone(paper.timeZone, year);
  const calendar = ical({
    prodId: '//Alliance CRM//Meetings//DE',
    method: ICalCalendarMethod[message?.method ?? 'PUBLISH'],
    timezone: { name: null, generator: () => zone },
  });
  calendar.createEvent({
    ...calendarEventOf(paper, language, zone !== null),
    description: descriptionOf(paper, language),
    // The library escapes commas here as in text, which a URL is not.
    url: paper.joinUrl?.replaceAll(',', '%2C').replaceAll(';', '%3B') ?? null,
    ...(message !== null && addressedBy(message)),
  });
  // Every line ends, the last too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

/** A parameter has no double quote, and none that could be escaped (RFC 5545, 3.1). */
const asParameter = (name: string) => name.replaceAll('"', '’').replaceAll('\\', '/');

function addressedBy({ method, organizer, attendee, stamp }: CalendarMessage) {
  return {
    stamp,
    organizer: { name: asParameter(organizer.name), email: organizer.address },
    attendees: [
      {
        name: asParameter(attendee.name),
        email: attendee.address,
        role: ICalAttendeeRole.REQ,
        rsvp: method === 'REQUEST',
        status: statusOfAnswer[attendee.rsvp],
      },
    ],
  };
}

const agendaWord = { de: 'Tagesordnung', en: 'Agenda' };

function descriptionOf(
  { state, cancelReason, joinUrl, agenda }: MeetingPaper<unknown>,
  language: Language,
): string {
  const cancelled = cancelledWord(language);
  const parts: string[] = [];
  if (meetingIs.cancelled.has(state)) {
    parts.push(cancelReason === null ? `${cancelled}.` : `${cancelled}: ${cancelReason}`);
  } else if (joinUrl !== null) {
    parts.push(`Online: ${joinUrl}`);
  }
  if (agenda.length > 0) {
    parts.push(
      [agendaWord[language], ...agenda.map(({ title }, index) => `${index + 1}. ${title}`)].join('\n'),
    );
  }
  return parts.join('\n\n');
}
