import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';
import type { PlannedMeeting } from './meeting-plan.js';
import { cancelledAt, refId } from './meetings.rows.js';
import type { DemoTopic } from './schema/groups.js';

/** Rows of `topic`, still without the agenda items that raised them. */
export function topicRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return book.data.topics.map((topic) => {
    const onAgenda = plan.filter(({ data }) => data.agenda.some((item) => item.topic === topic.key));
    const raised = plan.find(({ data }) => data.key === topic.raisedIn?.meeting);
    const first = raised ?? onAgenda[0];
    if (first === undefined) throw new Error(`Demo data: topic ${topic.key} was never raised`);
    const created = raised === undefined ? first.created : (raised.actualEnd ?? cancelledAt(book, raised));
    const createdOn = created.toISOString().slice(0, 10);
    return {
      id: book.enter('topic', topic.key, created),
      steering_group_id: book.idOf('group', topic.group),
      title: topic.title,
      description: topic.description,
      state: topic.closed ? 'closed' : 'open',
      is_recurring: topic.recurring === true,
      leave_out_once: topic.leaveOutOnce === true,
      proposed_by_person_id: book.idOrNull('person', topic.proposedBy),
      raised_in_agenda_item_id: null,
      first_raised_on: first.day < createdOn ? first.day : createdOn,
      version: 1,
      created_at: created,
      updated_at: movedAt(book, plan, topic) ?? (topic.closed ? onAgenda.at(-1)?.approved : null) ?? created,
    };
  });
}

/** Which agenda items topics refer to, as `{id, raised_in, left_out_after}`. */
export function topicItems(book: DemoBook): readonly Row[] {
  return book.data.topics.flatMap(({ key, raisedIn, leftOutAfter }) =>
    raisedIn === undefined && leftOutAfter === undefined
      ? []
      : [
          {
            id: book.idOf('topic', key),
            raised_in: raisedIn === undefined ? null : refId(book, raisedIn),
            left_out_after: leftOutAfter === undefined ? null : refId(book, leftOutAfter),
          },
        ],
  );
}

/** Rows of `topic_move`: the coordinator took them to the group in which they are now. */
export function topicMoveRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return book.data.topics.flatMap((topic) => {
    const at = movedAt(book, plan, topic);
    if (topic.movedFrom === undefined || at === null) return [];
    return [
      {
        id: book.newId(at),
        topic_id: book.idOf('topic', topic.key),
        from_group_id: book.idOf('group', topic.movedFrom.group),
        to_group_id: book.idOf('group', topic.group),
        reason: topic.movedFrom.reason,
        moved_by: book.idOf('account', 'coordinator'),
        moved_at: at,
      },
    ];
  });
}

function movedAt(book: DemoBook, plan: readonly PlannedMeeting[], { movedFrom }: DemoTopic): Date | null {
  if (movedFrom === undefined) return null;
  const meeting = plan.find(({ data }) => data.key === movedFrom.meeting);
  if (meeting === undefined) throw new Error(`Demo data: there is no meeting ${movedFrom.meeting}`);
  return book.calendar.past(book.calendar.plusDays(meeting.day, movedFrom.after), '13:20');
}
