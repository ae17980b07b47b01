import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const affiliationsOf = async (personId: string) =>
  (await t.api.get(`/persons/${personId}`, { as: coordinator })).body.affiliations as { id: string }[];

/** An affiliation of a new person with the organisation, and its tag. */
async function affiliated(organisationId: string, fields = {}) {
  const personId = await t.world.person();
  const id = await t.world.affiliation(personId, organisationId, fields);
  return { id, personId, path: `/affiliations/${id}`, etag: '"1-x"' };
}

describe('affiliations', () => {
  it('are added by a coordinator, read back, and stand in the person, the newest first', async () => {
    const personId = await t.world.person();
    const organisationId = await t.world.organisation({ name: 'Saaletal Optik' });
    const older = await t.world.affiliation(personId, await t.world.organisation(), {
      end_date: '2023-01-01',
    });
    const fields = {
      organisationId,
      function: 'Personalleitung',
      email: 'a@optik.example',
      phone: '+49 3641 55503',
      isPrimaryContact: true,
      startDate: '2024-10-01',
      endDate: null,
    };
    const made = await t.api.post(`/persons/${personId}/affiliations`, fields, { as: coordinator });
    expect(made).toMatchObject({
      status: 201,
      body: { ...fields, personId, organisationName: 'Saaletal Optik', isCurrent: true, version: 1 },
    });
    expect(made.headers['location']).toBe(`/api/v1/affiliations/${made.body.id}`);
    const read = await t.api.get(`/affiliations/${made.body.id}`, { as: coordinator });
    expect(read.etag).toBe(made.etag);
    expect(await affiliationsOf(personId)).toMatchObject([made.body, { id: older, isCurrent: false }]);
    const least = await t.api.post(
      `/persons/${personId}/affiliations`,
      { organisationId: await t.world.organisation() },
      { as: coordinator },
    );
    expect(least.body).toMatchObject({ startDate: '2026-03-18', isPrimaryContact: false, function: null });
  });

  it('are added by the primary contact for its own organisation only, and not as primary contact', async () => {
    const contact = await t.world.account({ isPrimaryContact: true });
    const { organisationId } = contact;
    const personId = await t.world.person();
    const add = (body: object, as: Principal, id = personId) =>
      t.api.post(`/persons/${id}/affiliations`, body, { as });
    const refused = await add({ organisationId, isPrimaryContact: false }, contact);
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'fields_not_allowed', errors: [{ pointer: '/isPrimaryContact' }] },
    });
    const other = await t.world.organisation();
    expect(await add({ organisationId: other }, contact)).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
    expect((await add({}, contact)).status).toBe(403);
    const colleague = await t.world.account({ organisationId });
    const suspended = await t.world.account({ isPrimaryContact: true, membership: 'suspended' });
    const lead = await t.world.seated('stem-education', 'lead');
    expect((await add({ organisationId }, colleague)).status).toBe(403);
    expect((await add({ organisationId: suspended.organisationId }, suspended)).status).toBe(403);
    expect((await add({ organisationId: lead.organisationId }, lead)).status).toBe(403);
    expect(await affiliationsOf(personId)).toEqual([]);
    const made = await add({ organisationId: organisationId.toUpperCase(), email: 'n@x.example' }, contact);
    expect(made).toMatchObject({ status: 201, body: { organisationId, email: 'n@x.example' } });
    const unknown = '019a0000-0000-7000-8000-00000000dead';
    expect((await add({ organisationId }, coordinator, unknown)).status).toBe(404);
  });

  it('are refused with a pointer for every wrong field', async () => {
    const personId = await t.world.person();
    const path = `/persons/${personId}/affiliations`;
    const wrong = { organisationId: 'x', startDate: '2026-02-30', isPrimaryContact: 1, personId };
    const refused = await t.api.post(path, wrong, { as: coordinator });
    expect(refused.body.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual([
      '/isPrimaryContact',
      '/organisationId',
      '/personId',
      '/startDate',
    ]);
    const unknown = { organisationId: '019a0000-0000-7000-8000-00000000dead' };
    expect((await t.api.post(path, unknown, { as: coordinator })).body.errors).toMatchObject([
      { pointer: '/organisationId', code: 'unknown_reference' },
    ]);
    const backwards = { organisationId: await t.world.organisation(), endDate: '2026-03-17' };
    expect((await t.api.post(path, backwards, { as: coordinator })).body.errors).toMatchObject([
      { pointer: '/endDate', code: 'before_start' },
    ]);
    const { path: one, etag } = await affiliated(await t.world.organisation(), { end_date: '2026-01-01' });
    const patch = (body: object) => t.api.patch(one, body, { as: coordinator, ifMatch: etag });
    expect((await patch({ startDate: '2026-02-01' })).body.errors).toMatchObject([
      { pointer: '/startDate', code: 'before_start' },
    ]);
    expect((await patch({ organisationId: unknown.organisationId })).body.errors).toMatchObject([
      { pointer: '/organisationId', code: 'unknown_field' },
    ]);
    expect(await affiliationsOf(personId)).toEqual([]);
  });

  it('of one person with one organisation do not overlap, but may follow each other', async () => {
    const organisationId = await t.world.organisation();
    const { personId, path, etag } = await affiliated(organisationId, { end_date: '2026-01-01' });
    const add = (body: object) =>
      t.api.post(`/persons/${personId}/affiliations`, { organisationId, ...body }, { as: coordinator });
    expect(await add({ startDate: '2025-12-31' })).toMatchObject({
      status: 409,
      body: { code: 'affiliation_terms_overlap' },
    });
    const twice = await Promise.all([1, 2].map(() => add({ startDate: '2026-01-01' })));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const extended = await t.api.patch(path, { endDate: null }, { as: coordinator, ifMatch: etag });
    expect(extended).toMatchObject({ status: 409, body: { code: 'affiliation_terms_overlap' } });
    expect(await affiliationsOf(personId)).toHaveLength(2);
  });

  it('have one primary contact in an organisation at a time', async () => {
    const organisationId = await t.world.organisation();
    const first = await affiliated(organisationId, { is_primary_contact: true });
    const second = await affiliated(organisationId);
    const name = (isPrimaryContact: boolean, { path }: { path: string }, ifMatch: { etag: string }) =>
      t.api.patch(path, { isPrimaryContact }, { as: coordinator, ifMatch });
    expect(await name(true, second, second)).toMatchObject({
      status: 409,
      body: { code: 'primary_contact_taken' },
    });
    expect((await name(false, first, first)).status).toBe(200);
    expect((await name(true, second, second)).body).toMatchObject({ isPrimaryContact: true, version: 2 });
  });

  it('are changed on the version that was read, and on no other', async () => {
    const { path, etag } = await affiliated(await t.world.organisation(), { function: 'Leitung' });
    const changed = await t.api.patch(
      path,
      { function: null, startDate: '2019-01-01' },
      { as: coordinator, ifMatch: etag },
    );
    expect(changed).toMatchObject({
      status: 200,
      body: { function: null, startDate: '2019-01-01', version: 2 },
    });
    expect((await t.api.patch(path, {}, { as: coordinator, ifMatch: etag })).status).toBe(412);
    expect((await t.api.patch(path, {}, { as: coordinator })).status).toBe(428);
    const audited = await t.database.dataSource.query<{ fields: string[] }[]>(
      `SELECT fields FROM audit_event WHERE record_id = $1`,
      [changed.body.id],
    );
    expect(audited).toEqual([{ fields: ['function', 'startDate'] }]);
  });

  it('let persons keep function, e-mail and phone of their own current, and nothing else', async () => {
    const member = await t.world.account();
    const contact = await t.world.account({ isPrimaryContact: true });
    for (const as of [member, contact]) {
      const [own] = await affiliationsOf(as.personId);
      const path = `/affiliations/${own!.id}`;
      const content = { function: 'Ausbildung', email: 'neu@x.example', phone: null };
      const changed = await t.api.patch(path, content, { as, ifMatch: '"1-x"' });
      expect(changed).toMatchObject({ status: 200, body: content });
      const more = { isPrimaryContact: true, startDate: '2019-01-01', endDate: null, handOver: {} };
      const refused = await t.api.patch(path, { function: 'x', ...more }, { as, ifMatch: changed });
      expect(refused).toMatchObject({ status: 403, body: { code: 'fields_not_allowed' } });
      expect(refused.body.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual(
        Object.keys(more)
          .map((field) => `/${field}`)
          .sort(),
      );
    }
    const [other] = await affiliationsOf(contact.personId);
    expect((await t.api.patch(`/affiliations/${other!.id}`, {}, { as: member })).status).toBe(403);
  });

  it('let the primary contact look after the others of its organisation, up to their end', async () => {
    const contact = await t.world.account({ isPrimaryContact: true });
    const { path, etag } = await affiliated(contact.organisationId);
    const content = { function: 'Vertrieb', email: 'v@x.example', phone: '3', endDate: '2026-05-01' };
    const changed = await t.api.patch(path, content, { as: contact, ifMatch: etag });
    expect(changed).toMatchObject({ status: 200, body: { ...content, isCurrent: true } });
    for (const field of [{ isPrimaryContact: true }, { startDate: '2019-01-01' }, { handOver: {} }]) {
      const refused = await t.api.patch(path, field, { as: contact, ifMatch: changed });
      expect(refused).toMatchObject({ status: 403, body: { code: 'fields_not_allowed' } });
    }
    const elsewhere = await affiliated(await t.world.organisation());
    const refused = await t.api.patch(elsewhere.path, { function: 'x' }, { as: contact, ifMatch: elsewhere });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    const lead = await t.world.seated('stem-education', 'lead');
    expect((await t.api.patch(path, { function: 'x' }, { as: lead, ifMatch: changed })).status).toBe(403);
    const outsider = await t.world.account({ membership: 'suspended' });
    expect((await t.api.get(path, { as: outsider })).status).toBe(404);
    const leadOutside = await t.world.account({ membership: 'suspended' });
    await t.world.seat('stem-education', leadOutside.personId, leadOutside.organisationId, 'lead');
    expect((await t.api.get(path, { as: leadOutside })).status).toBe(200);
    expect((await t.api.patch(path, {}, { as: leadOutside, ifMatch: changed })).status).toBe(403);
  });
});
