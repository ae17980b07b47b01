import type { DemoBook } from './demo-book.js';
import { groupOf } from './groups.rows.js';
import type { DemoMeeting } from './schema/meetings.js';

/** A meeting with the moments of its life, as far as it has come. */
export interface PlannedMeeting {
  readonly data: DemoMeeting;
  readonly id: string;
  readonly day: string;
  /** Key of the group's next meeting. */
  readonly next: string | undefined;
  readonly plannedStart: Date;
  readonly plannedEnd: Date;
  readonly created: Date;
  readonly invitedOn: string | undefined;
  readonly actualStart: Date | undefined;
  readonly actualEnd: Date | undefined;
  /** The day on which the review begins or began. */
  readonly reviewedOn: string;
  readonly reviewed: Date | undefined;
  readonly approved: Date | undefined;
  readonly published: Date | undefined;
  /** The end of the meeting where it was held: agenda, attendance and decisions were logged by then. */
  readonly updated: Date;
}

/** All meetings in the order of their start. They begin up to five minutes late and end around the planned time. */
export function planMeetings(book: DemoBook): readonly PlannedMeeting[] {
  return book.data.meetings
    .map((data) => ({ data, day: book.calendar.meetingDay(data.when, groupOf(book, data.group).rhythm) }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((one, index, all) => {
      const ofGroup = ({ data }: Dated): boolean => data.group === one.data.group;
      const before = all.slice(0, index).findLast(ofGroup);
      const next = all.slice(index + 1).find(ofGroup);
      return plan(book, one, index, { before, next });
    });
}

/** A meeting and its day. */
interface Dated {
  readonly data: DemoMeeting;
  readonly day: string;
}

/** Minutes go to review so many days after the meeting, … */
const REVIEW_AFTER = 3;
/** … and where they are in review now, they have been for so long: the deadline for objections is ahead. */
const IN_REVIEW_FOR = 3;

function plan(
  book: DemoBook,
  { data, day }: Dated,
  index: number,
  { before, next }: { readonly before: Dated | undefined; readonly next: Dated | undefined },
): PlannedMeeting {
  const { calendar } = book;
  const held = data.state === 'held';
  const invited = held || data.state === 'invited' || data.state === 'cancelled';
  const planned = earlier(calendar.plusDays(day, -45), calendar.daysAgo(6));
  // It was there, at the latest, when the minutes of the meeting before were approved.
  const lastApproval = before && approvalDay(book, before, { data, day });
  const created = calendar.past(
    lastApproval === undefined ? planned : earlier(planned, lastApproval),
    '09:30',
  );
  const plannedStart = calendar.at(day, data.from ?? '14:00');
  const plannedEnd = calendar.at(day, data.to ?? '16:00');
  const actualEnd = held ? plusMinutes(plannedEnd, ((index * 7) % 15) - 8) : undefined;
  const state = data.minutes?.state;
  const settled = state === 'approved' || state === 'published';
  const reviewedOn =
    state === 'in_review' ? calendar.daysAgo(IN_REVIEW_FOR) : calendar.plusDays(day, REVIEW_AFTER);
  const approvedOn = approvalDay(book, { data, day }, next);
  return {
    data,
    id: book.enter('meeting', data.key, created),
    day,
    next: next?.data.key,
    plannedStart,
    plannedEnd,
    created,
    invitedOn: invited ? earlier(calendar.plusDays(day, -21), calendar.daysAgo(4)) : undefined,
    actualStart: held ? plusMinutes(plannedStart, (index * 3) % 6) : undefined,
    actualEnd,
    reviewedOn,
    reviewed: settled || state === 'in_review' ? calendar.past(reviewedOn, '16:30') : undefined,
    approved: settled ? calendar.past(approvedOn, '10:15') : undefined,
    published: state === 'published' ? calendar.past(approvedOn, '14:40') : undefined,
    updated: actualEnd ?? created,
  };
}

/** When the review is over, which takes some days where nobody may object too; but before the next meeting. */
function approvalDay(book: DemoBook, { data, day }: Dated, next: Dated | undefined): string {
  const { calendar } = book;
  const { reviewDays = data.kind === 'annual_session' ? 10 : 4 } = groupOf(book, data.group);
  const over = calendar.workday(calendar.plusDays(day, REVIEW_AFTER + reviewDays + 1), 'after');
  return next === undefined ? over : earlier(over, calendar.workday(calendar.plusDays(next.day, -1)));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function plusMinutes(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
