import type { EntityManager } from 'typeorm';
import { DEMO_ADDRESSES } from '../alliance/demo-addresses.js';
import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';
import type { DemoGroup, DemoSeat } from './schema/groups.js';
import type { GroupSlug } from './schema/values.js';

/** Ids that migration 0005 gave the groups. */
const GROUP_IDS: Readonly<Record<GroupSlug, string>> = {
  plenary: '019a0000-0000-7000-8000-000000000010',
  'career-orientation': '019a0000-0000-7000-8000-000000000011',
  'stem-education': '019a0000-0000-7000-8000-000000000012',
  'international-talent': '019a0000-0000-7000-8000-000000000013',
  'it-talent': '019a0000-0000-7000-8000-000000000014',
};

/** The data of that group. */
export function groupOf(book: DemoBook, slug: GroupSlug): DemoGroup {
  const found = book.data.groups.find((group) => group.slug === slug);
  if (found === undefined) throw new Error(`Demo data: there is no group ${slug}`);
  return found;
}

/** Rows of `account`, all with the same password. */
export function accountRows(book: DemoBook, passwordHash: string): readonly Row[] {
  return book.data.accounts.map(({ name, person, role, since }) => {
    const created = book.calendar.past(book.calendar.monthStart(since), '11:00');
    return {
      id: book.enter('account', name, created),
      email: `${name}${DEMO_ADDRESSES}`,
      password_hash: passwordHash,
      person_id: book.idOf('person', person),
      role: role ?? null,
      locale: 'de',
      version: 1,
      created_at: created,
      updated_at: created,
    };
  });
}

/** Gives the seeded groups their mandate, rhythm and habits. */
export async function describeGroups(em: EntityManager, book: DemoBook): Promise<void> {
  const rows = book.data.groups.map(({ slug, mandate, rhythm, reviewDays, template, ...mails }) => {
    book.note('group', slug, GROUP_IDS[slug]);
    return {
      id: GROUP_IDS[slug],
      mandate: book.text(mandate),
      rhythm: rhythm?.rrule ?? null,
      review_days: reviewDays ?? 0,
      sender_name: mails.senderName ?? null,
      reply_to: mails.replyTo ?? null,
      agenda_template: template?.map(({ title, kind, minutes, approvesLastMinutes }) => ({
        title,
        kind,
        durationMinutes: minutes,
        approvesLastMinutes: approvesLastMinutes === true,
      })),
    };
  });
  await em.query(
    `UPDATE steering_group AS g
     SET mandate = d.mandate, rhythm = d.rhythm, review_days = d.review_days, sender_name = d.sender_name, reply_to = d.reply_to,
       agenda_template = d.agenda_template, version = g.version + 1, updated_at = $2
     FROM jsonb_to_recordset($1::jsonb)
       AS d (id uuid, mandate text, rhythm text, review_days integer, sender_name text, reply_to text, agenda_template jsonb)
     WHERE g.id = d.id`,
    [JSON.stringify(rows), book.calendar.past(book.calendar.monthStart(14), '09:00')],
  );
}

/** Rows of `seat`; the coordinator has confirmed nearly all of them at once. */
export function seatRows(book: DemoBook): readonly Row[] {
  return book.data.groups.flatMap(({ slug, seats = [] }) => seats.map((seat) => seatRow(book, slug, seat)));
}

function seatRow(book: DemoBook, group: GroupSlug, seat: DemoSeat): Row {
  const { calendar } = book;
  const created = calendar.past(calendar.monthStart(seat.since), '11:30');
  const endDate = seat.until === undefined ? null : calendar.monthStart(seat.until);
  const confirmed = seat.unconfirmed !== true;
  return {
    id: book.newId(created),
    steering_group_id: book.idOf('group', group),
    group_kind: 'steering',
    person_id: book.idOf('person', seat.person),
    on_behalf_of_organisation_id: book.idOf('organisation', seat.for),
    role: seat.role,
    has_vote: seat.role !== 'guest' && seat.withoutVote !== true,
    start_date: calendar.monthStart(seat.since),
    end_date: endDate,
    confirmed_at: confirmed ? created : null,
    confirmed_by: confirmed ? book.idOf('account', 'coordinator') : null,
    version: 1,
    created_at: created,
    updated_at: endDate === null ? created : calendar.past(endDate, '09:00'),
  };
}

/** The seats of a group that are taken on that day. */
export function seatsOn(book: DemoBook, group: GroupSlug, day: string): readonly DemoSeat[] {
  return (groupOf(book, group).seats ?? []).filter((seat) => book.calendar.isWithin(seat, day));
}
