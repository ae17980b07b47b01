import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  member = await t.world.account();
});
afterAll(() => t.close());

const fields = { name: 'Saaletal Optik GmbH', sectorCode: 'business', city: 'Jena', tags: ['ausbildet'] };

describe('organisations', () => {
  it('are added by a coordinator and read back as they were sent', async () => {
    const made = await t.api.post('/organisations', fields, { as: coordinator });
    expect(made.status).toBe(201);
    expect(made.headers['location']).toBe(`/api/v1/organisations/${made.body.id}`);
    const read = await t.api.get(`/organisations/${made.body.id}`, { as: coordinator });
    expect(read.body).toMatchObject({
      ...fields,
      country: 'DE',
      version: 1,
      membership: null,
      listedPublicly: false,
    });
    expect(read.etag).toBe(made.etag);
  });

  it('are not added by a member', async () => {
    const refused = await t.api.post('/organisations', fields, { as: member });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
  });

  it('are changed on the version that was read, and on no other', async () => {
    const made = await t.api.post('/organisations', { ...fields, allowDuplicate: true }, { as: coordinator });
    const path = `/organisations/${made.body.id}`;
    const changed = await t.api.patch(
      path,
      { city: 'Weimar', shortName: null },
      { as: coordinator, ifMatch: made },
    );
    expect(changed).toMatchObject({
      status: 200,
      body: { city: 'Weimar', shortName: null, name: fields.name, version: 2 },
    });
    const late = await t.api.patch(path, { city: 'Apolda' }, { as: coordinator, ifMatch: made });
    expect(late).toMatchObject({ status: 412, body: { code: 'version_stale' } });
    const without = await t.api.patch(path, { city: 'Apolda' }, { as: coordinator });
    expect(without).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
    expect((await t.api.get(path, { as: coordinator })).body.city).toBe('Weimar');
    const bare = (ifMatch: string) => t.api.patch(path, { city: 'Gera' }, { as: coordinator, ifMatch });
    expect((await bare('"1"')).status).toBe(412);
    expect(await bare('"2"')).toMatchObject({ status: 200, body: { city: 'Gera', version: 3 } });
  });

  it('are refused with a pointer for every wrong field', async () => {
    const wrong = {
      name: ' ',
      sectorCode: 'business',
      website: 'javascript:x',
      tags: ['a', 'a'],
      colour: 'red',
      email: 'x',
    };
    const refused = await t.api.post('/organisations', wrong, { as: coordinator });
    expect(refused.status).toBe(422);
    expect(
      refused.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`).sort(),
    ).toEqual([
      '/colour unknown_field',
      '/email not_email',
      '/name blank',
      '/tags/1 repeated',
      '/website not_url',
    ]);
    const sector = await t.api.post(
      '/organisations',
      { name: 'x', sectorCode: 'sports' },
      { as: coordinator },
    );
    expect(sector.body.errors).toMatchObject([{ pointer: '/sectorCode', code: 'unknown_reference' }]);
  });

  it('show their own members the profile to change, but not what staff file', async () => {
    const path = `/organisations/${member.organisationId}`;
    const read = await t.api.get(path, { as: member });
    expect(read.body).not.toHaveProperty('internalNote');
    const changed = await t.api.patch(path, { description: 'Neu' }, { as: member, ifMatch: read });
    expect(changed).toMatchObject({ status: 200, body: { description: 'Neu' } });
    const refused = await t.api.patch(path, { description: 'x', tags: [] }, { as: member, ifMatch: changed });
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'fields_not_allowed', errors: [{ pointer: '/tags' }] },
    });
    const other = await t.world.organisation();
    expect((await t.api.patch(`/organisations/${other}`, {}, { as: member, ifMatch: '"1-x"' })).status).toBe(
      403,
    );
  });

  it('show anonymous callers listed members with public fields only', async () => {
    const listed = await t.world.organisation({
      name: 'Öffentlich',
      listed_publicly: true,
      email: 'a@b.example',
    });
    const hidden = await t.world.organisation({ name: 'Verborgen' });
    const ended = await t.world.organisation({ name: 'Früher', listed_publicly: true }, 'ended');
    const read = await t.api.get(`/organisations/${listed}`);
    expect(read.status).toBe(200);
    for (const field of ['email', 'tags', 'membership', 'internalNote'])
      expect(read.body).not.toHaveProperty(field);
    expect((await t.api.get(`/organisations/${hidden}`)).status).toBe(404);
    expect((await t.api.get(`/organisations/${ended}`)).status).toBe(404);
    const ahead = await t.world.organisation({ name: 'Bald', listed_publicly: true }, null);
    await t.world.membership(ahead, 'active', { joined_on: '2026-03-19' });
    expect((await t.api.get(`/organisations/${ahead}`)).status).toBe(404);
    const list = await t.api.get('/organisations?total=true');
    expect(list.body).toMatchObject({ data: [{ id: listed }], total: 1 });
    expect((await t.api.get('/organisations', { as: 'nonsense' })).status).toBe(401);
  });

  it('are listed as German readers expect, page by page', async () => {
    const tag = 'sortiert';
    for (const name of ['Zeiger', 'Ähre', 'Adler', 'Österlein', 'Straße', 'Strasse', 'Ofen']) {
      await t.world.organisation({ name, tags: [tag] }, null);
    }
    const names: string[] = [];
    let cursor = '';
    do {
      const page = await t.api.get(`/organisations?tag=${tag}&limit=2${cursor}`, { as: coordinator });
      names.push(...page.body.data.map((o: { name: string }) => o.name));
      cursor = page.body.page.nextCursor ? `&cursor=${page.body.page.nextCursor}` : '';
    } while (cursor);
    expect(names).toEqual(['Adler', 'Ähre', 'Ofen', 'Österlein', 'Strasse', 'Straße', 'Zeiger']);
  });

  it('are found by the state of their membership, but one that is suspended is not told its own that way', async () => {
    const there = { city: 'Kahla', listed_publicly: true };
    const former = await t.world.organisation({ name: 'Wieder da', ...there }, 'ended');
    await t.world.membership(former, 'active', { joined_on: '2024-01-01' });
    for (const state of ['active', 'suspended', 'ended'] as const)
      await t.world.organisation({ name: `Jetzt ${state}`, ...there }, state);
    const organisationId = await t.world.organisation({ name: 'Eigene', ...there }, 'suspended');
    const own = await t.world.account({ organisationId });
    const found = async (status: string, as?: Principal) => {
      const list = await t.api.get(`/organisations?city=Kahla${status}`, { as });
      return list.body.data.map(({ name }: { name: string }) => name);
    };
    expect(await found('&status=active', coordinator)).toEqual(['Jetzt active', 'Wieder da']);
    expect(await found('&status=suspended&status=ended', coordinator)).toEqual([
      'Eigene',
      'Jetzt ended',
      'Jetzt suspended',
    ]);
    expect(await found('&status=active')).toEqual(['Jetzt active', 'Wieder da']);
    expect(await found('', own)).toEqual(['Eigene', 'Jetzt active', 'Wieder da']);
    expect(await found('&status=suspended', own)).toEqual([]);
  });
});

describe('memberships', () => {
  it('show up among what changed of their organisation', async () => {
    const long = { created_at: '2025-01-01T00:00:00Z', updated_at: '2025-01-01T00:00:00Z' };
    const organisationId = await t.world.organisation({ listed_publicly: true, ...long }, null);
    const id = await t.world.membership(organisationId, 'active', long);
    const listed = async (query: string, as?: Principal) => {
      const list = await t.api.get(`/organisations?limit=200${query}`, { as });
      return list.body.data.map((organisation: { id: string }) => organisation.id).includes(organisationId);
    };
    const changed = (as?: Principal) => listed('&updatedSince=2026-03-18T00:00:00Z', as);
    expect(await changed(coordinator)).toBe(false);
    // It is active until then, and who may not read memberships is not told that it is going to end.
    const ahead = { endedOn: '2026-12-31' };
    const ending = { as: coordinator, ifMatch: '"1-x"' };
    expect((await t.api.post(`/memberships/${id}/ending`, ahead, ending)).status).toBe(200);
    expect([await changed(coordinator), await changed(), await listed('')]).toEqual([true, false, true]);
  });

  it('are prospective until the day of joining, which may lie ahead', async () => {
    const organisationId = await t.world.organisation({ listed_publicly: true }, null);
    const made = await t.api.post(`/organisations/${organisationId}/memberships`, {}, { as: coordinator });
    const joinedOn = '2026-04-01';
    const path = `/memberships/${made.body.id}`;
    const ahead = await t.api.post(`${path}/activation`, { joinedOn }, { as: coordinator, ifMatch: made });
    expect(ahead).toMatchObject({ status: 200, body: { state: 'prospective', joinedOn } });
    expect((await t.api.get(`/organisations/${organisationId}`)).status).toBe(404);
    t.setNow('2026-03-31T22:00:00.000Z');
    const fresh = await t.world.account({ role: 'coordinator' });
    expect((await t.api.get(path, { as: fresh })).body.state).toBe('active');
    expect((await t.api.get(`/organisations/${organisationId}`)).status).toBe(200);
    t.setNow(NOW);
  });

  it('begin after the one before has ended', async () => {
    const organisationId = await t.world.organisation({}, null);
    await t.world.membership(organisationId, 'active', { joined_on: '2025-01-01', ended_on: '2026-01-01' });
    const made = await t.api.post(`/organisations/${organisationId}/memberships`, {}, { as: coordinator });
    const activate = (joinedOn: string) =>
      t.api.post(`/memberships/${made.body.id}/activation`, { joinedOn }, { as: coordinator, ifMatch: made });
    expect(await activate('2025-12-31')).toMatchObject({
      status: 409,
      body: { code: 'membership_terms_overlap' },
    });
    expect((await activate('2026-01-01')).status).toBe(200);
  });

  it('go from prospective to active, suspended and ended, and may begin again', async () => {
    const organisationId = await t.world.organisation({}, null);
    const made = await t.api.post(`/organisations/${organisationId}/memberships`, {}, { as: coordinator });
    expect(made).toMatchObject({ status: 201, body: { state: 'prospective', joinedOn: null } });
    const path = `/memberships/${made.body.id}`;
    const step = (noun: string, body: object, ifMatch: { etag: string }) =>
      t.api.post(`${path}/${noun}`, body, { as: coordinator, ifMatch });
    const tooEarly = await step('suspension', {}, made);
    expect(tooEarly).toMatchObject({
      status: 409,
      body: { code: 'step_not_open', open: ['active', 'ended'] },
    });
    const active = await step('activation', { joinedOn: '2026-01-01' }, made);
    expect(active).toMatchObject({ status: 200, body: { state: 'active', joinedOn: '2026-01-01' } });
    const suspended = await step('suspension', {}, active);
    const ahead = await step('ending', { endedOn: '2026-12-31', endReason: 'Umzug' }, suspended);
    expect(ahead.body).toMatchObject({ state: 'suspended', endedOn: '2026-12-31' });
    const again = await t.api.post(`/organisations/${organisationId}/memberships`, {}, { as: coordinator });
    expect(again).toMatchObject({ status: 409, body: { code: 'membership_open' } });
    const ended = await step('ending', {}, ahead);
    expect(ended.body).toMatchObject({ state: 'ended', endedOn: '2026-03-18', endReason: 'Umzug' });
    expect(
      (await t.api.post(`/organisations/${organisationId}/memberships`, {}, { as: coordinator })).status,
    ).toBe(201);
    const before = await step('ending', { endedOn: '2025-01-01' }, ended);
    expect(before).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/endedOn', code: 'before_start' }] },
    });
  });
});
