import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { importing, named, surname, table } from './importing.js';

let t: TestApp;
let staff: Principal;
let i: ReturnType<typeof importing>;
beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  i = importing(t, staff, 'seats');
});
afterAll(() => t.close());

const codesOf = (row: any) => row.errors.map(({ code }: any) => code);
const seatsOf = (person: string) =>
  t.world.rows(
    `SELECT s.role, s.has_vote, s.start_date::text, s.end_date::text, s.confirmed_at IS NOT NULL AS confirmed,
       s.on_behalf_of_organisation_id AS organisation FROM seat s WHERE s.person_id = $1 ORDER BY s.start_date`,
    person,
  );

/** Somebody who works for a member, under names that nobody else has. */
async function somebody(more: Record<string, unknown> = {}) {
  const [firm, familyName] = [named(), surname()];
  const organisation = await t.world.organisation({ name: firm }, 'active');
  const id = await t.world.person({ given_name: 'Ada', family_name: familyName });
  await t.world.affiliation(id, organisation, more);
  return { id, name: `Ada ${familyName}`, firm, organisation };
}

describe('a list of seats', () => {
  it('is read, judged and taken over, and taken back', async () => {
    const [one, two, three] = [
      await somebody(),
      await somebody(),
      await somebody({ email: 'drei@sitz.example' }),
    ];
    const made = await i.send(
      table(
        'Name;Firma;Steuergruppe;Rolle;Stimme;seit;bis',
        `${one.name};${one.firm};MINT-Bildung;Leitung;;1.3.2025;31.12.2026`,
        `${two.name};;mint;guest;;;`,
        `drei@sitz.example;;;;;;`,
      ),
    );
    expect(made.body.columns.map(({ field }: any) => field)).toEqual([
      'person',
      'onBehalfOfOrganisation',
      'steeringGroup',
      'role',
      'hasVote',
      'startDate',
      'lastDay',
    ]);
    const [first, second, third] = await i.rows(made);
    expect([first, second]).toMatchObject([{ outcome: 'new', name: one.name }, { outcome: 'new' }]);
    expect(third.outcome).toBe('error');
    const byMail = await i.send(table('E-Mail;Gruppe;Rolle', 'DREI@sitz.example;stem-education;Mitglied'));
    expect((await i.commit(byMail)).status).toBe(200);
    expect(await seatsOf(three.id)).toMatchObject([{ role: 'member', has_vote: true }]);
    const done = await i.commit(await i.change(made, { leavesErrors: true }));
    expect(done.body).toMatchObject({ state: 'committed', counts: { new: 2, left: 1 } });
    expect(await seatsOf(one.id)).toEqual([
      {
        role: 'lead',
        has_vote: true,
        start_date: '2025-03-01',
        end_date: '2027-01-01',
        confirmed: true,
        organisation: one.organisation,
      },
    ]);
    expect(await seatsOf(two.id)).toMatchObject([
      {
        role: 'guest',
        has_vote: false,
        start_date: '2026-03-18',
        end_date: null,
        organisation: two.organisation,
      },
    ]);
    const rows = await i.rows(done);
    expect(rows[0].name).toBe(one.name);
    expect((await i.undo(done)).status).toBe(200);
    expect([...(await seatsOf(one.id)), ...(await seatsOf(two.id))]).toEqual([]);
  });

  it.each(['csv', 'xlsx'])('that was exported as %s comes back without a change', async (format) => {
    const [one, two] = [await somebody(), await somebody()];
    await t.world.seat('it-talent', one.id, one.organisation, 'lead', {
      start_date: '2021-01-01',
      end_date: '2024-01-01',
    });
    await t.world.seat('it-talent', one.id, one.organisation, 'member', { start_date: '2024-01-01' });
    await t.world.seat('it-talent', two.id, two.organisation, 'guest', { end_date: '2027-01-01' });
    for (const language of ['de', 'en']) {
      const file = await t.api.get(`/steering-groups/it-talent/seats?format=${format}`, {
        as: staff,
        headers: { 'accept-language': language },
      });
      const made = await i.send(file.bytes);
      const rows = await i.rows(made);
      expect(rows.length).toBeGreaterThanOrEqual(3);
      expect(rows.filter(({ outcome }: any) => outcome !== 'same')).toEqual([]);
    }
  });
});

describe('a row of seats', () => {
  it('changes vote and end of a seat, and nothing else', async () => {
    const one = await somebody();
    await t.world.seat('it-talent', one.id, one.organisation, 'member');
    const made = await i.send(table('Person;Steuergruppe;mit Stimme;bis', `${one.name};IT;nein;31.12.2026`));
    const [row] = await i.rows(made);
    expect(row).toMatchObject({
      outcome: 'update',
      changes: [
        { field: 'hasVote', from: true, to: false },
        { field: 'endDate', from: null, to: '2027-01-01' },
      ],
    });
    const done = await i.commit(made);
    expect(await seatsOf(one.id)).toMatchObject([{ has_vote: false, end_date: '2027-01-01' }]);
    expect((await i.undo(done)).status).toBe(200);
    expect(await seatsOf(one.id)).toMatchObject([{ has_vote: true, end_date: null }]);
    const heads = 'Person;Steuergruppe;Rolle;Organisation;erster Tag';
    const other = await somebody();
    const wrong = await i.send(
      table(heads, `${one.id};IT;Leitung;;`, `${one.id};IT;;${other.firm};`, `${one.id};IT;;;2021-01-01`),
    );
    expect((await i.rows(wrong)).map(codesOf)).toEqual([
      ['seat_differs'],
      ['seat_differs'],
      ['seat_differs'],
    ]);
  });

  it.each<[string, string, (of: Awaited<ReturnType<typeof somebody>>) => string, string[]]>([
    ['nobody', 'Gruppe;Rolle', () => 'IT;Mitglied', ['required']],
    ['somebody unknown', 'Name;Gruppe;Rolle', () => `Ida ${surname()};IT;Mitglied`, ['person_unknown']],
    [
      'another firm’s person',
      'Name;Firma;Gruppe;Rolle',
      ({ name }) => `${name};Organisation von niemandem;IT;Mitglied`,
      ['person_unclear', 'organisation_unknown'],
    ],
    ['no group', 'Name;Rolle', ({ name }) => `${name};Mitglied`, ['required']],
    [
      'a group that there is not',
      'Name;Gruppe;Rolle',
      ({ name }) => `${name};Kegelclub;Mitglied`,
      ['group_unknown'],
    ],
    ['the plenary', 'Name;Gruppe;Rolle', ({ name }) => `${name};plenary;Mitglied`, ['plenary_has_no_seats']],
    ['no role', 'Name;Gruppe', ({ name }) => `${name};IT`, ['required']],
    [
      'a guest who votes',
      'Name;Gruppe;Rolle;Stimme',
      ({ name }) => `${name};IT;Gast;ja`,
      ['guest_has_no_vote'],
    ],
    [
      'a day before the group',
      'Name;Gruppe;Rolle;seit',
      ({ name }) => `${name};IT;Mitglied;1.1.1990`,
      ['outside_group_term', 'required'],
    ],
    [
      'an end before its start',
      'Name;Gruppe;Rolle;seit;bis',
      ({ name }) => `${name};IT;Mitglied;1.3.2026;1.1.2026`,
      ['before_start'],
    ],
  ])('with %s says so', async (_, heads, line, codes) => {
    const [row] = await i.rows(await i.send(table(heads, line(await somebody()))));
    expect(row.outcome).toBe('error');
    expect(codesOf(row).sort()).toEqual(codes.sort());
  });

  it('is for who works for a member on that day', async () => {
    const waiting = await somebody({ confirmed_at: null });
    const firm = named();
    const id = await t.world.person({ given_name: 'Eva', family_name: surname() });
    await t.world.affiliation(id, await t.world.organisation({ name: firm }, null));
    const made = await i.send(
      table(
        'Person;Organisation;Gruppe;Rolle',
        `${waiting.id};${waiting.firm};IT;Mitglied`,
        `${id};${firm};IT;Mitglied`,
      ),
    );
    expect((await i.rows(made)).map(codesOf)).toEqual([['not_affiliated'], ['not_in_alliance']]);
  });

  it('overlaps no other, neither there nor in the file', async () => {
    const [one, two] = [await somebody(), await somebody()];
    await t.world.seat('it-talent', one.id, one.organisation, 'member', {
      start_date: '2024-01-01',
      end_date: '2025-01-01',
    });
    const made = await i.send(
      table(
        'Person;Gruppe;Rolle;erster Tag;letzter Tag',
        `${one.id};IT;Gast;2024-06-01;2025-06-01`,
        `${two.id};IT;Gast;2024-01-01;2024-12-31`,
        `${two.id};IT;Mitglied;2025-01-01;`,
        `${two.id};IT;Mitglied;2025-06-01;`,
      ),
    );
    expect((await i.rows(made)).map(codesOf)).toEqual([['seat_terms_overlap'], [], [], ['seat_twice']]);
  });

  it('gives nobody a lead seat who imports it', async () => {
    const made = await i.send(table('Person;Gruppe;Rolle', `${staff.personId};IT;Leitung`));
    expect((await i.rows(made)).map(codesOf)).toEqual([['own_lead_seat']]);
    const lead = await t.world.account({ role: 'alliance_lead' });
    const other = importing(t, lead, 'seats');
    const theirs = await other.send(table('Person;Gruppe;Rolle', `${staff.personId};IT;Leitung`));
    expect(codesOf((await other.rows(theirs))[0])).toEqual([]);
    // The same draft, taken over by the person itself.
    expect((await i.commit(theirs)).body).toMatchObject({ status: 409, code: 'rows_undecided' });
  });
});
