import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';
import type { PlannedMeeting } from './meeting-plan.js';
import type { DemoItemRef } from './schema/groups.js';

/** Rows of `meeting`. */
export function meetingRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return plan.map((meeting) => {
    const { data, id } = meeting;
    const cancelled = data.state === 'cancelled';
    return {
      id,
      steering_group_id: book.idOf('group', data.group),
      group_kind: data.group === 'plenary' ? 'plenary' : 'steering',
      kind: data.kind ?? 'regular',
      title: data.title,
      planned_start: meeting.plannedStart,
      planned_end: meeting.plannedEnd,
      time_zone: 'Europe/Berlin',
      location: data.location,
      join_url: data.joinUrl ?? null,
      answer_by:
        data.state === 'invited' ? book.calendar.workday(book.calendar.plusDays(meeting.day, -5)) : null,
      state: data.state,
      actual_start: meeting.actualStart ?? null,
      actual_end: meeting.actualEnd ?? null,
      cancel_reason: data.cancelReason ?? null,
      ics_uid: book.newId(meeting.created),
      ics_sequence: cancelled ? 1 : 0,
      version: 1,
      created_at: meeting.created,
      updated_at: cancelled ? cancelledAt(book, meeting) : meeting.updated,
    };
  });
}

/** Rows of `agenda_item`. */
export function agendaRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return plan.flatMap((meeting, index) =>
    meeting.data.agenda.map((item, at) => {
      const logged = meeting.data.minutes !== undefined;
      const before = plan.slice(0, index).filter(({ data }) => data.group === meeting.data.group);
      const from = item.carriedOver ? origin(before, item.topic) : undefined;
      // Approval of the minutes before has put it there.
      const created = later(meeting.created, from?.approved);
      return {
        id: book.enter('agenda item', itemKey(meeting.data.key, at + 1), created),
        meeting_id: meeting.id,
        position: at + 1,
        title: item.title,
        kind: item.kind,
        duration_minutes: item.minutes,
        presenter_person_id: book.idOrNull('person', item.presenter),
        topic_id: book.idOrNull('topic', item.topic),
        carried_over_from_id: from === undefined ? null : refId(book, from),
        approves_minutes_id: item.approvesLastMinutes ? lastMinutes(book, before) : null,
        was_discussed: logged && item.notDiscussed !== true,
        notes: book.textOrNull(item.notes),
        is_public: item.public === true,
        version: 1,
        created_at: created,
        updated_at: logged ? meeting.updated : created,
      };
    }),
  );
}

/** The key under which the book knows an agenda item; positions count from 1. */
export function itemKey(meeting: string, position: number): string {
  return `${meeting}/${position}`;
}

/** The item of the group's last meeting before that had the topic. */
function origin(
  before: readonly PlannedMeeting[],
  topicKey: string | undefined,
): DemoItemRef & { readonly approved?: Date | undefined } {
  for (const { data, approved } of before.toReversed()) {
    if (data.state === 'cancelled') continue;
    const at = data.agenda.findIndex(({ topic }) => topic !== undefined && topic === topicKey);
    if (at >= 0) return { meeting: data.key, position: at + 1, approved };
  }
  throw new Error(`Demo data: ${topicKey} is carried over from nowhere`);
}

function lastMinutes(book: DemoBook, before: readonly PlannedMeeting[]): string {
  const held = before.findLast(({ data }) => data.state === 'held');
  return book.idOf('minutes', held?.data.key ?? '');
}

/** The id of that item. */
export function refId(book: DemoBook, { meeting, position }: DemoItemRef): string {
  return book.idOf('agenda item', itemKey(meeting, position));
}

function later(a: Date, b: Date | undefined): Date {
  return b === undefined || b < a ? a : b;
}

/** The moment at which a cancelled meeting was. */
export function cancelledAt(book: DemoBook, meeting: PlannedMeeting): Date {
  return book.calendar.past(book.calendar.plusDays(meeting.day, -1), '09:20');
}
