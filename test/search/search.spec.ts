import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('it-talent', 'member');
  const organisation = await t.world.organisation({ name: 'Sternwarte Leuchtturm' });
  const person = await t.world.person({ family_name: 'Leuchtturm', email: 'sternwarte@person.example' });
  await t.world.affiliation(person, organisation, {});
  await t.world.topic('stem-education', { title: 'Leuchtturm Schülerlabor' });
  await t.world.meeting('stem-education', { title: 'Leuchtturm-Sitzung', state: 'draft' });
  await t.world.actionItem('stem-education', {
    title: 'Leuchtturm anrufen',
    state: 'done',
    responsible_person_id: person,
  });
});
afterAll(() => t.close());

const search = (q: string, as: Principal | string) => t.api.get(`/search?q=${encodeURIComponent(q)}`, { as });
const totals = (body: Record<string, { total: number }>) =>
  Object.fromEntries(Object.entries(body).map(([kind, { total }]) => [kind, total]));

describe('the search of everything', () => {
  it('finds in each kind what its list finds, in one call', async () => {
    const { status, body } = await search('leuchtturm', coordinator);
    expect(status).toBe(200);
    expect(totals(body)).toEqual({
      organisations: 1,
      persons: 1,
      topics: 1,
      meetings: 1,
      actionItems: 1,
      decisions: 0,
    });
    for (const [kind, path] of [
      ['persons', 'persons'],
      ['actionItems', 'action-items'],
      ['topics', 'topics'],
    ] as const) {
      const list = await t.api.get(`/${path}?q=leuchtturm`, { as: coordinator });
      expect(body[kind].data).toEqual(list.body.data);
    }
  });

  it('finds nothing by what the reader may not read: other groups, and contact data', async () => {
    const { body } = await search('leuchtturm', member);
    expect(totals(body)).toMatchObject({ topics: 0, meetings: 0, actionItems: 0 });
    expect(totals((await search('sternwarte', member)).body).persons).toBe(
      (await t.api.get('/persons?q=sternwarte', { as: member })).body.data.length,
    );
    expect(totals((await search('sternwarte@person', lead)).body).persons).toBe(0);
  });

  it('leaves out kinds of which the reader may read none', async () => {
    const key = await t.world.apiKey(['topic.read', 'minutes.published']);
    const { status, body } = await search('leuchtturm', key);
    expect(status).toBe(200);
    expect(totals(body)).toEqual({ topics: 1, decisions: 0 });
    expect((await search('leuchtturm', await t.world.apiKey(['report.read']))).status).toBe(403);
  });

  it('finds nothing without words', async () => {
    const { body } = await t.api.get('/search', { as: coordinator });
    expect(new Set(Object.values(totals(body)))).toEqual(new Set([0]));
  });
});
