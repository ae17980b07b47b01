import type { DemoBook } from './demo-book.js';
import type { DemoTopic } from './demo.types.js';
import type { Row } from './insert-rows.js';
import type { PlannedMeeting } from './meeting-plan.js';
import { topics } from './topics.data.js';

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

/** Rows of `topic`, still without the agenda items that raised them. */
export function topicRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return topics.map((topic) => {
    const onAgenda = plan.filter(({ data }) => data.agenda.some((item) => item.topic === topic.key));
    const raised = plan.find(({ data }) => data.key === topic.raisedIn?.meeting);
    const first = raised ?? onAgenda[0];
    if (first === undefined) throw new Error(`Demo data: topic ${topic.key} was never raised`);
    const created = raised === undefined ? first.created : (raised.actualEnd ?? cancelledAt(book, raised));
    return {
      id: book.enter('topic', topic.key, created),
      steering_group_id: book.idOf('group', topic.group),
      title: topic.title,
      description: topic.description,
      state: topic.closed ? 'closed' : 'open',
      is_recurring: topic.recurring === true,
      proposed_by_person_id: book.idOrNull('person', topic.proposedBy),
      raised_in_agenda_item_id: null,
      first_raised_on: first.day,
      version: 1,
      created_at: created,
      updated_at: topic.closed ? (onAgenda.at(-1)?.approved ?? created) : created,
    };
  });
}

/** Rows of `agenda_item`. */
export function agendaRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return plan.flatMap((meeting, index) =>
    meeting.data.agenda.map((item, at) => {
      const logged = meeting.data.minutes !== undefined;
      return {
        id: book.enter('agenda item', itemKey(meeting.data.key, at + 1), meeting.created),
        meeting_id: meeting.id,
        position: at + 1,
        title: item.title,
        kind: item.kind,
        duration_minutes: item.minutes,
        presenter_person_id: book.idOrNull('person', item.presenter),
        topic_id: book.idOrNull('topic', item.topic),
        carried_over_from_id: item.carriedOver ? origin(book, plan.slice(0, index), item.topic) : null,
        was_discussed: logged && item.notDiscussed !== true,
        notes: book.textOrNull(item.notes),
        is_public: item.public === true,
        version: 1,
        created_at: meeting.created,
        updated_at: logged ? meeting.updated : meeting.created,
      };
    }),
  );
}

/** Which topic was raised by which agenda item, as `{id, item}`. */
export function topicOrigins(book: DemoBook): readonly Row[] {
  return topics.flatMap((topic) =>
    topic.raisedIn === undefined
      ? []
      : [{ id: book.idOf('topic', topic.key), item: book.idOf('agenda item', raisedKey(topic)) }],
  );
}

/** The key under which the book knows an agenda item; positions count from 1. */
export function itemKey(meeting: string, position: number): string {
  return `${meeting}/${position}`;
}

/** The item of the last meeting before that had the topic, or the one that raised it. */
function origin(book: DemoBook, before: readonly PlannedMeeting[], topicKey: string | undefined): string {
  for (const { data } of before.toReversed()) {
    const at = data.agenda.findIndex(({ topic }) => topic !== undefined && topic === topicKey);
    if (at >= 0) return book.idOf('agenda item', itemKey(data.key, at + 1));
  }
  const topic = topics.find(({ key }) => key === topicKey);
  if (topic?.raisedIn === undefined) throw new Error(`Demo data: ${topicKey} is carried over from nowhere`);
  return book.idOf('agenda item', raisedKey(topic));
}

function raisedKey(topic: DemoTopic): string {
  return itemKey(topic.raisedIn?.meeting ?? '', topic.raisedIn?.position ?? 0);
}

function cancelledAt(book: DemoBook, meeting: PlannedMeeting): Date {
  return book.calendar.past(book.calendar.plusDays(meeting.day, -1), '09:20');
}
