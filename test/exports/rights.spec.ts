import type { Permission } from '../../src/access/policy.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { csvFile, lists } from './file.js';

let t: TestApp;
let who: Record<string, Principal | string>;

beforeAll(async () => {
  t = await testApp();
  const { world } = t;
  const reads: Permission[] = ['organisation.read', 'person.read', 'seat.read', 'topic.read', 'meeting.read'];
  const others: Permission[] = ['minutes.read', 'actionItem.read'];
  const key = (permissions: Permission[], group?: string) =>
    world.apiKey(permissions, { steering_group_id: group ?? null });
  const stem = await world.groupId('stem-education');
  who = {
    member: await world.account(),
    seat: await world.seated('stem-education', 'member'),
    ended: await world.seated('stem-education', 'lead', { end_date: '2026-03-18' }),
    lead: await world.seated('stem-education', 'lead'),
    deputy: await world.seated('stem-education', 'deputy'),
    leadOther: await world.seated('it-talent', 'lead'),
    observer: await world.account({ role: 'observer' }),
    coordinator: await world.account({ role: 'coordinator' }),
    allianceLead: await world.account({ role: 'alliance_lead' }),
    key: await key([...reads, ...others, 'list.export']),
    keyWithout: await key([...reads, ...others]),
    groupKey: await key([...reads.slice(1), ...others, 'list.export'], stem),
  };
});
afterAll(() => t.close());

const all = 'coordinator allianceLead key';
const ofGroup = 'lead deputy coordinator allianceLead key groupKey';
const perGroup = Object.entries(lists).filter(
  ([name]) => !['organisations', 'steering-groups', 'seats'].includes(name),
);

/** Who gets the file; everybody else is refused by the right to export. */
async function exporters(path: string): Promise<string> {
  const let_through: string[] = [];
  for (const [name, as] of Object.entries(who)) {
    const { status, reply } = await csvFile(t, path, { as });
    if (status === 200) let_through.push(name);
    else expect({ name, status, code: reply.body.code }).toMatchObject({ name, status: 403 });
  }
  return let_through.join(' ');
}

describe('a whole list', () => {
  it.each(Object.entries(lists).filter(([name]) => name !== 'seats'))(
    '%s is exported by staff and by keys that may',
    async (_, path) => {
      expect(await exporters(path)).toBe(all);
    },
  );
});

describe('what concerns a group', () => {
  it.each(perGroup)('%s is exported by who leads it', async (_, path) => {
    expect(await exporters(`${path}?steeringGroup=stem-education`)).toBe(ofGroup);
    const id = (await t.world.groupId('stem-education')).toUpperCase();
    expect(await exporters(`${path}?steeringGroup=${id}`)).toBe(ofGroup);
  });

  it.each(perGroup)('%s of two groups is exported by who leads both', async (_, path) => {
    expect(await exporters(`${path}?steeringGroup=stem-education&steeringGroup=it-talent`)).toBe(all);
    expect(await exporters(`${path}?steeringGroup=stem-education&steeringGroup=nowhere`)).toBe(all);
  });

  it('are its seats too', async () => {
    expect(await exporters(lists.seats)).toBe(ofGroup);
    expect(await exporters('/steering-groups/it-talent/seats')).toBe(
      'leadOther coordinator allianceLead key',
    );
  });
});

describe('a refusal', () => {
  it('says who exports what, in both languages', async () => {
    const { reply } = await csvFile(t, '/persons', { as: who['lead']! });
    expect(reply.body).toMatchObject({ code: 'export_not_allowed' });
    expect(reply.body.detail).toMatch(/steeringGroup=/);
    const english = { as: who['lead']!, headers: { 'accept-language': 'en' } };
    expect((await csvFile(t, '/persons', english)).reply.body.title).toBe('Export not allowed');
  });

  it('asks nobody in particular to sign in, and says how', async () => {
    for (const path of ['/organisations', '/steering-groups', '/minutes']) {
      const { status, headers } = await t.api.get(`${path}?format=csv`);
      expect({ path, status, how: headers['www-authenticate'] }).toMatchObject({
        status: 401,
        how: /Bearer/,
      });
    }
  });

  it('of a group that is not there is 404', async () => {
    expect((await csvFile(t, '/steering-groups/nowhere/seats', { as: who['coordinator']! })).status).toBe(
      404,
    );
  });
});

describe('what one may not read', () => {
  it('is no column, and may not be searched by choosing it', async () => {
    const person = await t.world.person({ family_name: 'Verborgen', internal_note: 'geheim' });
    const organisation = await t.world.organisation({}, 'active');
    await t.world.affiliation(person, organisation, { email: 'v@arbeit.example' });
    await t.world.seat('stem-education', person, organisation, 'member', { confirmed_at: null });
    const path = '/persons?q=Verborgen&steeringGroup=stem-education';
    const { heads, rows } = await csvFile(t, path, { as: who['lead']! });
    expect(heads).not.toContain('Interne Notiz');
    // an unconfirmed seat opens no contact data: in the file as little as in the JSON
    expect(rows).toMatchObject([
      { Familienname: 'Verborgen', 'E-Mail bei der Arbeit': '', 'E-Mail privat': '' },
    ]);
    const chosen = await csvFile(t, `${path}&columns=internalNote`, { as: who['lead']! });
    expect(chosen.reply.body).toMatchObject({ errors: [{ code: 'no_readable_column' }] });
    const besides = await csvFile(t, `${path}&columns=internalNote,familyName`, { as: who['lead']! });
    expect(besides.rows).toEqual([{ Familienname: 'Verborgen' }]);
    const staff = await csvFile(t, path, { as: who['coordinator']! });
    expect(staff.rows).toMatchObject([
      { 'Interne Notiz': 'geheim', 'E-Mail bei der Arbeit': 'v@arbeit.example' },
    ]);
  });
});
