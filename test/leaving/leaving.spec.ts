import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/* Today is 18 March 2026. */

const END = '2026-05-01';

let t: TestApp;
let coordinator: Principal;
let organisation: string;
let membership: string;
let to: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

beforeEach(async () => {
  organisation = await t.world.organisation({}, null);
  membership = await t.world.membership(organisation, 'active');
  to = await t.world.person();
});

const send = (path: string, body: object, as: Principal | string = coordinator) =>
  t.api.post(path, body, { as, ifMatch: '"1-x"' });
const end = (body: object = {}, as?: Principal | string) =>
  send(`/memberships/${membership}/ending`, { endedOn: END, ...body }, as);
const close = (body: object = {}, as?: Principal | string) =>
  send(`/organisations/${organisation}/closure`, { endedOn: END, ...body }, as);
const row = async (table: string, id: string) =>
  (await t.world.rows(`SELECT * FROM ${table} WHERE id = $1`, id))[0]!;

/** Somebody who works there, sits in a group for it, has a task there and is invited to its next meeting. */
async function speaker() {
  const person = await t.world.person();
  const affiliation = await t.world.affiliation(person, organisation);
  const seat = await t.world.seat('stem-education', person, organisation, 'member');
  const task = await t.world.actionItem('stem-education', {
    responsible_person_id: person,
    responsible_organisation_id: organisation,
  });
  const meeting = await t.world.meeting('stem-education', {
    state: 'invited',
    planned_start: '2026-06-01T15:00:00Z',
  });
  const invited = await t.world.participation(meeting, {
    person_id: person,
    invited_at: '2026-03-02T09:00:00Z',
  });
  return { person, affiliation, seat, task, meeting, invited };
}

const reasonsOf = ({ person: personId, seat, task, meeting }: Awaited<ReturnType<typeof speaker>>) => [
  { code: 'seat', recordType: 'seat', recordId: seat, personId },
  { code: 'action_item', recordType: 'action_item', recordId: task, personId },
  { code: 'meeting', recordType: 'meeting', recordId: meeting, personId },
];
/** What is called what, its titles say; here it is told by its id. */
const untitled = (reasons: { title?: string }[]) => reasons.map(({ title: _, ...rest }) => rest).sort(byText);
const byText = (one: object, other: object) => JSON.stringify(one).localeCompare(JSON.stringify(other));
const handOver = () => ({ endSeats: true, actionItemsTo: to, withdrawFromMeetings: true });

describe('the end of a membership', () => {
  it('is refused while somebody still speaks for the organisation, naming what and whose it is', async () => {
    const one = await speaker();
    const ours = await t.world.actionItem('it-talent', { responsible_organisation_id: organisation });
    const { status, body } = await end();
    expect([status, body.code]).toEqual([409, 'hand_over_missing']);
    expect(untitled(body.reasons)).toEqual(
      [...reasonsOf(one), { code: 'action_item', recordType: 'action_item', recordId: ours }].sort(byText),
    );
    expect(await row('membership', membership)).toMatchObject({ ended_on: null, version: 1 });
  });

  it('hands everything over at once; who works there stays', async () => {
    const { person, affiliation, seat, task, invited } = await speaker();
    const ours = await t.world.actionItem('it-talent', { responsible_organisation_id: organisation });
    const other = await t.world.person();
    const shared = await t.world.actionItem('it-talent', {
      responsible_organisation_id: organisation,
      responsible_person_id: other,
    });
    const { status, body } = await end({ endReason: 'Umzug', handOver: handOver() });
    expect([status, body.endedOn, body.endReason]).toEqual([200, END, 'Umzug']);
    expect((await row('seat', seat))['end_date']).toBe(END);
    const alone = { responsible_person_id: to, responsible_organisation_id: null };
    expect(await row('action_item', task)).toMatchObject(alone);
    expect(await row('action_item', ours)).toMatchObject(alone);
    expect(await row('action_item', shared)).toMatchObject({ ...alone, responsible_person_id: other });
    expect(await row('participation', invited)).toMatchObject({ rsvp: 'declined' });
    expect(await row('affiliation', affiliation)).toMatchObject({ person_id: person, end_date: null });
  });

  it('is handed over for one person otherwise than for the others', async () => {
    const [one, other] = [await speaker(), await speaker()];
    const another = await t.world.person();
    const persons = [{ personId: other.person, handOver: { actionItemsTo: another } }];
    expect((await end({ handOver: handOver(), persons })).status).toBe(200);
    expect(await row('action_item', one.task)).toMatchObject({ responsible_person_id: to });
    expect(await row('action_item', other.task)).toMatchObject({ responsible_person_id: another });
  });

  it('is not handed over for somebody who does not speak for the organisation', async () => {
    const { body } = await end({ persons: [{ personId: to, handOver: handOver() }] });
    expect(body.errors).toMatchObject([{ pointer: '/persons/0/personId', code: 'leaves_nothing' }]);
  });

  it('gives nothing to somebody who leaves as well', async () => {
    const [one, other] = [await speaker(), await speaker()];
    const { status, body } = await end({ handOver: { ...handOver(), actionItemsTo: other.person } });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { pointer: '/handOver/actionItemsTo', code: 'hand_over_to_same_person' },
    ]);
    expect(await row('action_item', one.task)).toMatchObject({ responsible_person_id: one.person });
  });

  it('by a key hands over what the key could change itself, also for one person', async () => {
    const { person } = await speaker();
    const key = await t.world.apiKey(['membership.read', 'membership.write', 'actionItem.write']);
    const persons = [{ personId: person, handOver: { endSeats: true, actionItemsTo: to } }];
    const { status, body } = await end({ persons }, key);
    expect([status, body.code]).toEqual([403, 'fields_not_allowed']);
    expect(body.errors.map(({ pointer }: any) => pointer)).toEqual(['/persons/0/handOver/endSeats']);
  });
});

describe('an organisation that closes', () => {
  it('ends its membership, all affiliations with it and all seats for it on one day', async () => {
    const [one, other] = [await speaker(), await speaker()];
    const later = await t.world.affiliation(await t.world.person(), organisation, {
      start_date: '2026-09-01',
    });
    const past = await t.world.affiliation(await t.world.person(), organisation, { end_date: '2024-01-01' });
    const waiting = await t.world.affiliation(await t.world.person(), organisation, { confirmed_at: null });
    const done = await close({ endReason: 'Firma schließt', handOver: handOver() });
    expect([done.status, done.body.membership.endedOn]).toEqual([200, END]);
    for (const affiliation of [one.affiliation, other.affiliation, waiting])
      expect((await row('affiliation', affiliation))['end_date']).toBe(END);
    expect((await row('affiliation', later))['end_date']).toBe('2026-09-01');
    expect(await row('affiliation', past)).toMatchObject({ end_date: '2024-01-01', version: 1 });
    for (const { seat } of [one, other]) expect((await row('seat', seat))['end_date']).toBe(END);
    expect(await row('membership', membership)).toMatchObject({ end_reason: 'Firma schließt' });
  });

  it('is refused as a whole, with the reasons of each person', async () => {
    const [one, other] = [await speaker(), await speaker()];
    const persons = [{ personId: other.person, handOver: handOver() }];
    const { status, body } = await close({ persons });
    expect(status).toBe(409);
    expect(untitled(body.reasons)).toEqual([...reasonsOf(one)].sort(byText));
    for (const { affiliation, seat } of [one, other]) {
      expect((await row('affiliation', affiliation))['end_date']).toBeNull();
      expect((await row('seat', seat))['end_date']).toBeNull();
    }
    expect((await row('membership', membership))['ended_on']).toBeNull();
  });

  it('leaves nobody a patron who works nowhere else', async () => {
    const [gone, stays] = [await speaker(), await speaker()];
    await t.world.affiliation(stays.person, await t.world.organisation());
    const members = await Promise.all(
      [gone, stays].map(async ({ person }) =>
        t.world.membership(await t.world.organisation({}, null), 'active', { patron_person_id: person }),
      ),
    );
    const { body } = await close({ handOver: handOver() });
    expect(untitled(body.reasons)).toEqual([
      { code: 'patronage', recordType: 'membership', recordId: members[0], personId: gone.person },
    ]);
    expect((await close({ handOver: { ...handOver(), patronagesTo: to } })).status).toBe(200);
    expect(await row('membership', members[0]!)).toMatchObject({ patron_person_id: to });
    expect(await row('membership', members[1]!)).toMatchObject({ patron_person_id: stays.person });
  });

  it('needs no membership, and is for staff themselves', async () => {
    const id = await t.world.organisation({}, null);
    expect((await send(`/organisations/${id}/closure`, {})).status).toBe(200);
    const contact = await t.world.account({ organisationId: organisation, isPrimaryContact: true });
    expect((await close({}, contact)).status).toBe(403);
    expect((await close({ endedOn: '2000-01-01' })).body.errors).toMatchObject([{ pointer: '/endedOn' }]);
  });
});

describe('a person who leaves', () => {
  const depart = (id: string, body: object = {}) =>
    send(`/persons/${id}/departure`, { endDate: END, ...body });

  it('is handed over at once, whomever it worked for', async () => {
    const { person, affiliation, seat, task, meeting } = await speaker();
    const elsewhere = await t.world.organisation();
    const second = await t.world.affiliation(person, elsewhere);
    const other = await t.world.seat('it-talent', person, elsewhere, 'member');
    const plenary = await t.world.actionItem('plenary', { responsible_person_id: person });
    const refused = await depart(person);
    expect(untitled(refused.body.reasons)).toEqual(
      [
        ...reasonsOf({ person, affiliation, seat, task, meeting, invited: '' }),
        { code: 'seat', recordType: 'seat', recordId: other, personId: person },
        { code: 'action_item', recordType: 'action_item', recordId: plenary, personId: person },
      ].sort(byText),
    );
    expect((await depart(person, { handOver: handOver() })).status).toBe(200);
    for (const id of [affiliation, second]) expect((await row('affiliation', id))['end_date']).toBe(END);
    for (const id of [seat, other]) expect((await row('seat', id))['end_date']).toBe(END);
    expect(await row('action_item', plenary)).toMatchObject({ responsible_person_id: to });
    // Only the person leaves: its organisation answers as before.
    expect(await row('action_item', task)).toMatchObject({
      responsible_person_id: to,
      responsible_organisation_id: organisation,
    });
  });

  it('leaves what it had left before as it was', async () => {
    const person = await t.world.person();
    const former = await t.world.affiliation(person, organisation, { end_date: '2025-01-01' });
    expect((await depart(person)).status).toBe(200);
    expect(await row('affiliation', former)).toMatchObject({ version: 1 });
  });
});
