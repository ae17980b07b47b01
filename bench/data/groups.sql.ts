import { perGroup } from './sizes.js';
import { at, type Seeded, type Step } from './seeded.js';
import * as words from './words.js';

/** Seats whose holders have an account: the lead and two members. */
export const seatsWithAccount = [0, 2, 3];

/** Groups with their seats, and who can sign in. The coordinator's account comes first: it confirmed the seats. */
export function groupSteps(s: Seeded): Step[] {
  const groups = { from: 0, to: s.groups };
  return [
    { ...groups, table: 'steering_group', rows: 1, sql: group(s) },
    { from: 0, to: 1, table: 'account', rows: 1, sql: () => coordinator(s) },
    { ...groups, table: 'account', rows: seatsWithAccount.length, sql: account(s) },
    { ...groups, table: 'session', rows: seatsWithAccount.length, sql: () => session(s) },
    { ...groups, table: 'seat', rows: perGroup.seats, sql: seat(s) },
  ];
}

const group = (s: Seeded) => (from: number, to: number) => {
  const subject = s.oneOf(words.subjects, 'group', 'g');
  const since = at(s.day('- 800'), '09:00');
  return `INSERT INTO steering_group (id, kind, slug, number_prefix, name_de, name_en, mandate, rhythm, start_date,
    created_at, updated_at)
  SELECT ${s.id('steering_group', 'g')}, 'steering', 'group-' || g, 'G' || lpad(g::text, 4, '0'),
    ${subject} || ' ' || g, 'Group ' || g, ${s.oneOf(words.remarks, 'mandate', 'g')}, 'FREQ=WEEKLY;INTERVAL=5',
    ${s.day('- 800')}, ${since}, ${since}
  FROM generate_series(${from}, ${to - 1}) AS g`;
};

/* Nobody signs in with it. */
const PASSWORD_HASH = '$argon2id$v=19$m=19456,t=2,p=1$YmVuY2g$YmVuY2g';

/** The number of the account that belongs to no person. */
export const coordinatorNumber = (s: Seeded) => s.persons;

const coordinator = (s: Seeded) => {
  const since = at(s.day('- 800'), '08:00');
  return `INSERT INTO account (id, email, password_hash, role, created_at, updated_at)
  VALUES ('${s.idOf('account', coordinatorNumber(s))}', 'coordinator@alliance.example', '${PASSWORD_HASH}', 'coordinator',
    ${since}, ${since})`;
};

const account = (s: Seeded) => (from: number, to: number) => {
  const holder = s.seatHolder('g', 'seat');
  const since = at(s.day('- 780'), '08:00');
  return `INSERT INTO account (id, email, password_hash, person_id, created_at, updated_at)
  SELECT ${s.id('account', holder)}, 'p' || ${holder} || '@alliance.example', '${PASSWORD_HASH}',
    ${s.id('person', holder)}, ${since}, ${since}
  FROM generate_series(${from}, ${to - 1}) AS g, unnest(ARRAY[${seatsWithAccount.join(', ')}]) AS seat`;
};

/** Dated ahead, because a session ends some weeks after its last renewal and the data is kept for longer. */
const session = (s: Seeded) => {
  const ahead = at(s.day('+ 3650'), '08:00');
  return `INSERT INTO session (id, account_id, token_hash, rotated_at, created_at)
  SELECT ${s.sameRow('session', 'id')}, id, sha256(id::text::bytea), ${ahead}, ${ahead}
  FROM account ON CONFLICT DO NOTHING`;
};

const seat = (s: Seeded) => (from: number, to: number) => {
  const holder = s.seatHolder('g', 'seat');
  const since = at(s.day('- 790'), '10:00');
  return `INSERT INTO seat (id, steering_group_id, person_id, on_behalf_of_organisation_id, role, has_vote, start_date,
    confirmed_at, confirmed_by, created_at, updated_at)
  SELECT ${s.id('seat', `g * ${perGroup.seats} + seat`)}, ${s.id('steering_group', 'g')}, ${s.id('person', holder)},
    ${s.id('organisation', s.organisationOf(holder))},
    CASE seat WHEN 0 THEN 'lead' WHEN 1 THEN 'deputy' ELSE 'member' END, true, ${s.day('- 790')},
    ${since}, '${s.idOf('account', coordinatorNumber(s))}', ${since}, ${since}
  FROM generate_series(${from}, ${to - 1}) AS g, generate_series(0, ${perGroup.seats - 1}) AS seat`;
};
