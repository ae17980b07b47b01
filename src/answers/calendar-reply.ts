import ICAL from 'ical.js';
import type { AnswerByLinkRequest } from './dto/answer.request.js';

/** An answer that a calendar program sent (RFC 5546, 3.2.3). */
export interface CalendarReply {
  /** UID of the meeting, and which state of it was answered. */
  readonly uid: string;
  readonly sequence: number;
  /** When it was answered; null where it does not say so. */
  readonly stamp: Date | null;
  /** Whose answer it is, in small letters. */
  readonly address: string;
  readonly given: Omit<AnswerByLinkRequest, 'link'>;
}

type Attendee = InstanceType<typeof ICAL.Property>;

/** What an iCalendar text answers; null where it is no answer of one attendee to one meeting. */
export function calendarReplyOf(text: string): CalendarReply | null {
  const event = eventOf(text);
  if (!event) return null;
  const attendees = event.getAllProperties('attendee');
  // Who delegates names the other one beside themselves (RFC 5546, 3.2.2.3).
  const own = attendees.find((one) => !one.getFirstParameter('delegated-from'));
  const uid = event.getFirstPropertyValue('uid');
  const given = own && answerOf(own, attendees);
  if (!given || typeof uid !== 'string') return null;
  const comment = event.getFirstPropertyValue('comment');
  const note = typeof comment === 'string' ? comment.replaceAll(/\s+/g, ' ').trim().slice(0, 500) : '';
  return {
    uid,
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0),
    stamp: momentOf(event.getFirstPropertyValue('dtstamp')),
    address: addressOf(own.getFirstValue()),
    given: { ...given, ...(note !== '' && { note }) },
  };
}

function eventOf(text: string): InstanceType<typeof ICAL.Component> | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const method = calendar.getFirstPropertyValue('method');
    const isReply = typeof method === 'string' && method.toUpperCase() === 'REPLY';
    const events = calendar.getAllSubcomponents('vevent');
    return isReply && events.length === 1 ? (events[0] ?? null) : null;
  } catch {
    // What it says of a text that is none is for programmers.
    return null;
  }
}

function answerOf(own: Attendee, attendees: readonly Attendee[]): CalendarReply['given'] | null {
  switch (String(own.getFirstParameter('partstat')).toUpperCase()) {
    case 'ACCEPTED':
      return { rsvp: 'accepted' };
    case 'TENTATIVE':
      return { rsvp: 'tentative' };
    case 'DECLINED':
      return { rsvp: 'declined' };
    case 'DELEGATED':
      return delegationOf(own, attendees);
    default:
      return null;
  }
}

/** Without saying who comes instead, it says no more than that the person does not. */
function delegationOf(own: Attendee, attendees: readonly Attendee[]): CalendarReply['given'] {
  const email = addressOf(own.getFirstParameter('delegated-to'));
  if (!email.includes('@')) return { rsvp: 'declined' };
  const other = attendees.find((one) => addressOf(one.getFirstValue()) === email);
  const name = String(other?.getFirstParameter('cn') ?? email).slice(0, 200);
  return { rsvp: 'delegated', substitute: { name, email } };
}

const addressOf = (value: unknown) =>
  typeof value === 'string'
    ? value
        .trim()
        .replace(/^mailto:/i, '')
        .toLowerCase()
    : '';

function momentOf(value: unknown): Date | null {
  return value instanceof ICAL.Time ? value.toJSDate() : null;
}
