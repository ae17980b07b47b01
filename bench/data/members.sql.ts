import { personsPerOrganisation, perGroup } from './sizes.js';
import { at, SEAT_HOLDERS_APART, type Seeded, type Step, textArray } from './seeded.js';
import * as words from './words.js';

/** Organisations and persons: who could take part. */
export function memberSteps(s: Seeded): Step[] {
  const organisations = { from: 0, to: s.organisations };
  return [
    { ...organisations, table: 'organisation', rows: 1, sql: organisation(s) },
    { from: 0, to: s.persons, table: 'person', rows: 1, sql: person(s) },
    { ...organisations, table: 'membership', rows: 1, sql: membership(s) },
    { ...organisations, table: 'membership', rows: 0.1, sql: earlierMembership(s) },
    { from: 0, to: s.persons, table: 'affiliation', rows: 1, sql: affiliation(s) },
  ];
}

/** Fields that the alliance made for organisations: one that is filled in, and one with choices that is retired. */
export const ownFields = (s: Seeded) => {
  const at800 = at(s.day('- 800'), '09:00');
  return `INSERT INTO own_field (id, subject, key, name_de, name_en, type, choices, visible_to, position, retired_at, created_at, updated_at)
  VALUES ('${s.idOf('own_field', 0)}', 'organisations', 'employees', 'Beschäftigte', 'Employees', 'number', '[]', 'readers', 1, NULL,
      ${at800}, ${at800}),
    ('${s.idOf('own_field', 1)}', 'organisations', 'hall', 'Halle', 'Hall', 'choice',
      '[{"code": "north", "name": {"de": "Nord", "en": "North"}}]', 'readers', 2, ${at800}, ${at800}, ${at800})`;
};

const numbers = (from: number, to: number) => `generate_series(${from}, ${to - 1}) AS i`;

const familyName = (s: Seeded, label: string, n: string) =>
  `${s.oneOf(words.familyBegins, `${label} begin`, n)} || ${s.oneOf(words.familyEnds, `${label} end`, n)}`;

const organisation = (s: Seeded) => (from: number, to: number) => {
  const since = s.day(`- 800 - ${s.draw('organisation since', 'i', 600)}`);
  const changed = s.day(`- 1 - ${s.draw('organisation changed', 'i', 500)}`);
  return `INSERT INTO organisation (id, name, short_name, sector_code, website, email, phone, street, postal_code, city,
    size_band, description, expertise, offers, tags, own_fields, internal_note, listed_publicly, created_at, updated_at)
  SELECT ${s.id('organisation', 'i')},
    ${familyName(s, 'organisation', 'i')} || ' ' || ${s.oneOf(words.trades, 'trade', 'i')} || ' '
      || ${s.oneOf(words.legalForms, 'legal form', 'i')},
    CASE WHEN ${s.draw('short name', 'i', 3)} = 0 THEN 'O' || i END, ${s.oneOf(words.sectors, 'sector', 'i')},
    'https://www.o' || i || '.example', 'info@o' || i || '.example', '+49 3641 ' || 100000 + i,
    ${s.oneOf(words.streets, 'street', 'i')} || ' ' || 1 + ${s.draw('house', 'i', 99)},
    (7000 + ${s.draw('postal code', 'i', 999)})::text, ${s.oneOf(words.cities, 'city', 'i')},
    ${s.oneOf(['1-9', '10-49', '50-249', '250+'], 'size band', 'i')}, ${s.oneOf(words.remarks, 'description', 'i')},
    (${textArray(words.expertise)})[1 + ${s.draw('expertise', 'i', 4)} : 3 + ${s.draw('expertise', 'i', 4)}],
    CASE WHEN ${s.draw('offers', 'i', 3)} = 0 THEN ARRAY[${s.oneOf(words.offers, 'offer', 'i')}] ELSE '{}' END,
    (${textArray(words.tags)})[1 + ${s.draw('tags', 'i', 7)} : 1 + ${s.draw('tags', 'i', 7)} + ${s.draw('many tags', 'i', 3)}],
    CASE WHEN ${s.draw('employees given', 'i', 2)} = 0
      THEN jsonb_build_object('employees', 1 + ${s.draw('employees', 'i', 900)}) ELSE '{}' END,
    CASE WHEN ${s.draw('note', 'i', 5)} = 0 THEN ${s.oneOf(words.remarks, 'note', 'i')} END,
    ${s.draw('listed', 'i', 10)} < 8, ${at(since, '09:00')}, ${at(changed, '11:00')}
  FROM ${numbers(from, to)}`;
};

/* Organisations 1 to 4 of every 33 never have a seat in a group (a seat holder is every 33rd person, of five each). */
const rest = `i % ${SEAT_HOLDERS_APART}`;

const membership = (s: Seeded) => (from: number, to: number) => {
  const joined = s.day(`- 720 - ${s.draw('joined', 'i', 60)}`);
  const ended = s.day(`- 20 - ${s.draw('ended', 'i', 400)}`);
  return `INSERT INTO membership (id, organisation_id, state, joined_on, ended_on, end_reason, coordinator_person_id, created_at,
    updated_at)
  SELECT ${s.id('membership', 'i')}, ${s.id('organisation', 'i')},
    CASE ${rest} WHEN 3 THEN 'suspended' WHEN 4 THEN 'prospective' ELSE 'active' END,
    CASE WHEN ${rest} <> 4 THEN ${joined} END, CASE WHEN ${rest} = 1 THEN ${ended} END,
    CASE WHEN ${rest} = 1 THEN 'Betrieb verlegt' END,
    CASE WHEN ${s.draw('looked after', 'i', 2)} = 0 THEN ${s.id('person', `${s.draw('coordinator', 'i', 3)}`)} END,
    ${at(joined, '10:00')}, ${at(`CASE WHEN ${rest} = 1 THEN ${ended} ELSE ${joined} END`, '10:00')}
  FROM ${numbers(from, to)}`;
};

const earlierMembership = (s: Seeded) => (from: number, to: number) =>
  `INSERT INTO membership (id, organisation_id, state, joined_on, ended_on, created_at, updated_at)
  SELECT ${s.id('membership', `${s.organisations} + i`)}, ${s.id('organisation', 'i')}, 'active',
    ${s.day('- 1500')}, ${s.day('- 1000')}, ${at(s.day('- 1500'), '10:00')}, ${at(s.day('- 1000'), '10:00')}
  FROM ${numbers(from, to)} WHERE i % 10 = 0`;

const person = (s: Seeded) => (from: number, to: number) => {
  const since = s.day(`- 790 - ${s.draw('person since', 'i', 600)}`);
  return `INSERT INTO person (id, form_of_address, academic_title, given_name, name_affix, family_name, email, phone,
    language, internal_note, created_at, updated_at)
  SELECT ${s.id('person', 'i')}, ${s.oneOf(['Frau', 'Herr'], 'address', 'i')},
    CASE WHEN ${s.draw('titled', 'i', 6)} = 0 THEN ${s.oneOf(words.academicTitles, 'title', 'i')} END,
    ${s.oneOf(words.givenNames, 'given name', 'i')}, CASE WHEN ${s.draw('affix', 'i', 40)} = 0 THEN 'von' END,
    ${familyName(s, 'person', 'i')}, 'p' || i || '@privat.example', '+49 170 ' || 1000000 + i,
    CASE WHEN ${s.draw('language', 'i', 10)} = 0 THEN 'en' ELSE 'de' END,
    CASE WHEN ${s.draw('person note', 'i', 20)} = 0 THEN 'Am besten vormittags zu erreichen.' END,
    ${at(since, '09:30')}, ${at(since, '09:30')}
  FROM ${numbers(from, to)}`;
};

/** What a person does where it works; meetings freeze the same. */
export const functionOf = (s: Seeded, n: string) => s.oneOf(words.functions, 'function', n);

/** The first of an organisation's persons is its primary contact; every twentieth worked elsewhere before. */
const affiliation = (s: Seeded) => (from: number, to: number) => {
  const since = `${s.day('- 790')}`;
  return `INSERT INTO affiliation (id, person_id, organisation_id, function, email, phone, is_primary_contact,
    start_date, end_date, confirmed_at, created_at, updated_at)
  SELECT ${s.id('affiliation', 'i')}, ${s.id('person', 'i')}, ${s.id('organisation', s.organisationOf('i'))},
    ${functionOf(s, 'i')}, 'p' || i || '@o' || ${s.organisationOf('i')} || '.example', '+49 3641 ' || 2000000 + i,
    i % ${personsPerOrganisation} = 0, ${since}, NULL, ${at(since, '09:30')}, ${at(since, '09:30')}, ${at(since, '09:30')}
  FROM ${numbers(from, to)}
  UNION ALL
  SELECT ${s.id('affiliation', `${s.persons} + i`)}, ${s.id('person', 'i')},
    ${s.id('organisation', `(${s.organisationOf('i')} + ${perGroup.organisations / 2}) % ${s.organisations}`)},
    ${s.oneOf(words.functions, 'earlier function', 'i')}, NULL, NULL, false, ${s.day('- 1600')}, ${s.day('- 800')},
    ${at(s.day('- 1600'), '09:30')}, ${at(s.day('- 1600'), '09:30')}, ${at(s.day('- 800'), '09:30')}
  FROM ${numbers(from, to)} WHERE i % 20 = 7`;
};
