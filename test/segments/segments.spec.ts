import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.account({ role: 'alliance_lead' });
  member = await t.world.account();
});
afterAll(() => t.close());

let counter = 0;
const name = () => `Segment der Prüfung ${(counter += 1)}`;
const make = (body: object = {}, as: Principal | string = coordinator) =>
  t.api.post('/segments', { list: 'organisations', name: name(), filters: {}, ...body }, { as });
const one = (id: string, as: Principal | string = coordinator) => t.api.get(`/segments/${id}`, { as });
const errors = async (reply: Promise<{ status: number; body: any }>) => {
  const { status, body } = await reply;
  return [status, ...(body.errors ?? []).map(({ pointer, code }: any) => `${pointer} ${code}`)];
};
const told = async (id: string) => {
  const events = await t.api.get(`/audit-events?recordId=${id}`, { as: lead });
  return events.body.data.map(({ action, fields, values }: any) => ({
    action,
    fields: [...fields].sort(),
    values: Object.fromEntries(values.map(({ field, after }: any) => [field, after])),
  }));
};

describe('segments', () => {
  it('keep filters, columns and sort as the list reads them', async () => {
    const made = await make({
      name: '  IT ab 50 ohne Sitz ',
      filters: {
        sector: 'business',
        sizeFrom: '50-249',
        hasSeat: 'false',
        status: ['active', 'prospective'],
      },
      columns: ['name', 'membership.state'],
      sort: '-joinedOn,name',
    });
    expect(made.status).toBe(201);
    expect(made.headers['location']).toBe(`/api/v1/segments/${made.body.id}`);
    expect((await one(made.body.id, member)).body).toMatchObject({
      list: 'organisations',
      name: 'IT ab 50 ohne Sitz',
      filters: {
        sector: ['business'],
        sizeFrom: '50-249',
        hasSeat: false,
        status: ['active', 'prospective'],
      },
      columns: ['name', 'membership.state'],
      sort: '-joinedOn,name',
      version: 1,
    });
    const bare = await make({ list: 'persons', filters: { hasSeat: true } });
    expect(bare.body).toMatchObject({ columns: [], sort: null, filters: { hasSeat: true } });
  });

  it('are refused with a pointer for whatever their list does not take', async () => {
    expect(
      await errors(
        make({
          filters: { status: ['asleep'], waiting: true, limit: 5, sizeFrom: '7', city: null, sector: [''] },
          columns: ['name', 'affiliations.function'],
          sort: 'familyName',
        }),
      ),
    ).toEqual([
      422,
      '/filters/waiting unknown_field',
      '/filters/limit unknown_field',
      '/filters/status/0 not_one_of',
      '/filters/sector/0 blank',
      '/filters/city/0 not_text',
      '/filters/sizeFrom not_one_of',
      '/sort not_sort',
      '/columns/1 unknown_choice',
    ]);
    expect(await errors(make({ filters: { segment: coordinator.personId } }))).toEqual([
      422,
      '/filters/segment unknown_field',
    ]);
    expect(await errors(make({ list: 'meetings', filters: [], name: ' ' }))).toEqual([
      422,
      '/list not_one_of',
      '/name blank',
      '/filters not_object',
    ]);
    expect((await make({ list: 'persons', filters: { waiting: true }, sort: 'familyName' })).status).toBe(
      201,
    );
  });

  it('are called otherwise than every other one of their list, whatever its capitals', async () => {
    await make({ name: 'Größen' });
    expect(await errors(make({ name: 'grÖßen' }))).toEqual([422, '/name duplicate']);
    expect((await make({ name: 'Größen', list: 'persons' })).status).toBe(201);
    const other = await make();
    const renamed = t.api.patch(
      `/segments/${other.body.id}`,
      { name: 'GRÖßEN' },
      { as: lead, ifMatch: other },
    );
    expect(await errors(renamed)).toEqual([422, '/name duplicate']);
  });

  it('change filter by filter: null takes one out, and what is not named stays', async () => {
    const made = await make({ filters: { city: ['Jena'], hasSeat: true }, columns: ['name'], sort: 'city' });
    const path = `/segments/${made.body.id}`;
    const changed = await t.api.patch(
      path,
      { filters: { hasSeat: null, sector: ['science'] }, sort: null },
      { as: lead, ifMatch: made },
    );
    expect(changed.body).toMatchObject({
      filters: { city: ['Jena'], sector: ['science'] },
      columns: ['name'],
      sort: null,
      version: 2,
    });
    const late = await t.api.patch(path, { name: name() }, { as: lead, ifMatch: made });
    expect(late).toMatchObject({ status: 412, body: { code: 'version_stale' } });
    const moved = await t.api.patch(path, { list: 'persons' }, { as: lead, ifMatch: changed });
    expect(moved).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/list', code: 'unknown_field' }] },
    });
  });

  it('are made, changed and deleted by staff, read by who reads lists, and by nobody else', async () => {
    const made = await make();
    const path = `/segments/${made.body.id}`;
    const alone = await t.world.account({ membership: 'suspended' });
    const key = await t.world.apiKey(['segment.read']);
    expect((await make({}, member)).status).toBe(403);
    expect((await t.api.patch(path, { name: name() }, { as: member, ifMatch: made })).status).toBe(403);
    expect((await t.api.delete(path, { as: member, ifMatch: made })).status).toBe(403);
    expect((await one(made.body.id, key)).status).toBe(200);
    expect((await one(made.body.id, alone)).status).toBe(403);
    expect((await t.api.get('/segments')).status).toBe(401);
    expect((await t.api.delete(path, { as: lead, ifMatch: made })).status).toBe(204);
    expect((await one(made.body.id)).status).toBe(404);
  });

  it('are listed by name, of one list or all', async () => {
    await make({ name: 'Zzz', list: 'persons' });
    await make({ name: 'Ääa', list: 'persons' });
    const page = await t.api.get('/segments?list=persons&limit=200', { as: member });
    const names = page.body.data.map((each: any) => each.name);
    expect(names[0]).toBe('Ääa');
    expect(names.at(-1)).toBe('Zzz');
    expect(page.body.data.every((each: any) => each.list === 'persons')).toBe(true);
    expect((await t.api.get('/segments?list=meetings', { as: member })).status).toBe(400);
  });

  it('stand in the trail with what they ask for, but for words that were searched for', async () => {
    const made = await make({ filters: { city: ['Gera'] } });
    const path = `/segments/${made.body.id}`;
    const searching = await t.api.patch(
      path,
      { filters: { q: 'Beispielname' } },
      { as: lead, ifMatch: made },
    );
    const renamed = await t.api.patch(path, { name: 'Umbenannt' }, { as: lead, ifMatch: searching });
    await t.api.delete(path, { as: lead, ifMatch: renamed });
    const events = await told(made.body.id);
    expect(events.map(({ action, fields }: any) => [action, fields.join()])).toEqual([
      ['removed', 'columns,filters,list,name'],
      ['changed', 'name'],
      ['changed', 'filters'],
      ['created', 'filters,list,name'],
    ]);
    expect(events.at(-1).values).toMatchObject({ filters: { city: ['Gera'] }, list: 'organisations' });
    expect(JSON.stringify(events)).not.toContain('Beispielname');
  });
});
