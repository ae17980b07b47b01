import { hashOf, newSecret } from '../common/secrets.js';
import type { DemoBook } from './demo-book.js';
import { groupOf } from './groups.rows.js';
import type { Row } from './insert-rows.js';
import type { PlannedMeeting } from './meeting-plan.js';
import { itemKey } from './meetings.rows.js';
import { participationKey } from './participations.rows.js';
import type { DemoObjection } from './schema/minutes.js';

/** An objection with the participation of whoever made it, and the day on which the review began. */
interface Placed {
  readonly meeting: PlannedMeeting;
  readonly objection: DemoObjection;
  readonly participation: string;
  readonly reviewedOn: string;
}

/** Rows of `objection`. */
export function objectionRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return placed(book, plan).map(({ meeting: { data, id }, objection, participation, reviewedOn }) => {
    const { calendar } = book;
    const made = calendar.past(calendar.plusDays(reviewedOn, objection.made), '11:05');
    const answered =
      objection.answered === undefined
        ? null
        : calendar.past(calendar.plusDays(reviewedOn, objection.answered), '17:20');
    return {
      id: book.newId(made),
      meeting_id: id,
      minutes_id: book.idOf('minutes', data.key),
      participation_id: participation,
      agenda_item_id: book.idOf('agenda item', itemKey(data.key, objection.position)),
      passage: book.text(objection.passage),
      text: book.text(objection.text),
      outcome: objection.outcome ?? null,
      answer: book.textOrNull(objection.answer),
      answered_at: answered,
      answered_by: answered === null ? null : book.idOf('account', groupOf(book, data.group).approver),
      version: answered === null ? 1 : 2,
      created_at: made,
      updated_at: answered ?? made,
    };
  });
}

/** Rows of `signed_link`: whoever has no account objected by a link, good until the deadline. */
export function objectionLinkRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return placed(book, plan)
    .filter(({ objection }) => book.data.accounts.every(({ person }) => person !== objection.person))
    .map(({ meeting, participation, reviewedOn }) => {
      const { calendar } = book;
      const { reviewDays = 0 } = groupOf(book, meeting.data.group);
      const made = calendar.past(reviewedOn, '16:40');
      return {
        id: book.newId(made),
        purpose: 'objection',
        participation_id: participation,
        // Nobody has the link itself.
        token_hash: `\\x${hashOf(newSecret()).toString('hex')}`,
        expires_at: calendar.at(calendar.plusDays(reviewedOn, reviewDays), '16:30'),
        created_at: made,
      };
    });
}

function placed(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Placed[] {
  return plan.flatMap((meeting) =>
    (meeting.data.minutes?.objections ?? []).map((objection) => ({
      meeting,
      objection,
      participation: book.idOf('participation', participationKey(meeting.data.key, objection)),
      reviewedOn: meeting.reviewedOn,
    })),
  );
}
