import type { DemoBook } from './demo-book.js';
import type { DemoMeeting } from './demo.types.js';
import { groupOf } from './groups.rows.js';
import { annualSession } from './meetings-annual.data.js';
import { careerMeetings1 } from './meetings-career-1.data.js';
import { careerMeetings2 } from './meetings-career-2.data.js';
import { careerMeetings3 } from './meetings-career-3.data.js';
import { internationalMeetings1 } from './meetings-international-1.data.js';
import { internationalMeetings2 } from './meetings-international-2.data.js';
import { internationalMeetings3 } from './meetings-international-3.data.js';
import { internationalMeetings4 } from './meetings-international-4.data.js';
import { itMeetings1 } from './meetings-it-1.data.js';
import { itMeetings2 } from './meetings-it-2.data.js';
import { itMeetings3 } from './meetings-it-3.data.js';
import { plenaryMeetings } from './meetings-plenary.data.js';
import { stemMeetings1 } from './meetings-stem-1.data.js';
import { stemMeetings2 } from './meetings-stem-2.data.js';
import { stemMeetings3 } from './meetings-stem-3.data.js';

const meetings: readonly DemoMeeting[] = [
  ...careerMeetings1,
  ...careerMeetings2,
  ...careerMeetings3,
  ...stemMeetings1,
  ...stemMeetings2,
  ...stemMeetings3,
  ...internationalMeetings1,
  ...internationalMeetings2,
  ...internationalMeetings3,
  ...internationalMeetings4,
  ...itMeetings1,
  ...itMeetings2,
  ...itMeetings3,
  ...annualSession,
  ...plenaryMeetings,
];

/** A meeting with the moments of its life, as far as it has come. */
export interface PlannedMeeting {
  readonly data: DemoMeeting;
  readonly id: string;
  readonly day: string;
  readonly plannedStart: Date;
  readonly plannedEnd: Date;
  readonly created: Date;
  readonly invitedOn: string | undefined;
  readonly actualStart: Date | undefined;
  readonly actualEnd: Date | undefined;
  readonly reviewed: Date | undefined;
  readonly approved: Date | undefined;
  readonly published: Date | undefined;
  /** The end of the meeting where it was held: agenda, attendance and decisions were logged by then. */
  readonly updated: Date;
}

/** All meetings in the order of their start. They begin up to five minutes late and end around the planned time. */
export function planMeetings(book: DemoBook): readonly PlannedMeeting[] {
  return meetings
    .map((data) => ({ data, day: book.calendar.meetingDay(data.when, groupOf(data.group).rhythm) }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ data, day }, index) => plan(book, data, day, index));
}

function plan(book: DemoBook, data: DemoMeeting, day: string, index: number): PlannedMeeting {
  const { calendar } = book;
  const held = data.state === 'held';
  const invited = held || data.state === 'invited' || data.state === 'cancelled';
  const created = calendar.past(earlier(calendar.plusDays(day, -45), calendar.daysAgo(6)), '11:00');
  const plannedStart = calendar.at(day, data.from ?? '14:00');
  const plannedEnd = calendar.at(day, data.to ?? '16:00');
  const actualEnd = held ? plusMinutes(plannedEnd, ((index * 7) % 15) - 8) : undefined;
  const state = data.minutes?.state;
  const settled = state === 'approved' || state === 'published';
  const approvedOn = calendar.workday(calendar.plusDays(day, data.kind === 'annual_session' ? 14 : 8));
  return {
    data,
    id: book.enter('meeting', data.key, created),
    day,
    plannedStart,
    plannedEnd,
    created,
    invitedOn: invited ? earlier(calendar.plusDays(day, -21), calendar.daysAgo(4)) : undefined,
    actualStart: held ? plusMinutes(plannedStart, (index * 3) % 6) : undefined,
    actualEnd,
    reviewed:
      settled || state === 'in_review' ? calendar.past(calendar.plusDays(day, 3), '16:30') : undefined,
    approved: settled ? calendar.past(approvedOn, '10:15') : undefined,
    published: state === 'published' ? calendar.past(approvedOn, '14:40') : undefined,
    updated: actualEnd ?? created,
  };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function plusMinutes(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
