import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

/** A person with private and work contact data; gives what it takes to ask for them. */
async function reachable() {
  const personId = await t.world.person({ email: 'privat@x.example', phone: '1' });
  const organisationId = await t.world.organisation();
  await t.world.affiliation(personId, organisationId, { email: 'dienst@x.example', phone: '2' });
  return { personId, organisationId };
}

/** What the reader gets to see: 'all', 'work' or 'none'; never one without the other. */
async function seen(personId: string, as: Principal | string): Promise<string> {
  const { status, body } = await t.api.get(`/persons/${personId}`, { as });
  expect(status).toBe(200);
  const list = await t.api.get(`/persons?organisation=${body.affiliations[0].organisationId}&limit=200`, {
    as,
  });
  // What may be changed, and whether mail comes back, stands in the record alone.
  const row = structuredClone(body);
  for (const part of [row, ...row.affiliations]) {
    delete part.changeable;
    delete part.emailBouncedAt;
  }
  expect(list.body.data).toContainEqual(row);
  const single = await t.api.get(`/affiliations/${body.affiliations[0].id}`, { as });
  expect(single.body).toEqual(body.affiliations[0]);
  const parts = [body, body.affiliations[0]].map((part: object) => {
    expect('email' in part).toBe('phone' in part);
    expect('emailBouncedAt' in part).toBe('email' in part);
    return 'email' in part;
  });
  return parts[0] ? (parts[1] ? 'all' : 'private') : parts[1] ? 'work' : 'none';
}

describe('contact data of a person', () => {
  it('is read by staff, unbound keys that may, and the person itself, but by no member or observer', async () => {
    const { personId, organisationId } = await reachable();
    for (const role of ['alliance_lead', 'coordinator'] as const) {
      expect(await seen(personId, await t.world.account({ role }))).toBe('all');
    }
    expect(await seen(personId, await t.world.apiKey(['person.read', 'contact.read']))).toBe('all');
    expect(await seen(personId, await t.world.apiKey(['person.read']))).toBe('none');
    expect(await seen(personId, await t.world.account())).toBe('none');
    expect(await seen(personId, await t.world.account({ role: 'observer', affiliated: false }))).toBe('none');
    expect(await seen(personId, await t.world.account({ organisationId }))).toBe('none');
    const own = await t.world.account({ membership: null });
    expect(await seen(own.personId, own)).toBe('all');
  });

  it('is opened by a shared group, as long as both sit there and staff confirmed both', async () => {
    const group = 'stem-education';
    const lead = await t.world.seated(group, 'lead');
    const deputy = await t.world.seated(group, 'deputy');
    const member = await t.world.seated(group, 'member');
    const unconfirmed = await t.world.seated(group, 'member', { confirmed_at: null });
    const former = await t.world.seated(group, 'member', { end_date: '2026-03-18' });
    const coming = await t.world.seated(group, 'member', { start_date: '2026-03-19' });
    const elsewhere = await t.world.seated('it-talent', 'lead');
    const all = async (who: { personId: string }) =>
      [
        await seen(who.personId, lead),
        await seen(who.personId, deputy),
        await seen(who.personId, member),
      ].join(' ');

    expect(await all(member)).toBe('all all all');
    expect(await all(lead)).toBe('all all all');
    expect(await all(unconfirmed)).toBe('none none none');
    expect(await all(former)).toBe('none none none');
    expect(await all(coming)).toBe('none none none');
    expect(await all(elsewhere)).toBe('none none none');
    for (const reader of [unconfirmed, former, coming, elsewhere]) {
      expect(await seen(member.personId, reader)).toBe('none');
    }
  });

  it('is not opened between guests, but between guests and the others', async () => {
    const group = 'international-talent';
    const guest = await t.world.seated(group, 'guest');
    const otherGuest = await t.world.seated(group, 'guest');
    const member = await t.world.seated(group, 'member');
    expect(await seen(otherGuest.personId, guest)).toBe('none');
    expect(await seen(member.personId, guest)).toBe('all');
    expect(await seen(guest.personId, member)).toBe('all');
    // guest here, member there: each group counts for itself
    await t.world.seat('it-talent', guest.personId, guest.organisationId, 'member');
    expect(await seen(otherGuest.personId, guest)).toBe('none');
    await t.world.seat('it-talent', otherGuest.personId, otherGuest.organisationId, 'guest');
    expect(await seen(otherGuest.personId, guest)).toBe('all');
    expect(await seen(guest.personId, otherGuest)).toBe('all');
  });

  it('is read by the primary contact of an active organisation for its own work addresses only', async () => {
    const { personId, organisationId } = await reachable();
    const contact = await t.world.account({ organisationId, isPrimaryContact: true });
    expect(await seen(personId, contact)).toBe('work');
    await t.world.affiliation(personId, await t.world.organisation(), { start_date: '2019-01-01' });
    const { body } = await t.api.get(`/persons/${personId}`, { as: contact });
    expect(body.affiliations.map((a: object) => 'email' in a)).toEqual([true, false]);
    await t.database.transaction((em) =>
      em.query(`UPDATE membership SET state = 'suspended' WHERE organisation_id = $1`, [organisationId]),
    );
    expect((await t.api.get(`/persons/${personId}`, { as: contact })).status).toBe(404);
    await t.world.seat('career-orientation', contact.personId, organisationId, 'lead');
    expect(await seen(personId, contact)).toBe('none');
  });

  it('reaches as far as the group of a key that is bound to one', async () => {
    const group = 'career-orientation';
    const bound = { steering_group_id: await t.world.groupId(group) };
    const key = await t.world.apiKey(['person.read', 'contact.read'], bound);
    const seated = await t.world.seated(group, 'guest');
    const unconfirmed = await t.world.seated(group, 'member', { confirmed_at: null });
    const elsewhere = await t.world.seated('it-talent', 'member');
    expect(await seen(seated.personId, key)).toBe('all');
    expect(await seen(seated.personId, await t.world.apiKey(['person.read'], bound))).toBe('none');
    for (const { personId } of [unconfirmed, elsewhere]) {
      expect((await t.api.get(`/persons/${personId}`, { as: key })).status).toBe(404);
    }
  });
});
