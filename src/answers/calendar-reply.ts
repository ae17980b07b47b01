import ICAL from 'ical.js';
import { email as emailRule, text as textRule } from '../common/checks.js';
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

/** PostgreSQL's largest integer. */
const MOST_SEQUENCE = 2_147_483_647;

type Component = InstanceType<typeof ICAL.Component>;
type Attendee = InstanceType<typeof ICAL.Property>;

/** What an iCalendar text answers; null where it is no answer of one attendee to one meeting. */
export function calendarReplyOf(text: string): CalendarReply | null {
  try {
    return replyIn(new ICAL.Component(ICAL.parse(text) as unknown[]));
  } catch {
    // What it says of a text that is none, and of a value once that is asked for, is for programmers.
    return null;
  }
}

function replyIn(calendar: Component): CalendarReply | null {
  const event = eventIn(calendar);
  if (!event) return null;
  const attendees = event.getAllProperties('attendee');
  // Who delegates names the other one beside themselves (RFC 5546, 3.2.2.3).
  const own = attendees.find((one) => !one.getFirstParameter('delegated-from'));
  const uid = event.getFirstPropertyValue('uid');
  const given = own && answerOf(own, attendees);
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  const address = own === undefined ? '' : addressOf(own.getFirstValue());
  const isSound = isLine(uid, 500) && isLine(address, 254) && sequence >= 0 && sequence <= MOST_SEQUENCE;
  if (!given || !isSound) return null;
  const note = lineOf(event.getFirstPropertyValue('comment'), 500);
  return {
    uid,
    sequence: Math.trunc(sequence),
    stamp: momentOf(event.getFirstPropertyValue('dtstamp')),
    address,
    given: { ...given, ...(note !== null && { note }) },
  };
}

function eventIn(calendar: Component): Component | null {
  const method = calendar.getFirstPropertyValue('method');
  const isReply = typeof method === 'string' && method.toUpperCase() === 'REPLY';
  const events = calendar.getAllSubcomponents('vevent');
  return isReply && events.length === 1 ? (events[0] ?? null) : null;
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
  // Whoever is named gets a mail: what nobody could have typed in for that is no address.
  if (emailRule(email) !== null) return { rsvp: 'declined' };
  const other = attendees.find((one) => addressOf(one.getFirstValue()) === email);
  const name = lineOf(other?.getFirstParameter('cn'), 200) ?? email;
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
  const moment = value instanceof ICAL.Time ? value.toJSDate() : null;
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment;
}

/** What a calendar program wrote, as a single line that could have been typed in; null where that is nothing. */
function lineOf(value: unknown, max: number): string | null {
  if (typeof value !== 'string') return null;
  const line = [...value.replaceAll(/\s+/g, ' ').trim()].slice(0, max).join('');
  return isLine(line, max) ? line : null;
}

const isLine = (value: unknown, max: number): value is string => textRule({ max })(value) === null;
