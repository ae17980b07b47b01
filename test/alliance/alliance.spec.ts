import { Clock } from '../../src/common/clock.js';
import { brokenConstraint } from '../../src/database/sql-error.js';
import { fillWithDemo } from '../../src/demo/fill.js';
import { testApp, type TestApp } from '../support/app.js';
import { fingerprints } from '../support/fingerprint.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp({ config: { demo: false } });
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const read = () => t.api.get('/alliance');
const patch = async (body: object, as: Principal = lead, ifMatch?: string) =>
  t.api.patch('/alliance', body, { as, ifMatch: ifMatch ?? (await read()) });
const events = () =>
  t.world.rows(
    `SELECT e.action, e.fields, e.actor_id, (SELECT json_object_agg(v.field, v.after) FROM audit_value v
       WHERE v.audit_event_id = e.id) AS after
     FROM audit_event e WHERE e.record_type = 'alliance' ORDER BY e.id`,
  );

describe('the alliance', () => {
  it('is told to everybody: name, zone, and the colour where it has one', async () => {
    expect((await read()).body).toMatchObject({
      version: 1,
      name: 'Jenaer Allianz für Fachkräfte',
      accentColour: null,
      timeZone: 'Europe/Berlin',
      demo: null,
    });
  });

  it('gets another name and colour from its lead, which the audit trail tells', async () => {
    const { status, body, etag } = await patch({ name: 'Saale-Allianz', accentColour: '#1A5FB4' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Saale-Allianz', accentColour: '#1a5fb4', version: 2 });
    expect(await read()).toMatchObject({ body, etag });
    expect(await events()).toEqual([
      {
        action: 'changed',
        actor_id: lead.accountId,
        fields: ['name', 'accentColour'],
        after: { name: 'Saale-Allianz', accentColour: '#1a5fb4' },
      },
    ]);
    const { body: cleared } = await patch({ accentColour: null });
    expect(cleared).toMatchObject({ name: 'Saale-Allianz', accentColour: null, version: 3 });
  });

  it('is changed by nobody else, and on no other version', async () => {
    const groupLead = await t.world.seated('it-talent', 'lead');
    const fingerprint = await fingerprints(t.world);
    const before = await fingerprint();
    const refusals = [
      await patch({ name: 'Meine' }, coordinator),
      await patch({ name: 'Meine' }, groupLead),
      await t.api.patch('/alliance', { name: 'Meine' }, { as: lead }),
      await patch({ name: 'Meine' }, lead, '"1-x"'),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([403, 403, 428, 412]);
    expect(await fingerprint()).toBe(before);
  });

  it.each([
    ['#777777', 'little_contrast', /4,47:1.*4,50:1/],
    ['#ffffff', 'little_contrast', /1,00:1/],
    ['#FF0000', 'little_contrast', /3,99:1/],
    ['red', 'wrong_form', /#1a5fb4/],
    ['#12345', 'wrong_form', /#1a5fb4/],
    ['#gggggg', 'wrong_form', /#1a5fb4/],
  ])('has no colour %s', async (accentColour, code, detail) => {
    const refused = await patch({ name: 'Bunte Allianz', accentColour });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/accentColour', code, detail: expect.stringMatching(detail) },
    ]);
    expect((await read()).body).toMatchObject({ name: 'Saale-Allianz', accentColour: null });
  });

  it('says in English by how much a colour is too light', async () => {
    const refused = await t.api.patch(
      '/alliance',
      { accentColour: '#777777' },
      { as: lead, ifMatch: await read(), headers: { 'accept-language': 'en' } },
    );
    expect(refused.body.errors[0].detail).toMatch(/4\.47:1.*4\.50:1/);
  });

  it('has no name that is none, and no field that is read only', async () => {
    expect((await patch({ name: ' ' })).body.errors).toMatchObject([{ pointer: '/name', code: 'blank' }]);
    expect((await patch({ name: null })).status).toBe(422);
    expect((await patch({ timeZone: 'Europe/Lisbon' })).body.errors).toMatchObject([
      { pointer: '/timeZone', code: 'unknown_field' },
    ]);
  });

  it('has a colour in one form only, also for who writes to the database', async () => {
    const write = (colour: string) =>
      t.world.rows('UPDATE alliance SET accent_colour = $1', colour).catch(brokenConstraint);
    for (const colour of ['#1A5FB4', '1a5fb4', '#1a5fb4ff', 'red'])
      expect(await write(colour)).toBe('alliance_accent_colour_form');
  });
});

describe('the demo', () => {
  let demo: TestApp;
  beforeAll(async () => {
    demo = await testApp({ config: { demo: true } });
  });
  afterAll(() => demo.close());
  const told = async () => (await demo.api.get('/alliance')).body.demo;

  it('is none where nobody has loaded it, whatever the server is for', async () => {
    const accountId = await demo.world.insert('account', { email: 'a.lenz@jena.test' });
    expect(await told()).toBeNull();
    await demo.world.rows('DELETE FROM account WHERE id = $1', accountId);
  });

  it('says whom one can sign in as on the embedded engine, and of nobody else, nor any password', async () => {
    await fillWithDemo(demo.database, demo.app.get(Clock), { demoPassword: 'correct-horse-battery' });
    await demo.world.insert('account', { email: 'a.lenz@jena.test', role: 'coordinator' });
    if (demo.database.engine !== 'embedded') {
      expect(await told()).toBeNull();
      return;
    }
    expect(await told()).toEqual({
      accounts: [
        { email: 'lead@alliance.example', role: 'alliance_lead' },
        { email: 'coordinator@alliance.example', role: 'coordinator' },
        { email: 'observer@alliance.example', role: 'observer' },
        { email: 'career.lead@alliance.example', role: null },
        { email: 'international.lead@alliance.example', role: null },
        { email: 'it.lead@alliance.example', role: null },
        { email: 'member@alliance.example', role: null },
        { email: 'stem.lead@alliance.example', role: null },
      ],
    });
    await demo.world.rows(`UPDATE account SET disabled_at = now() WHERE email LIKE 'member@%'`);
    expect((await told()).accounts).toHaveLength(7);
  });
});
