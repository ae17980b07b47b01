import type { DemoBook } from './demo-book.js';
import type { MeetingRole, Rsvp } from '../participations/participation-states.js';
import { seatsOn } from './groups.rows.js';
import type { Row } from './insert-rows.js';
import type { PlannedMeeting } from './meeting-plan.js';
import type { DemoMeeting } from './schema/meetings.js';

interface Invitee {
  readonly person?: string;
  readonly guest?: string;
  readonly email?: string;
  readonly role: MeetingRole;
  /** The organisation of the seat. */
  readonly for?: string;
  readonly silent?: boolean;
  readonly substituteFor?: string;
}

/** Rows of `participation`; a meeting in draft has none yet. */
export function participationRows(book: DemoBook, plan: readonly PlannedMeeting[]): readonly Row[] {
  return plan
    .filter(({ data }) => data.state !== 'draft')
    .flatMap((meeting) =>
      invitees(book, meeting).map((invitee, index) => row(book, meeting, invitee, index)),
    );
}

/** The key under which the book knows a participation. */
export function participationKey(meeting: string, who: Pick<Invitee, 'person' | 'guest'>): string {
  return `${meeting}/${who.person ?? who.guest}`;
}

/** Whoever has a seat that day, then whoever takes the minutes, presents, is invited or comes for somebody. */
function invitees(book: DemoBook, { data, day }: PlannedMeeting): readonly Invitee[] {
  const all: Invitee[] = [];
  const add = (invitee: Invitee): void => {
    if (invitee.person === undefined || all.every(({ person }) => person !== invitee.person))
      all.push(invitee);
  };
  for (const seat of seatsOn(book, data.group, day)) {
    const chairs = data.chair === undefined ? seat.role === 'lead' : seat.person === data.chair;
    const role = chairs ? 'chair' : seat.role === 'guest' ? 'guest' : 'participant';
    add({ person: seat.person, role, for: seat.for, silent: seat.silent === true });
  }
  if (data.chair !== undefined) add({ person: data.chair, role: 'chair' });
  add({ person: data.minuteTaker, role: 'minute_taker' });
  for (const { presenter } of data.agenda)
    if (presenter !== undefined) add({ person: presenter, role: 'presenter' });
  for (const person of data.invited ?? []) add({ person, role: 'participant' });
  for (const one of data.also ?? []) add({ ...one, role: one.role ?? 'participant' });
  for (const one of data.substitutes ?? [])
    add({ person: one.by, role: 'participant', substituteFor: one.for });
  return all;
}

function row(book: DemoBook, meeting: PlannedMeeting, invitee: Invitee, index: number): Row {
  const { data, created, invitedOn } = meeting;
  const invitedAt = invitedOn === undefined ? null : book.calendar.past(invitedOn, '09:00');
  const rsvp = answer(data, invitee, index);
  const rsvpAt =
    rsvp === 'needs_action' || invitedOn === undefined ? null : answered(book, meeting, invitedOn, index);
  return {
    id: book.enter('participation', participationKey(data.key, invitee), invitedAt ?? created),
    meeting_id: meeting.id,
    person_id: book.idOrNull('person', invitee.person),
    guest_name: invitee.guest ?? null,
    guest_email: invitee.email ?? null,
    meeting_role: invitee.role,
    rsvp,
    rsvp_at: rsvpAt,
    rsvp_recorded_by: rsvpAt === null ? null : recorder(book, invitee),
    rsvp_note: rsvp === 'declined' && data.state === 'invited' ? 'An dem Tag bin ich auf einer Messe.' : null,
    invited_at: invitedAt,
    attendance: attendance(data, invitee),
    substitute_for_person_id: book.idOrNull('person', invitee.substituteFor),
    ...snapshot(book, meeting, invitee),
    version: 1,
    created_at: invitedAt ?? created,
    updated_at: data.minutes === undefined ? (rsvpAt ?? invitedAt ?? created) : meeting.updated,
  };
}

function answer(data: DemoMeeting, { person, role, silent, guest }: Invitee, index: number): Rsvp {
  if (data.state === 'scheduled' || silent) return 'needs_action';
  if (role === 'chair' || role === 'minute_taker' || role === 'presenter' || guest !== undefined)
    return 'accepted';
  if (data.substitutes?.some((one) => one.for === person)) return 'delegated';
  if (listed(data.excused, person)) return 'declined';
  if (listed(data.absent, person)) return index % 2 === 0 ? 'accepted' : 'needs_action';
  if (data.state === 'invited')
    return (
      (['accepted', 'needs_action', 'accepted', 'tentative', 'declined'] as const)[index % 5] ?? 'accepted'
    );
  return index % 7 === 5 ? 'tentative' : index % 9 === 4 ? 'needs_action' : 'accepted';
}

/** One to twelve days after the invitation, but before the meeting and not in the future. */
function answered(book: DemoBook, meeting: PlannedMeeting, invitedOn: string, index: number): Date {
  const days = meeting.data.state === 'invited' ? index % 4 : 1 + ((index * 5) % 12);
  return book.calendar.past(
    book.calendar.plusDays(invitedOn, days),
    `${String(9 + (index % 8)).padStart(2, '0')}:25`,
  );
}

/** Whoever has an account answers there; the coordinator records the other answers. */
function recorder(book: DemoBook, invitee: Invitee): string {
  const own = book.data.accounts.find(({ person }) => person === invitee.person);
  return book.idOf('account', own?.name ?? 'coordinator');
}

function attendance(data: DemoMeeting, { person, silent }: Invitee): string {
  if (data.minutes === undefined || listed(data.unknown, person)) return 'unknown';
  if (listed(data.excused, person)) return 'excused';
  if (silent || listed(data.absent, person)) return 'absent';
  return listed(data.partial, person) ? 'partial' : 'present';
}

/** What was true of the person on the day that the meeting opened. */
function snapshot(book: DemoBook, { data, day }: PlannedMeeting, invitee: Invitee): Row {
  const work =
    data.state !== 'held'
      ? undefined
      : book.data.persons
          .find(({ key }) => key === invitee.person)
          ?.works.find(
            (one) =>
              (invitee.for === undefined || one.at === invitee.for) && book.calendar.isWithin(one, day),
          );
  const organisation = book.data.organisations.find(({ key }) => key === work?.at);
  return {
    organisation_id: book.idOrNull('organisation', organisation?.key),
    organisation_name: organisation?.name ?? null,
    sector_code: organisation?.sector ?? null,
    function: work?.as ?? null,
  };
}

function listed(names: readonly string[] | undefined, person: string | undefined): boolean {
  return person !== undefined && names !== undefined && names.includes(person);
}
