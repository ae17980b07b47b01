import type { DemoBook } from './demo-book.js';
import type { Row } from './insert-rows.js';
import type { DemoOrganisation } from './schema/members.js';

/** Months ago that the organisation was first recorded: with its first membership, or shortly before one. */
export function monthsKnown(organisation: DemoOrganisation): number {
  return organisation.memberships[0]?.joined ?? 3;
}

/** Rows of `organisation`. */
export function organisationRows(book: DemoBook, nextPhone: (areaCode: string) => string): readonly Row[] {
  return book.data.organisations.map((one) => {
    const created = book.calendar.past(book.calendar.monthStart(monthsKnown(one)), '09:30');
    return {
      id: book.enter('organisation', one.key, created),
      name: one.name,
      short_name: one.shortName ?? null,
      sector_code: one.sector,
      website: `https://www.${one.domain}.example`,
      email: `info@${one.domain}.example`,
      phone: nextPhone(one.areaCode),
      street: one.street,
      postal_code: one.postalCode,
      city: one.city,
      country: 'DE',
      size_band: one.size,
      description: book.text(one.description),
      expertise: one.expertise,
      offers: one.offers ?? [],
      tags: one.tags,
      internal_note: one.note ?? null,
      listed_publicly: one.unlisted !== true,
      version: 1,
      created_at: created,
      updated_at: created,
    };
  });
}

/** Rows of `membership`, oldest first. */
export function membershipRows(book: DemoBook): readonly Row[] {
  const { calendar } = book;
  return book.data.organisations.flatMap((one) =>
    one.memberships.map((membership) => {
      const { joined, ended, state } = membership;
      const joinedOn = joined === undefined ? null : calendar.monthStart(joined);
      const endedOn = ended === undefined ? null : calendar.monthStart(ended);
      const created = calendar.past(joinedOn ?? calendar.daysAgo(26), '10:00');
      const changed = state === 'suspended' ? 5 : ended === undefined ? joined : Math.max(ended, 2);
      return {
        id: book.newId(created),
        organisation_id: book.idOf('organisation', one.key),
        state,
        joined_on: joinedOn,
        ended_on: endedOn,
        end_reason: membership.endReason ?? null,
        reasons: book.textOrNull(membership.reasons),
        patron_person_id: book.idOrNull('person', membership.patron),
        coordinator_person_id: book.idOrNull('person', membership.coordinator),
        version: 1,
        created_at: created,
        updated_at: changed === undefined ? created : calendar.past(calendar.monthStart(changed), '10:00'),
      };
    }),
  );
}
