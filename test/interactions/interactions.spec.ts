import { movesOf } from '../merging/merging.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

/* Now is 18 March 2026, 10:00 in Jena. */

let t: TestApp;
let coordinator: Principal;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

const call = { kind: 'call', happenedOn: '2026-03-17', text: 'Sucht zwei Auszubildende.' };
const step = { nextStep: 'Unterlagen schicken', nextStepDueDate: '2026-03-20' };

const note = async (more: object = {}, as = coordinator) => {
  const body = { ...call, organisationId: await t.world.organisation(), ...more };
  return t.api.post('/interactions', body, { as });
};
const at = ({ body }: { body: any }, noun = '') => `/interactions/${body.id}${noun}`;
const list = async (query: string, as = coordinator): Promise<any[]> =>
  (await t.api.get(`/interactions?limit=200&${query}`, { as })).body.data;
const codes = ({ status, body }: { status: number; body: any }) => [
  status,
  ...(body.errors ?? []).map(({ pointer, code }: any) => `${pointer} ${code}`),
];

describe('an interaction', () => {
  it('is with an organisation, a person, or both, and by who writes unless somebody else is named', async () => {
    const [personId, organisationId] = [await t.world.person(), await t.world.organisation()];
    const both = await note({ personId, organisationId });
    expect(both.body).toMatchObject({
      ...call,
      person: { id: personId },
      organisation: { id: organisationId },
      byPersonId: coordinator.personId,
      byPerson: { id: coordinator.personId },
      nextStep: null,
      nextStepOverdue: false,
      openSteps: [],
    });
    const alone = await note({ personId, organisationId: null, byPersonId: lead.personId });
    expect(alone.body).toMatchObject({ organisation: null, byPersonId: lead.personId });
    expect(codes(await note({ organisationId: null }))).toEqual([422, '/organisationId about_nobody']);
    const moved = await t.api.patch(at(both), { personId: null }, { as: lead, ifMatch: both });
    expect(moved.body).toMatchObject({ person: null, version: 2 });
    const nobody = await t.api.patch(at(both), { organisationId: null }, { as: lead, ifMatch: moved });
    expect(codes(nobody)).toEqual([422, '/organisationId about_nobody']);
  });

  it('lies in the past, and names only who is there', async () => {
    expect(codes(await note({ happenedOn: '2026-03-19' }))).toEqual([422, '/happenedOn in_future']);
    expect((await note({ happenedOn: '2026-03-18' })).status).toBe(201);
    const stranger = '019a0000-0000-7000-8000-00000000dead';
    for (const field of ['personId', 'organisationId', 'byPersonId'])
      expect(codes(await note({ [field]: stranger }))).toEqual([422, `/${field} unknown_reference`]);
  });

  it('has a next step with a day and with somebody who takes it, or none', async () => {
    expect(codes(await note({ nextStep: 'Anrufen' }))).toEqual([422, '/nextStepDueDate required']);
    expect(codes(await note({ nextStepDueDate: '2026-03-20' }))).toEqual([422, '/nextStep required']);
    expect(codes(await note({ ...step, byPersonId: null }))).toEqual([422, '/byPersonId required']);
    const made = await note(step);
    const half = await t.api.patch(at(made), { nextStep: null }, { as: coordinator, ifMatch: made });
    expect(codes(half)).toEqual([422, '/nextStep required']);
    const none = { nextStep: null, nextStepDueDate: null };
    const without = await t.api.patch(at(made), none, { as: coordinator, ifMatch: made });
    expect(without.body).toMatchObject({ ...none, openSteps: [] });
  });

  it('is told that its next step is taken, and open again; another step is open', async () => {
    const made = await note(step);
    expect(made.body.openSteps).toEqual(['completion']);
    const taken = await t.api.post(at(made, '/completion'), {}, { as: lead, ifMatch: made });
    expect(taken.body).toMatchObject({
      nextStepDoneAt: '2026-03-18T09:00:00.000Z',
      openSteps: ['reopening'],
    });
    const again = await t.api.post(at(made, '/completion'), {}, { as: lead, ifMatch: taken });
    expect(again).toMatchObject({ status: 409, body: { code: 'step_not_open', open: ['due'] } });
    const later = { text: 'Auch im Sommer.', nextStepDueDate: '2026-04-01' };
    const said = await t.api.patch(at(made), later, { as: lead, ifMatch: taken });
    expect(said.body.nextStepDoneAt).not.toBeNull();
    const other = await t.api.patch(at(made), { nextStep: 'Besuchen' }, { as: lead, ifMatch: said });
    expect(other.body).toMatchObject({ nextStepDoneAt: null, openSteps: ['completion'] });
    const done = await t.api.post(at(made, '/completion'), {}, { as: lead, ifMatch: other });
    const back = await t.api.post(at(made, '/reopening'), {}, { as: lead, ifMatch: done });
    expect(back.body).toMatchObject({ nextStepDoneAt: null, nextStep: 'Besuchen' });
    const none = await t.api.patch(
      at(made),
      { nextStep: null, nextStepDueDate: null },
      { as: lead, ifMatch: back },
    );
    expect((await t.api.post(at(made, '/completion'), {}, { as: lead, ifMatch: none })).status).toBe(409);
  });

  it('is for staff alone: nobody else reads, writes or finds it', async () => {
    const { body } = await note(step);
    const key = await t.world.apiKey(['organisation.read', 'person.read', 'list.export']);
    const others = [
      await t.world.account({ organisationId: body.organisationId, isPrimaryContact: true }),
      await t.world.account({ role: 'observer' }),
      await t.world.seated('stem-education', 'lead'),
      key,
    ];
    for (const as of others) {
      expect((await t.api.get('/interactions', { as })).status).toBe(403);
      expect((await t.api.get(`/interactions/${body.id}`, { as })).status).toBe(403);
      expect((await t.api.post('/interactions', call, { as })).status).toBe(403);
      const named = { as, ifMatch: '"1-x"' };
      expect((await t.api.delete(`/interactions/${body.id}`, named)).status).toBe(403);
    }
    expect((await t.api.get('/interactions')).status).toBe(401);
    expect((await t.api.get(`/interactions/${body.id}`, { as: coordinator })).status).toBe(200);
  });
});

describe('the list of interactions', () => {
  it('is filtered by with whom, by kind, days, next step and whose it was', async () => {
    const [person, organisation] = [await t.world.person(), await t.world.organisation()];
    const row = (fields: Fields) =>
      t.world.insert('interaction', { person_id: person, by_person_id: lead.personId, ...fields });
    const due = { next_step: 'Anrufen', next_step_due_date: '2026-03-17' };
    const open = await row({ ...due, kind: 'visit' });
    const taken = await row({ ...due, next_step_done_at: '2026-03-17T09:00:00Z' });
    const old = await row({ happened_on: '2025-12-31', organisation_id: organisation, by_person_id: null });
    const found = async (query: string, as = lead) =>
      (await list(`person=${person}&sort=updatedAt&${query}`, as)).map(({ id }) => id).sort();
    expect(await found('')).toEqual([open, taken, old].sort());
    expect(await found(`organisation=${organisation}`)).toEqual([old]);
    expect(await found('kind=visit&kind=mail')).toEqual([open]);
    expect(await found('from=2026-03-10')).toEqual([open, taken].sort());
    expect(await found('to=2026-03-10')).toEqual([old]);
    expect(await found('nextStepOpen=true')).toEqual([open]);
    expect(await found('nextStepOpen=false')).toEqual([taken, old].sort());
    expect(await found('mine=true')).toEqual([open, taken].sort());
    expect(await found('mine=false')).toEqual([old]);
    expect(await found('mine=true', coordinator)).toEqual([]);
    const overdue = (await list(`person=${person}`)).filter(({ nextStepOverdue }) => nextStepOverdue);
    expect(overdue.map(({ id }) => id)).toEqual([open]);
  });

  it('is a file too', async () => {
    const personId = await t.world.person({ given_name: 'Ada', family_name: 'Bo' });
    await note({ ...step, personId });
    const file = await t.api.get(`/interactions?person=${personId}&format=csv`, { as: coordinator });
    expect(file.text).toContain('Anruf');
    expect(file.text).toContain('Unterlagen schicken');
  });
});

describe('what becomes of interactions', () => {
  it('the audit trail says that they changed, and never what they said', async () => {
    const made = await note(step);
    const changed = await t.api.patch(
      at(made),
      { text: 'Ganz geheim.', nextStep: 'Auch geheim', nextStepDueDate: '2026-03-21' },
      { as: coordinator, ifMatch: made },
    );
    expect((await t.api.delete(at(made), { as: coordinator, ifMatch: changed })).status).toBe(204);
    expect((await t.api.get(at(made), { as: coordinator })).status).toBe(404);
    const { data } = (await t.api.get(`/audit-events?recordId=${made.body.id}`, { as: lead })).body;
    expect(data.map(({ action }: any) => action)).toEqual(['removed', 'changed', 'created']);
    for (const { fields } of data) expect(fields).toEqual(expect.arrayContaining(['text', 'nextStep']));
    expect(JSON.stringify(data)).toContain('2026-03-21');
    const kept = await t.world.rows(
      `SELECT v.field FROM audit_value v JOIN audit_event e ON e.id = v.audit_event_id
       WHERE e.record_id = $1 AND v.field IN ('text', 'nextStep')`,
      made.body.id,
    );
    expect(kept).toEqual([]);
  });

  it('who goes into another one takes them along, as with whom it was and as who of us', async () => {
    const [kept, gone, mine] = [await t.world.person(), await t.world.person(), await t.world.person()];
    const withGone = await note({ personId: gone, byPersonId: mine });
    const byGone = await note({ byPersonId: gone });
    const preview = await t.api.get(`/persons/${kept}/merge-preview?with=${gone}`, { as: coordinator });
    expect(movesOf(preview.body)).toMatchObject({ interaction: 2 });
    const body = { with: gone, withVersion: 1 };
    const merged = await t.api.post(`/persons/${kept}/merge`, body, { as: coordinator, ifMatch: '"1-x"' });
    expect(merged.status).toBe(200);
    expect((await t.api.get(at(withGone), { as: coordinator })).body.personId).toBe(kept);
    expect((await t.api.get(at(byGone), { as: coordinator })).body.byPersonId).toBe(kept);
    const [stays, goes] = [await t.world.organisation({}, null), await t.world.organisation({}, null)];
    const ofOrganisation = await note({ organisationId: goes });
    const into = { with: goes, withVersion: 1 };
    await t.api.post(`/organisations/${stays}/merge`, into, { as: coordinator, ifMatch: '"1-x"' });
    expect((await t.api.get(at(ofOrganisation), { as: coordinator })).body.organisationId).toBe(stays);
  });
});

describe('next steps on the first page', () => {
  it('are those that are mine and still to be taken, the overdue first; only staff have such', async () => {
    const me = await t.world.account({ role: 'coordinator' });
    const later = await note({ ...step, nextStepDueDate: '2026-04-01' }, me);
    const overdue = await note({ ...step, nextStepDueDate: '2026-03-17' }, me);
    await note({ ...step, byPersonId: lead.personId }, me);
    await note({}, me);
    const read = async (as: Principal) => (await t.api.get('/me/today', { as })).body.nextSteps;
    const shown = await read(me);
    expect(shown.total).toBe(2);
    expect(shown.data.map(({ id, nextStepOverdue }: any) => [id, nextStepOverdue])).toEqual([
      [overdue.body.id, true],
      [later.body.id, false],
    ]);
    await t.api.post(at(overdue, '/completion'), {}, { as: me, ifMatch: overdue });
    expect((await read(me)).total).toBe(1);
    expect(await read(await t.world.seated('stem-education', 'lead'))).toBeUndefined();
  });
});
