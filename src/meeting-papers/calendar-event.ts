import {
  type ICalEventData,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import { meetingIs, type MeetingState } from '../meetings/meeting-life-cycle.js';
import { meetingStateWords } from '../words/meeting-words.js';
import { atStart } from '../words/word.js';
import { headingOf, type MeetingPaper } from './meeting-paper.js';

/** What calendars say of a meeting. */
export type CalendarMeeting = Pick<
  MeetingPaper,
  | 'groupKind'
  | 'groupName'
  | 'allianceName'
  | 'title'
  | 'state'
  | 'plannedStart'
  | 'plannedEnd'
  | 'timeZone'
  | 'location'
  | 'icsUid'
  | 'icsSequence'
  | 'changedAt'
>;

const statusOf: Record<MeetingState, ICalEventStatus> = {
  draft: ICalEventStatus.TENTATIVE,
  scheduled: ICalEventStatus.TENTATIVE,
  invited: ICalEventStatus.CONFIRMED,
  in_progress: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/** Takes nobody's time: other appointments find room beside it. */
export const free = {
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
} as const;

/** "Abgesagt", in front of what is cancelled. */
export function cancelledWord(language: Language): string {
  return atStart(meetingStateWords.cancelled[language]);
}

/**
 * A meeting as an event (RFC 5545), without anybody's address; a cancelled one is free, and says so in its title.
 * @param hasZone whether the file defines its time zone: without a definition to go with it, a zone's name would be read
 *   by each program as it likes, so then it is UTC
 */
export function calendarEventOf(
  meeting: CalendarMeeting,
  language: Language,
  hasZone: boolean,
): ICalEventData {
  const isCancelled = meetingIs.cancelled.has(meeting.state);
  return {
    id: meeting.icsUid,
    sequence: meeting.icsSequence,
    stamp: new Date(meeting.changedAt),
    lastModified: new Date(meeting.changedAt),
    start: DateTime.fromISO(meeting.plannedStart, { zone: meeting.timeZone }),
    end: DateTime.fromISO(meeting.plannedEnd),
    timezone: hasZone ? meeting.timeZone : null,
    summary: `${isCancelled ? `${cancelledWord(language)}: ` : ''}${headingOf(meeting, language)}`,
    location: meeting.location,
    status: statusOf[meeting.state],
    ...(isCancelled && free),
  };
}
