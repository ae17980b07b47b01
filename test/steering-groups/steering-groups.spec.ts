import type { Reply } from '../support/client.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let member: Principal;
let counter = 0;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  member = await t.world.account();
});
afterAll(() => t.close());

const NAMES = ['id', 'kind', 'name', 'slug'];

/** The content of a group that does not exist yet. */
function fields(more: object = {}) {
  const number = ++counter;
  return {
    slug: `group-${number}`,
    numberPrefix: `G${number}`,
    name: { de: `Gruppe ${number}`, en: `Group ${number}` },
    mandate: 'Mehr Lehrstellen.',
    rhythm: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU',
    reviewDays: 7,
    startDate: '2026-01-01',
    ...more,
  };
}
const create = (more: object = {}) => t.api.post('/steering-groups', fields(more), { as: coordinator });
const pointers = (reply: Reply) =>
  reply.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`).sort();
const slugs = (reply: Reply) => reply.body.data.map((g: { slug: string }) => g.slug);

describe('steering groups', () => {
  it('are added by a coordinator and read back by id and slug', async () => {
    const content = fields();
    const made = await t.api.post('/steering-groups', content, { as: coordinator });
    expect(made).toMatchObject({
      status: 201,
      headers: { location: `/api/v1/steering-groups/${made.body.id}` },
      body: { ...content, kind: 'steering', endDate: null, version: 1 },
    });
    const byId = await t.api.get(`/steering-groups/${made.body.id.toUpperCase()}`, { as: coordinator });
    const bySlug = await t.api.get(`/steering-groups/${content.slug}`, { as: member });
    expect(byId).toMatchObject({ status: 200, body: made.body, etag: made.etag });
    const { replyTo: _, ...read } = made.body as { replyTo: null };
    expect(bySlug.body).toEqual({ ...read, changeable: [] });
  });

  it('need no more than slug, prefix, name and first day', async () => {
    const { slug, numberPrefix, name, startDate } = fields();
    const made = await t.api.post(
      '/steering-groups',
      { slug, numberPrefix, name, startDate },
      { as: coordinator },
    );
    expect(made).toMatchObject({ status: 201, body: { mandate: null, rhythm: null, reviewDays: 0 } });
  });

  it('are not added by anybody but staff', async () => {
    const lead = await t.world.seated('it-talent', 'lead');
    for (const as of [member, lead, await t.world.account({ role: 'observer' })]) {
      const refused = await t.api.post('/steering-groups', fields(), { as });
      expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    }
    expect((await t.api.post('/steering-groups', fields())).status).toBe(401);
  });

  it('are refused with a pointer for every wrong field, and the plenary cannot be made again', async () => {
    const refused = await create({
      slug: 'MINT',
      numberPrefix: 'm',
      name: { de: '' },
      rhythm: 'FREQ=DAILY',
      reviewDays: 91,
      startDate: '2026-02-30',
      kind: 'plenary',
    });
    expect(refused.status).toBe(422);
    expect(pointers(refused)).toEqual([
      '/kind unknown_field',
      '/name/de blank',
      '/name/en required',
      '/numberPrefix wrong_form',
      '/reviewDays not_integer',
      '/rhythm not_recurrence_rule',
      '/slug wrong_form',
      '/startDate not_day',
    ]);
    expect(pointers(await create({ endDate: '2025-12-31' }))).toEqual(['/endDate before_start']);
    expect(pointers(await create({ slug: 'a19a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' }))).toEqual([
      '/slug too_long',
    ]);
  });

  it('have a slug and a prefix of their own', async () => {
    const total = async () => (await t.api.get('/steering-groups?total=true&limit=1')).body.total;
    const before = await total();
    expect(pointers(await create({ slug: 'it-talent' }))).toEqual(['/slug duplicate']);
    expect(pointers(await create({ numberPrefix: 'MINT' }))).toEqual(['/numberPrefix duplicate']);
    expect(await total()).toBe(before);
  });

  it('show anonymous callers and strangers names only', async () => {
    const former = await t.world.account({ membership: 'ended' });
    for (const as of [undefined, former]) {
      const read = await t.api.get('/steering-groups/stem-education', { as });
      expect(Object.keys(read.body).sort()).toEqual(NAMES);
      expect(read.etag).not.toMatch(/^"\d+-/);
      const list = await t.api.get('/steering-groups?limit=200', { as });
      for (const group of list.body.data) expect(Object.keys(group).sort()).toEqual(NAMES);
      const since = await t.api.get('/steering-groups?updatedSince=2000-01-01T00:00:00Z&total=true', { as });
      expect(since.body).toMatchObject({ data: [], total: 0 });
    }
    for (const unknown of [
      'nowhere',
      '019a0000-0000-7000-8000-00000000ffff',
      'a%00b',
      'A'.repeat(40),
      'gr%C3%BCn',
    ]) {
      expect((await t.api.get(`/steering-groups/${unknown}`)).status).toBe(404);
    }
  });

  it('do not let strangers sort by what they cannot read', async () => {
    const late = await create({ startDate: '2029-01-01' });
    const early = await create({ startDate: '2001-01-01' });
    const order = async (as?: Principal) => {
      const list = slugs(await t.api.get('/steering-groups?sort=-startDate&limit=200', { as }));
      return list.indexOf(late.body.slug) - list.indexOf(early.body.slug);
    };
    expect(await order(member)).toBeLessThan(0);
    // by id, the one that was made last first
    expect(await order()).toBeGreaterThan(0);
    const page = await t.api.get('/steering-groups?sort=startDate&limit=1');
    const cursor = Buffer.from(page.body.page.nextCursor.split('.')[0], 'base64url').toString();
    expect(JSON.parse(cursor)[0]).toBeNull();
  });

  it('show who sits in one without an active membership that group alone', async () => {
    const former = await t.world.account({ membership: 'ended' });
    await t.world.seat('it-talent', former.personId, former.organisationId, 'member');
    const own = await t.api.get('/steering-groups/it-talent', { as: former });
    expect(own.body).toMatchObject({ numberPrefix: 'IT', version: 1 });
    const other = await t.api.get('/steering-groups/stem-education', { as: former });
    expect(Object.keys(other.body).sort()).toEqual(NAMES);
  });

  it('are listed by name without the plenary, which is listed on request', async () => {
    const steering = slugs(await t.api.get('/steering-groups?limit=200'));
    expect(steering).not.toContain('plenary');
    expect(steering.slice(0, 1)).toEqual(['career-orientation']);
    expect(slugs(await t.api.get('/steering-groups?kind=plenary'))).toEqual(['plenary']);
    expect(slugs(await t.api.get('/steering-groups?kind=plenary&kind=steering&limit=200'))).toEqual(
      expect.arrayContaining(['plenary', 'it-talent']),
    );
    const paged: string[] = [];
    let cursor = '';
    do {
      const page = await t.api.get(`/steering-groups?limit=2&sort=-slug${cursor}`);
      paged.push(...slugs(page));
      cursor = page.body.page.nextCursor ? `&cursor=${page.body.page.nextCursor}` : '';
    } while (cursor);
    expect(paged).toEqual([...steering].sort().reverse());
    expect((await t.api.get('/steering-groups?colour=red')).status).toBe(400);
  });
});

describe('a steering group', () => {
  const patch = (of: Reply, body: object, as: Principal = coordinator) =>
    t.api.patch(`/steering-groups/${of.body.id}`, body, { as, ifMatch: of });

  it('is changed by staff on the version that was read, name by name', async () => {
    const made = await create();
    const changed = await patch(made, { name: { en: 'New' }, rhythm: null, numberPrefix: `N${counter}` });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        name: { de: made.body.name.de, en: 'New' },
        rhythm: null,
        mandate: 'Mehr Lehrstellen.',
        version: 2,
      },
    });
    expect(await patch(made, { reviewDays: 1 })).toMatchObject({ status: 412 });
    const path = `/steering-groups/${made.body.slug}`;
    expect((await t.api.patch(path, { reviewDays: 1 }, { as: coordinator })).status).toBe(428);
    expect((await t.api.get(path, { as: coordinator })).body).toEqual(changed.body);
    const audited = await t.database.dataSource.query(
      `SELECT action, fields FROM audit_event WHERE record_id = $1 ORDER BY id`,
      [made.body.id],
    );
    expect(audited).toMatchObject([
      { action: 'created' },
      { action: 'changed', fields: expect.arrayContaining(['name', 'numberPrefix', 'rhythm']) },
    ]);
  });

  it('keeps its slug and kind, and never ends before it starts', async () => {
    const made = await create({ endDate: '2027-01-01' });
    const fixed = await patch(made, { slug: 'other', kind: 'plenary', name: { de: null } });
    expect(pointers(fixed)).toEqual(['/kind unknown_field', '/name/de not_text', '/slug unknown_field']);
    expect(pointers(await patch(made, { startDate: '2027-01-02' }))).toEqual(['/startDate before_start']);
    expect(pointers(await patch(made, { endDate: '2025-01-01' }))).toEqual(['/endDate before_start']);
    expect((await patch(made, { startDate: '2027-01-02', endDate: null })).status).toBe(200);
  });

  it('keeps its prefix once a decision was numbered with it', async () => {
    const made = await create();
    await t.database.dataSource.query(
      `INSERT INTO decision_counter (steering_group_id, number_prefix, year, last_sequence) VALUES ($1, $2, 2026, 1)`,
      [made.body.id, made.body.numberPrefix],
    );
    const refused = await patch(made, { numberPrefix: `X${counter}`, mandate: 'Neu' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'number_prefix_used' } });
    const same = await patch(made, { numberPrefix: made.body.numberPrefix, mandate: 'Neuer' });
    expect(same).toMatchObject({ status: 200, body: { mandate: 'Neuer' } });
  });

  it('gives its lead and deputy the mandate to change, and nothing else', async () => {
    for (const role of ['lead', 'deputy'] as const) {
      const lead = await t.world.seated('career-orientation', role);
      const read = await t.api.get('/steering-groups/career-orientation', { as: lead });
      const changed = await patch(read, { mandate: `Von ${role}` }, lead);
      expect(changed).toMatchObject({ status: 200, body: { mandate: `Von ${role}` } });
      const refused = await patch(changed, { mandate: 'x', reviewDays: 3, endDate: null }, lead);
      expect(refused).toMatchObject({ status: 403, body: { code: 'fields_not_allowed' } });
      expect(pointers(refused)).toEqual(['/endDate not_allowed', '/reviewDays not_allowed']);
      const other = await t.api.get('/steering-groups/it-talent', { as: lead });
      expect((await patch(other, { mandate: 'x' }, lead)).body.code).toBe('not_allowed');
      const plenary = await t.api.get('/steering-groups/plenary', { as: lead });
      expect((await patch(plenary, { mandate: 'x' }, lead)).status).toBe(403);
    }
  });

  it('has a sender and an address for answers of its own, told to who reads contact data there; its lead sets neither', async () => {
    const made = await create();
    expect(made.body).toMatchObject({ senderName: null, replyTo: null });
    const own = { senderName: 'Steuergruppe „Übung“', replyTo: 'Gruppe@Allianz.example' };
    const changed = await patch(made, own);
    expect(changed).toMatchObject({ status: 200, body: own });
    const path = `/steering-groups/${made.body.slug}`;
    for (const as of [member, await t.world.account({ role: 'observer' })]) {
      const read = await t.api.get(path, { as });
      expect(read.body).toMatchObject({ senderName: own.senderName });
      expect(read.body).not.toHaveProperty('replyTo');
    }
    expect((await t.api.get(path)).body).not.toHaveProperty('senderName');
    const lead = await t.world.seated(made.body.slug as string, 'lead');
    expect((await t.api.get(path, { as: lead })).body).toMatchObject(own);
    expect(pointers(await patch(changed, own, lead))).toEqual([
      '/replyTo not_allowed',
      '/senderName not_allowed',
    ]);
    const bad = { senderName: 'Zeile\r\nBcc: x@y.example', replyTo: 'a@b.example, c@d.example' };
    expect(pointers(await patch(changed, bad))).toEqual([
      expect.stringMatching(/^\/replyTo not_email/),
      expect.stringMatching(/^\/senderName /),
    ]);
    const { body: trail } = await t.api.get(`/audit-events?recordId=${made.body.id}`, {
      as: await t.world.account({ role: 'alliance_lead' }),
    });
    expect(JSON.stringify(trail)).toContain(own.replyTo);
    expect(await patch(changed, { senderName: null, replyTo: null })).toMatchObject({
      body: { senderName: null, replyTo: null },
    });
  });

  it('is not changed by those who sit in it or watch', async () => {
    const made = await t.api.get('/steering-groups/it-talent', { as: member });
    const observer = await t.world.account({ role: 'observer' });
    const guest = await t.world.seated('it-talent', 'guest');
    for (const as of [member, observer, guest]) {
      expect((await patch(made, { mandate: 'x' }, as)).status).toBe(403);
    }
    const unknown = '/steering-groups/nowhere';
    expect((await t.api.patch(unknown, {}, { as: coordinator, ifMatch: '"1-"' })).status).toBe(404);
  });
});
