import ical, { escape, ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import { calendarEventOf, free } from '../meeting-papers/calendar-event.js';
import { vtimezone } from '../meeting-papers/calendar-zone.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { feedKindWords } from '../words/meeting-words.js';
import { atStart, type Word } from '../words/word.js';
import type { FeedKind } from './dto/feed.request.js';
import type { FeedContent, FeedMeeting, FeedTask } from './feed-content.query.js';

/** After how many seconds calendar programs are to ask again; some do so when they like. */
const ASK_AGAIN = 3600;

const due: Word = { de: 'Fällig', en: 'Due' };

interface Shown {
  kind: FeedKind;
  language: Language;
  /** Where the pages are, without a slash at the end. */
  address: string;
  today: string;
}

/**
 * A feed as iCalendar (RFC 5545), without anybody's name or address: it lies with whoever runs the calendar program. The
 * same content gives the same text.
 */
export function feedCalendar(content: FeedContent, { kind, language, address, today }: Shown): string {
  const { allianceName, allianceZone, groupName, lists } = content;
  const meetings = lists.meetings.data.map((meeting) => ({ ...meeting, allianceName }));
  const zones = zonesOf(meetings);
  const what = groupName?.[language] ?? atStart(feedKindWords[kind][language]);
  const calendar = ical({
    prodId: '//Alliance CRM//Feeds//DE',
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes every text but this one.
    name: escape(`${what} – ${allianceName}`, false),
    ttl: ASK_AGAIN,
    timezone: { name: null, generator: (zone) => zones.get(zone) ?? null },
    events: [
      ...meetings.map((meeting) => ({
        ...calendarEventOf(meeting, language, zones.has(meeting.timeZone)),
        ...about(meeting, address),
      })),
      ...lists.actionItems.data.map((task) => dueDay(task, language, address)),
    ],
  });
  const text = calendar.toString();
  // Every line ends, the last too (RFC 5545, 3.1).
  return `${calendar.length() > 0 ? text : withZone(text, vtimezone(allianceZone, Number(today.slice(0, 4))))}\r\n`;
}

/** How it is joined, for who may know it, and where all else stands: what is decided there changes more often than calendars ask. */
function about({ id, state, joinUrl, takesPart }: FeedMeeting, address: string): Partial<ICalEventData> {
  return {
    url: `${address}/meetings/${id}`,
    ...(joinUrl && !meetingIs.cancelled.has(state) && { description: `Online: ${joinUrl}` }),
    ...(!takesPart && free),
  };
}

/** The day by which a task is due. Phones and Outlook do not show the VTODO of a calendar that they subscribe to. */
function dueDay(
  { id, title, dueDate, version, changedAt }: FeedTask,
  language: Language,
  address: string,
): ICalEventData {
  return {
    id,
    sequence: version,
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    start: DateTime.fromISO(dueDate, { zone: 'utc' }),
    allDay: true,
    summary: `${due[language]}: ${title}`,
    url: `${address}/action-items/${id}`,
    ...free,
  };
}

/** The definitions of the meetings' zones, of those that have one for all the years of these. */
function zonesOf(meetings: readonly FeedMeeting[]): ReadonlyMap<string, string> {
  const years = new Map<string, Set<number>>();
  for (const { timeZone, plannedStart } of meetings) {
    const { year } = DateTime.fromISO(plannedStart, { zone: timeZone });
    years.set(timeZone, (years.get(timeZone) ?? new Set()).add(year));
  }
  const zones = new Map<string, string>();
  for (const [zone, all] of years) {
    const definitions = [...all].map((year) => vtimezone(zone, year));
    const [first] = definitions;
    if (first && !definitions.includes(null)) zones.set(zone, first);
  }
  return zones;
}

/** A calendar without events still needs a component (RFC 5545, 3.6): programs refuse one that has none. */
function withZone(text: string, definition: string | null): string {
  if (definition === null) return text;
  return text.replace(/END:VCALENDAR$/, `${definition.trim().replaceAll(/\r?\n/g, '\r\n')}\r\nEND:VCALENDAR`);
}
