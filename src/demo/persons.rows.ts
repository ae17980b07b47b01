import type { DemoBook } from './demo-book.js';
import { inAddress } from './demo-text.js';
import type { Row } from './insert-rows.js';
import { monthsKnown } from './organisations.rows.js';
import type { DemoAffiliation, DemoOrganisation } from './schema/members.js';

/** Hands out numbers of the range that is kept free for fiction: 555-0101 and up, per area code. */
export function phoneBook(): (areaCode: string) => string {
  const last = new Map<string, number>();
  return (areaCode) => {
    const number = (last.get(areaCode) ?? 0) + 1;
    if (number > 99) throw new Error(`Demo data: no phone numbers left in ${areaCode}`);
    last.set(areaCode, number);
    return `${areaCode} 555-01${String(number).padStart(2, '0')}`;
  };
}

/** Rows of `person`. */
export function personRows(book: DemoBook): readonly Row[] {
  return book.data.persons.map((person) => {
    const created = recorded(book, person.works[0]);
    return {
      id: book.enter('person', person.key, created),
      form_of_address: person.address ?? null,
      academic_title: person.title ?? null,
      given_name: person.given,
      name_affix: person.affix ?? null,
      family_name: person.family,
      email: person.email ?? null,
      phone: null,
      language: person.language ?? 'de',
      tags: person.tags ?? [],
      internal_note: person.note ?? null,
      version: 1,
      created_at: created,
      updated_at: created,
    };
  });
}

/** Rows of `affiliation`. Now and then somebody has no number of his or her own. */
export function affiliationRows(book: DemoBook, nextPhone: (areaCode: string) => string): readonly Row[] {
  const { calendar } = book;
  return book.data.persons.flatMap((person, index) =>
    person.works.map((work) => {
      const employer = organisationOf(book, work);
      const created = recorded(book, work);
      const endDate = work.until === undefined ? null : calendar.monthStart(work.until);
      return {
        id: book.newId(created),
        person_id: book.idOf('person', person.key),
        organisation_id: book.idOf('organisation', work.at),
        function: work.as,
        email: `${inAddress(person.given)}.${inAddress(person.family)}@${employer.domain}.example`,
        phone: index % 7 === 6 ? null : nextPhone(employer.areaCode),
        is_primary_contact: work.primary === true,
        start_date: calendar.monthStart(work.since),
        end_date: endDate,
        confirmed_at: created,
        version: 1,
        created_at: created,
        updated_at: endDate === null ? created : calendar.past(endDate, '10:30'),
      };
    }),
  );
}

function organisationOf(book: DemoBook, work: DemoAffiliation): DemoOrganisation {
  const found = book.data.organisations.find(({ key }) => key === work.at);
  if (found === undefined) throw new Error(`Demo data: there is no organisation ${work.at}`);
  return found;
}

/** Nobody is recorded before the organisation is. */
function recorded(book: DemoBook, work: DemoAffiliation): Date {
  const months = Math.min(work.since, monthsKnown(organisationOf(book, work)));
  return book.calendar.past(book.calendar.monthStart(months), '10:30');
}
