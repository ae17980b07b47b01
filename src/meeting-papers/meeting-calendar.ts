import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { vtimezone } from './calendar-zone.js';
import { headingOf, type MeetingPaper } from './meeting-paper.js';
import { meetingIs, type MeetingState } from '../meetings/meeting-life-cycle.js';
import { meetingStateWords } from '../words/meeting-words.js';
import { atStart } from '../words/word.js';

const cancelled = atStart(meetingStateWords.cancelled.de);

const statusOf: Record<MeetingState, ICalEventStatus> = {
  draft: ICalEventStatus.TENTATIVE,
  scheduled: ICalEventStatus.TENTATIVE,
  invited: ICalEventStatus.CONFIRMED,
  in_progress: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * The meeting as an iCalendar file (RFC 5545), without anybody's address: it is passed on. The same meeting gives
 * the same text.
 *
 * A cancelled one is published too, as CANCELLED under its higher sequence, rather than made METHOD:CANCEL. That is a
 * message from an organizer to attendees (RFC 5546, 3.2.5), whose addresses the file has not; Outlook takes it only for
 * what came as an invitation, and Google not for what came as PUBLISH. This way Google takes the event away, Apple
 * strikes it through, and Outlook, whose appointments are never cancelled, shows it as free, "Abgesagt" in its title.
 */
export function calendarOf(paper: MeetingPaper): string {
  const isCancelled = meetingIs.cancelled.has(paper.state);
  const start = DateTime.fromISO(paper.plannedStart, { zone: paper.timeZone });
  const zone = vtimezone(paper.timeZone, start.year);
  const calendar = ical({
    prodId: '//Alliance CRM//Meetings//DE',
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => zone },
  });
  calendar.createEvent({
    id: paper.icsUid,
    sequence: paper.icsSequence,
    stamp: new Date(paper.changedAt),
    lastModified: new Date(paper.changedAt),
    start,
    end: DateTime.fromISO(paper.plannedEnd),
    // Without a definition to go with it, a zone's name would be read by each program as it likes: then it is UTC.
    timezone: zone === null ? null : paper.timeZone,
    summary: `${isCancelled ? `${cancelled}: ` : ''}${headingOf(paper, 'de')}`,
    location: paper.location,
    description: descriptionOf(paper),
    // The library escapes commas here as in text, which a URL is not.
    url: paper.joinUrl?.replaceAll(',', '%2C').replaceAll(';', '%3B') ?? null,
    status: statusOf[paper.state],
    ...(isCancelled && {
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    }),
  });
  // Every line ends, the last too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({ state, cancelReason, joinUrl, agenda }: MeetingPaper): string {
  const parts: string[] = [];
  if (meetingIs.cancelled.has(state)) {
    parts.push(cancelReason === null ? `${cancelled}.` : `${cancelled}: ${cancelReason}`);
  } else if (joinUrl !== null) {
    parts.push(`Online: ${joinUrl}`);
  }
  if (agenda.length > 0) {
    parts.push(['Tagesordnung', ...agenda.map(({ title }, index) => `${index + 1}. ${title}`)].join('\n'));
  }
  return parts.join('\n\n');
}
