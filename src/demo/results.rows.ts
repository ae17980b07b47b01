import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';
import type { PlannedMeeting } from './meeting-plan.js';
import { itemKey } from './meetings.rows.js';

/** Rows of `decision`, without numbers: freezing the minutes gives them. */
export function decisionRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return plan.flatMap((meeting) =>
    meeting.data.agenda.flatMap((item, at) =>
      (item.decisions ?? []).map((decision, nth) => {
        const key = itemKey(meeting.data.key, at + 1);
        const id = book.enter('decision', decisionKey(key, nth + 1), meeting.actualStart ?? meeting.created);
        if (decision.key !== undefined) book.note('decision', decision.key, id);
        return {
          id,
          agenda_item_id: book.idOf('agenda item', key),
          steering_group_id: book.idOf('group', meeting.data.group),
          text: book.text(decision.text),
          result: decision.result,
          votes_yes: decision.votes?.for ?? null,
          votes_no: decision.votes?.against ?? null,
          votes_abstain: decision.votes?.abstained ?? null,
          supersedes_id: book.idOrNull('decision', decision.supersedes),
          deferred_from_id: book.idOrNull('decision', decision.deferredFrom),
          version: 1,
          created_at: meeting.actualStart ?? meeting.created,
          updated_at: meeting.updated,
        };
      }),
    ),
  );
}

/** Rows of `minutes`: those that will be approved are in review until they are frozen. */
export function minutesRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return plan.flatMap(({ data, id, day, actualStart, reviewed }) => {
    if (data.minutes === undefined || actualStart === undefined) return [];
    return [
      {
        id: book.enter('minutes', data.key, actualStart),
        meeting_id: id,
        state: reviewed === undefined ? 'draft' : 'in_review',
        summary: book.text(data.minutes.summary),
        review_started_at: reviewed ?? null,
        return_reason: data.minutes.returnReason ?? null,
        version: 1,
        created_at: actualStart,
        updated_at: reviewed ?? book.calendar.past(book.calendar.plusDays(day, 4), '11:40'),
      },
    ];
  });
}

/** The key under which the book knows a decision; `nth` counts from 1 within its agenda item. */
export function decisionKey(item: string, nth: number): string {
  return `${item}#${nth}`;
}
