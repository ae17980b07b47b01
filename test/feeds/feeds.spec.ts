import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { calendar, feedOf, makeFeed } from './calendar.js';

let t: TestApp;
const lines: string[] = [];
let allianceLead: Principal;
let lead: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp({ log: (line) => lines.push(line) });
  allianceLead = await t.world.account({ role: 'alliance_lead' });
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
});
afterEach(() => t.setNow(NOW));
afterAll(() => t.close());

const make = (body: object, as: Principal | string) => t.api.post('/feeds', body, { as });
const own = async (as: Principal) => (await t.api.get('/feeds', { as })).body.data;
const places = (reply: { body: any }) => reply.body.errors.map((one: any) => `${one.pointer} ${one.code}`);

describe('a feed', () => {
  it('is made by any account, and its address is shown this once', async () => {
    const who = await t.world.account({ affiliated: false });
    const made = await make({ kind: 'mine' }, who);
    expect(made).toMatchObject({
      status: 201,
      headers: { 'cache-control': 'no-store' },
      body: { kind: 'mine', steeringGroupId: null, steeringGroup: null, lastReadAt: null },
    });
    const token = /^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/feeds\/([A-Za-z0-9_-]{43})\.ics$/.exec(
      made.body.address,
    )?.[1];
    expect(token).toBeDefined();
    const [listed, ...others] = await own(who);
    expect(others).toEqual([]);
    expect(listed).toEqual({ ...made.body, address: undefined });
    const stored = JSON.stringify(await t.world.rows(`SELECT fd::text AS row FROM feed fd`));
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(Buffer.from(token!).toString('hex'));
  });

  it('is of a group only for whoever reads its meetings', async () => {
    const [stem, it] = [await t.world.groupId('stem-education'), await t.world.groupId('it-talent')];
    const of = (steeringGroupId: string) => ({ kind: 'group', steeringGroupId });
    const observer = await t.world.account({ role: 'observer' });
    expect((await make(of(stem), member)).body.steeringGroup).toMatchObject({ slug: 'stem-education' });
    expect((await make(of(it), observer)).status).toBe(201);
    expect((await make(of(await t.world.groupId('plenary')), member)).status).toBe(201);
    for (const who of [member, lead, await t.world.account({ membership: 'suspended' })])
      expect(await make(of(it), who)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
  });

  it('is refused where its kind and its group do not belong together', async () => {
    const steeringGroupId = await t.world.groupId('stem-education');
    expect(places(await make({ kind: 'group' }, lead))).toEqual(['/steeringGroupId required']);
    expect(places(await make({ kind: 'mine', steeringGroupId }, lead))).toEqual([
      '/steeringGroupId only_of_group',
    ]);
    const unknown = { kind: 'group', steeringGroupId: '019a0000-0000-7000-8000-00000000dead' };
    expect(places(await make(unknown, lead))).toEqual(['/steeringGroupId unknown_reference']);
    expect(places(await make({ kind: 'theirs' }, lead))).toEqual(['/kind not_one_of']);
  });

  it('is nothing for API keys', async () => {
    const key = await t.world.apiKey(['meeting.read']);
    expect((await make({ kind: 'all' }, key)).status).toBe(403);
    expect((await t.api.get('/feeds', { as: key })).status).toBe(403);
  });

  it('is one of twenty at the most, also where many are made at once', async () => {
    const who = await t.world.account();
    const replies = await Promise.all(Array.from({ length: 23 }, () => make({ kind: 'mine' }, who)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(replies.find(({ status }) => status !== 201)).toMatchObject({
      status: 409,
      body: { code: 'too_many_feeds' },
    });
    expect(await own(who)).toHaveLength(20);
  });

  it('is seen, renewed and revoked by nobody else, the alliance lead neither', async () => {
    const { id, path } = await makeFeed(t, lead);
    expect((await own(allianceLead)).filter((one: any) => one.id === id)).toEqual([]);
    for (const as of [allianceLead, member]) {
      expect((await t.api.post(`/feeds/${id}/renewal`, {}, { as })).status).toBe(404);
      expect((await t.api.delete(`/feeds/${id}`, { as })).status).toBe(404);
    }
    expect((await t.api.get(path)).status).toBe(200);
  });

  it('tells when it was last asked for, to the minute', async () => {
    const who = await t.world.account();
    const feed = await makeFeed(t, who);
    const last = async () => (await own(who))[0].lastReadAt;
    await calendar(t, feed);
    expect(await last()).toBe('2026-03-18T09:00:00.000Z');
    t.setNow('2026-03-18T09:00:59Z');
    await calendar(t, feed);
    expect(await last()).toBe('2026-03-18T09:00:00.000Z');
    t.setNow('2026-03-18T09:01:01Z');
    await calendar(t, feed);
    expect(await last()).toBe('2026-03-18T09:01:01.000Z');
  });
});

describe('an address', () => {
  const dead = { status: 404, body: { code: 'not_found' } };

  it('is dead once there is a new one', async () => {
    const old = await makeFeed(t, lead);
    await calendar(t, old);
    const renewed = await t.api.post(`/feeds/${old.id}/renewal`, {}, { as: lead });
    expect(renewed).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { id: old.id, kind: 'mine', lastReadAt: null },
    });
    expect(renewed.body.address).not.toBe(old.address);
    expect(await t.api.get(old.path)).toMatchObject(dead);
    expect((await t.api.get(feedOf(renewed.body).path)).status).toBe(200);
  });

  it('is dead once the feed is revoked', async () => {
    const feed = await makeFeed(t, lead);
    expect((await t.api.delete(`/feeds/${feed.id}`, { as: lead })).status).toBe(204);
    expect(await t.api.get(feed.path)).toMatchObject(dead);
    expect((await t.api.delete(`/feeds/${feed.id}`, { as: lead })).status).toBe(404);
  });

  it('is dead as long as the account is disabled', async () => {
    const who = await t.world.account({ role: 'coordinator' });
    const feed = await makeFeed(t, who, { kind: 'all' });
    const disable = (disabled: boolean) =>
      t.api.patch(
        `/accounts/${who.accountId}`,
        { disabled },
        { as: allianceLead, ifMatch: `"${disabled ? 1 : 2}"` },
      );
    expect((await disable(true)).status).toBe(200);
    expect(await t.api.get(feed.path)).toMatchObject(dead);
    expect((await disable(false)).status).toBe(200);
    expect((await t.api.get(feed.path)).status).toBe(200);
  });

  it('is none that was guessed', async () => {
    const { path } = await makeFeed(t, lead);
    for (const guess of [path.replace(/.\.ics$/, '.ics'), '/feeds/x.ics', `/feeds/${'x'.repeat(43)}.ics`])
      expect(await t.api.get(guess)).toMatchObject(dead);
  });

  it('is read without a sign-in, and whoever sends a wrong one along is not refused', async () => {
    const { path } = await makeFeed(t, lead);
    for (const options of [{}, { as: 'ey.not.one' }, { headers: { authorization: 'Basic eDp5' } }])
      expect((await t.api.get(path, options)).status).toBe(200);
  });

  it('stands in no log, dead or alive', async () => {
    const { path } = await makeFeed(t, lead);
    const token = path.slice('/feeds/'.length, -'.ics'.length);
    lines.length = 0;
    await t.api.get(path);
    await t.api.get(`/feeds/${token}`);
    await t.api.get(`${path}?colour=red`);
    await t.api.post(path, {}, { as: lead });
    await t.world.rows('ALTER TABLE alliance RENAME TO alliance_away');
    // No contract has a failure of ours.
    expect((await fetch(`${t.address}/api/v1${path}`)).status).toBe(500);
    await t.world.rows('ALTER TABLE alliance_away RENAME TO alliance');
    const log = lines.join('\n');
    expect(log).toContain('"route":"/api/v1/feeds/:token.ics"');
    expect(log).toContain('request failed');
    expect(log).not.toContain(token);
  });
});

describe('the audit trail', () => {
  it('tells of a feed that was made, renewed and revoked, and no address', async () => {
    const steeringGroupId = await t.world.groupId('stem-education');
    const { id } = await makeFeed(t, lead, { kind: 'group', steeringGroupId });
    const renewed = await t.api.post(`/feeds/${id}/renewal`, {}, { as: lead });
    await t.api.delete(`/feeds/${id}`, { as: lead });
    const trail = await t.api.get(`/audit-events?recordId=${id}&sort=at`, { as: allianceLead });
    const told = trail.body.data.map((event: any) => [event.recordType, event.action, event.actor.id]);
    expect(told.sort()).toEqual([
      ['feed', 'created', lead.accountId],
      ['feed', 'removed', lead.accountId],
      ['feed', 'renewed', lead.accountId],
    ]);
    expect(trail.text).toContain(steeringGroupId);
    expect(trail.text).not.toContain(feedOf(renewed.body).path.slice(7, -4));
  });
});
