import type { EntityManager } from 'typeorm';
import { minutesAre } from '../meetings/minutes-states.js';
import { actionItemRows } from './action-items.rows.js';
import { correct, type Freeze } from './corrections.js';
import { datePollRows } from './date-polls.rows.js';
import { DemoBook } from './demo-book.js';
import { freeSpanRows } from './free-spans.rows.js';
import { accountRows, describeGroups, groupOf, seatRows } from './groups.rows.js';
import { bulkChangeRows, changedTogether, importRows } from './imports.rows.js';
import { insertRows } from './insert-rows.js';
import { interactionRows } from './interactions.rows.js';
import { type PlannedMeeting, planMeetings } from './meeting-plan.js';
import { agendaRows, meetingRows } from './meetings.rows.js';
import { objectionLinkRows, objectionRows } from './objections.rows.js';
import { membershipRows, organisationRows } from './organisations.rows.js';
import { ownFieldRows, ownValueRows } from './own-fields.rows.js';
import { participationRows } from './participations.rows.js';
import { affiliationRows, personRows, phoneBook } from './persons.rows.js';
import { decisionRows, minutesRows } from './results.rows.js';
import { readDemoData } from './schema/demo-data.js';
import { segmentRows } from './segments.rows.js';
import { topicItems, topicMoveRows, topicRows } from './topics.rows.js';

/** What the loader needs from its caller. */
export interface DemoOptions {
  /** The moment of loading; nothing that is recorded lies after it. */
  readonly now: Date;
  /** The alliance's day at that moment, as an ISO date. */
  readonly today: string;
  /** Given to all demo accounts. */
  readonly passwordHash: string;
  readonly freeze: Freeze;
}

/**
 * Fills an empty, migrated database with the demo alliance: members, persons, accounts, seats, a year of meetings
 * with their minutes, and what is ahead. Runs in the caller's transaction and writes no audit events. The same
 * `now` and `today` give the same rows with the same ids.
 * @throws DemoDataError where a data file cannot be used
 */
export async function loadDemo(em: EntityManager, options: DemoOptions): Promise<void> {
  const book = new DemoBook(readDemoData(), options.now, options.today);
  await loadMembers(em, book, options.passwordHash);
  const plan = planMeetings(book);
  await loadMeetings(em, book, plan);
  await approve(em, book, plan, options.freeze);
  await publish(em, book, plan);
  await correct(em, book, plan, options.freeze);
}

async function loadMembers(em: EntityManager, book: DemoBook, passwordHash: string): Promise<void> {
  const nextPhone = phoneBook();
  await insertRows(em, 'organisation', organisationRows(book, nextPhone));
  await insertRows(em, 'person', personRows(book));
  await insertRows(em, 'membership', membershipRows(book));
  await insertRows(em, 'affiliation', affiliationRows(book, nextPhone));
  await insertRows(em, 'account', accountRows(book, passwordHash));
  await describeGroups(em, book);
  await insertRows(em, 'seat', seatRows(book));
}

async function loadMeetings(
  em: EntityManager,
  book: DemoBook,
  plan: readonly PlannedMeeting[],
): Promise<void> {
  await insertRows(em, 'meeting', meetingRows(book, plan));
  await insertRows(em, 'minutes', minutesRows(book, plan));
  await insertRows(em, 'topic', topicRows(book, plan));
  await insertRows(em, 'topic_move', topicMoveRows(book, plan));
  await insertRows(em, 'agenda_item', agendaRows(book, plan));
  await em.query(
    `UPDATE topic AS tp SET raised_in_agenda_item_id = o.raised_in, left_out_after_id = o.left_out_after
     FROM jsonb_to_recordset($1::jsonb) AS o (id uuid, raised_in uuid, left_out_after uuid) WHERE tp.id = o.id`,
    [JSON.stringify(topicItems(book))],
  );
  await insertRows(em, 'participation', participationRows(book, plan));
  await insertRows(em, 'decision', decisionRows(book, plan));
  const { items, entries } = actionItemRows(book, plan);
  await insertRows(em, 'action_item', items);
  await insertRows(em, 'action_item_entry', entries);
  await insertRows(em, 'objection', objectionRows(book, plan));
  await insertRows(em, 'signed_link', objectionLinkRows(book, plan));
  // After all others, whose ids stay as they were.
  await insertRows(em, 'interaction', interactionRows(book));
  const { imports, rows } = importRows(book);
  await insertRows(em, 'import', imports);
  await insertRows(em, 'import_row', rows);
  await insertRows(em, 'segment', segmentRows(book));
  await insertRows(em, 'own_field', ownFieldRows(book));
  for (const table of ['organisation', 'person'] as const)
    await em.query(
      `UPDATE ${table} AS r SET own_fields = n.own_fields
       FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, own_fields jsonb) WHERE r.id = n.id`,
      [JSON.stringify(ownValueRows(book, table))],
    );
  const together = bulkChangeRows(book);
  await insertRows(em, 'import', together.imports);
  await insertRows(em, 'import_row', together.rows);
  await em.query(
    `UPDATE organisation AS o SET version = n.version, updated_at = n.updated_at
     FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, version integer, updated_at timestamptz) WHERE o.id = n.id`,
    [JSON.stringify(changedTogether(book))],
  );
  await insertRows(em, 'free_span', freeSpanRows(book));
  for (const { poll, options, respondents } of datePollRows(book)) {
    await insertRows(em, 'date_poll', [poll]);
    await insertRows(em, 'date_poll_option', options);
    await insertRows(em, 'date_poll_respondent', respondents);
  }
}

/** In the order of approval, because decisions are numbered in that order. */
async function approve(
  em: EntityManager,
  book: DemoBook,
  plan: readonly PlannedMeeting[],
  freeze: Freeze,
): Promise<void> {
  const due = plan.flatMap(({ data, approved, next }) =>
    approved === undefined ? [] : [{ data, approved, next }],
  );
  for (const { data, approved, next } of due.sort((a, b) => a.approved.getTime() - b.approved.getTime())) {
    const approver = book.idOf('account', groupOf(book, data.group).approver);
    await freeze(em, book.idOf('minutes', data.key), approved, approver, book.idOrNull('meeting', next));
  }
}

async function publish(em: EntityManager, book: DemoBook, plan: readonly PlannedMeeting[]): Promise<void> {
  const rows = plan.flatMap(({ data, published }) =>
    published === undefined ? [] : [{ id: book.idOf('minutes', data.key), at: published }],
  );
  await em.query(
    `UPDATE minutes AS mi SET state = ${minutesAre.published.sql}, published_at = p.at, version = mi.version + 1,
       updated_at = p.at
     FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, at timestamptz) WHERE mi.id = p.id`,
    [JSON.stringify(rows)],
  );
}
