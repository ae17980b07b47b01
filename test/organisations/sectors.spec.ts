import { testApp, type TestApp } from '../support/app.js';
import { letters } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

let counter = 0;
const fields = () => ({
  code: `social_${letters(++counter)}`,
  name: { de: 'Soziales', en: 'Social affairs' },
});
const added = async () => (await t.api.post('/sectors', fields(), { as: lead })).body;
const retired = async () => {
  const sector = await added();
  return (await t.api.patch(`/sectors/${sector.id}`, { retired: true }, { as: lead, ifMatch: '"1"' })).body;
};
const trail = (id: string) =>
  t.world.rows<{ action: string }>(
    `SELECT action FROM audit_event WHERE record_type = 'sector' AND record_id = $1 ORDER BY id`,
    id,
  );
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: any) => error.driverError?.constraint ?? error.driverError?.message,
  );

describe('sectors', () => {
  it('are those that come with the software, to everybody, with the same ids in every installation', async () => {
    const { body } = await t.api.get('/sectors');
    expect(body.data[0]).toMatchObject({
      id: '019a0000-0000-7000-8000-000000000101',
      code: 'business',
      name: { de: 'Wirtschaft', en: 'Business' },
      position: 1,
      version: 1,
      retiredAt: null,
    });
    expect(body.data.length).toBeGreaterThanOrEqual(7);
  });

  it('are added by the alliance lead behind the others, and given to organisations', async () => {
    const sent = fields();
    const before = (await t.api.get('/sectors')).body.data.at(-1).position as number;
    const made = await t.api.post('/sectors', sent, { as: lead });
    expect(made).toMatchObject({ status: 201, body: { ...sent, position: before + 1, retiredAt: null } });
    expect((await t.api.get(made.headers['location']!.replace('/api/v1', ''))).body).toEqual(made.body);
    expect((await t.api.get('/sectors')).body.data.at(-1)).toEqual(made.body);
    const organisation = { name: 'Nachbarschaft e. V.', sectorCode: sent.code };
    expect((await t.api.post('/organisations', organisation, { as: coordinator })).status).toBe(201);
    expect((await trail(made.body.id)).map(({ action }) => action)).toEqual(['created']);
  });

  it('take one place each where several are added at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => t.api.post('/sectors', fields(), { as: lead })),
    );
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(replies.map(({ body }) => body.position)).size).toBe(4);
  });

  it('are renamed in one language or both, on the version that was read', async () => {
    const { id, code } = await added();
    const rename = (name: object, ifMatch: string) =>
      t.api.patch(`/sectors/${id}`, { name }, { as: lead, ifMatch });
    expect((await rename({ de: 'Gemeinwohl' }, '"1"')).body).toMatchObject({
      code,
      name: { de: 'Gemeinwohl', en: 'Social affairs' },
      version: 2,
    });
    expect((await rename({ en: 'Charity' }, '"1"')).status).toBe(412);
    expect((await trail(id)).map(({ action }) => action)).toEqual(['created', 'changed']);
  });

  it('are written by nobody but the alliance lead', async () => {
    const { id } = await added();
    for (const as of [coordinator, await t.world.account()]) {
      expect((await t.api.post('/sectors', fields(), { as })).body.code).toBe('not_allowed');
      const patch = await t.api.patch(`/sectors/${id}`, { retired: true }, { as, ifMatch: '"1"' });
      expect(patch.body.code).toBe('not_allowed');
    }
  });

  it('refuse a code that was given before, also one that is retired, and one without the form', async () => {
    const { code } = await retired();
    const post = (other: string) => t.api.post('/sectors', { ...fields(), code: other }, { as: lead });
    for (const [tried, error] of [
      [code, 'duplicate'],
      ['business', 'duplicate'],
      ['Social!', 'wrong_form'],
    ])
      expect(await post(tried)).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/code', code: error }] },
      });
  });

  it('never change their code: no request can, and the database refuses it, as it refuses to delete them', async () => {
    const { id } = await added();
    const patch = await t.api.patch(`/sectors/${id}`, { code: 'other' }, { as: lead, ifMatch: '"1"' });
    expect(patch).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/code', code: 'unknown_field' }] },
    });
    const sql = (text: string) => refusal(t.world.rows(text, id));
    expect(await sql(`UPDATE sector SET code = 'other' WHERE id = $1`)).toBe('sector_code_never_changes');
    expect(await sql('DELETE FROM sector WHERE id = $1')).toBe('sector_never_deleted');
  });

  it('are no more than two hundred', async () => {
    const { id } = await added();
    await t.world.rows('UPDATE sector SET position = 200 WHERE id = $1', id);
    expect(await t.api.post('/sectors', fields(), { as: lead })).toMatchObject({
      status: 409,
      body: { code: 'sectors_full' },
    });
    await t.world.rows(
      'UPDATE sector SET position = (SELECT max(position) + 1 FROM sector WHERE id <> $1) WHERE id = $1',
      id,
    );
  });
});

describe('a retired sector', () => {
  it('says since when, keeps that, and comes into use again', async () => {
    const sector = await retired();
    expect(sector.retiredAt).toBe('2026-03-18T09:00:00.000Z');
    t.setNow('2026-03-18T09:05:00.000Z');
    const patch = (body: object, ifMatch: string) =>
      t.api.patch(`/sectors/${sector.id}`, body, { as: lead, ifMatch });
    expect((await patch({ retired: true }, '"2"')).body.retiredAt).toBe(sector.retiredAt);
    expect((await patch({ retired: false }, '"3"')).body.retiredAt).toBeNull();
    const organisation = { name: 'Wieder da e. V.', sectorCode: sector.code };
    expect((await t.api.post('/organisations', organisation, { as: coordinator })).status).toBe(201);
    t.setNow('2026-03-18T09:00:00.000Z');
  });

  it('is not given to an organisation newly; those that have it keep it and can be changed', async () => {
    const sector = await added();
    const fieldsOf = { name: 'Nachbarn im Quartier e. V.', sectorCode: sector.code };
    const having = await t.api.post('/organisations', fieldsOf, { as: coordinator });
    const other = await t.world.organisation();
    await t.api.patch(`/sectors/${sector.id}`, { retired: true }, { as: lead, ifMatch: '"1"' });
    const refused = { status: 422, body: { errors: [{ pointer: '/sectorCode', code: 'sector_retired' }] } };
    expect(await t.api.post('/organisations', fieldsOf, { as: coordinator })).toMatchObject(refused);
    const patch = (id: string, body: object, ifMatch: string) =>
      t.api.patch(`/organisations/${id}`, body, { as: coordinator, ifMatch });
    expect(await patch(other, { sectorCode: sector.code }, '"1"')).toMatchObject(refused);
    const kept = await patch(having.body.id, { city: 'Jena', sectorCode: sector.code }, '"1"');
    expect(kept).toMatchObject({ status: 200, body: { city: 'Jena', sectorCode: sector.code } });
    expect((await patch(having.body.id, { sectorCode: 'business' }, '"2"')).status).toBe(200);
    expect(await patch(having.body.id, { sectorCode: sector.code }, '"3"')).toMatchObject(refused);
  });
});
