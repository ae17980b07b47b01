import { request } from 'node:http';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { csvFile } from './file.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const trail = async () =>
  (await t.api.get('/audit-events?action=exported', { as: lead })).body.data as {
    actor: { id: string };
    requestId: string;
    values: { field: string; after: unknown }[];
  }[];

describe('the audit trail', () => {
  it('says who exported which list, with what selection and columns, and how many rows', async () => {
    await t.world.organisation({ name: 'Gera Eins', city: 'Gera' });
    await t.world.organisation({ name: 'Gera Zwei', city: 'Gera' });
    const { reply } = await csvFile(t, '/organisations?city=Gera&sort=-name&columns=name,codes', {
      as: coordinator,
    });
    const [event] = await trail();
    expect(event).toMatchObject({
      actor: { id: coordinator.accountId },
      recordType: 'list',
      requestId: reply.headers['x-request-id'],
    });
    expect(Object.fromEntries(event!.values.map(({ field, after }) => [field, after]))).toEqual({
      list: 'organisations',
      format: 'csv',
      columns: ['name', 'codes'],
      filter: { city: ['Gera'], sort: '-name' },
      rows: 2,
    });
  });

  it('keeps no words that were searched for, and names the group whose seats they were', async () => {
    await csvFile(t, '/persons?q=Beispielname', { as: coordinator });
    await csvFile(t, '/steering-groups/it-talent/seats?current=true', { as: coordinator });
    const [seats, persons] = await trail();
    expect(JSON.stringify(persons)).not.toContain('Beispielname');
    expect(persons!.values).toContainEqual({ field: 'filter', before: null, after: { q: '…' } });
    expect(seats!.values).toContainEqual({
      field: 'filter',
      before: null,
      after: { current: true, of: 'it-talent' },
    });
  });

  it('has nothing of what was refused, nor of JSON', async () => {
    const before = await trail();
    await csvFile(t, '/organisations', { as: await t.world.account() });
    await csvFile(t, '/organisations?limit=3', { as: coordinator });
    await t.api.get('/organisations', { as: coordinator });
    expect(await trail()).toHaveLength(before.length);
  });
});

describe('a reader who leaves', () => {
  it('ends the work', async () => {
    const t = await testApp();
    const coordinator = await t.world.account({ role: 'coordinator' });
    await t.database.dataSource
      .query(`INSERT INTO organisation (id, version, created_at, updated_at, name, sector_code, description)
      SELECT gen_random_uuid(), 1, now(), now(), 'Viele ' || n, 'business', repeat('lang ', 400) FROM generate_series(1, 10000) n`);
    let pages = 0;
    let seen: () => void = () => {};
    const second = new Promise<void>((done) => (seen = done));
    t.database.onStatement = (text) => {
      if (!text.includes('AS key0')) return;
      pages += 1;
      if (pages === 2) seen();
    };
    const headers = { authorization: `Bearer ${coordinator.token}` };
    const asked = request(`${t.address}/api/v1/organisations?format=csv`, { headers }).end();
    // Nothing of the answer is read, so that it waits for its reader; then he goes.
    asked.on('response', (response) => response.pause()).on('error', () => {});
    await second;
    asked.destroy();
    // What is under way is finished before.
    await t.close();
    expect(pages).toBeLessThan(20);
  });
});
