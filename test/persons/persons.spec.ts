import { testApp, type TestApp } from '../support/app.js';
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

const fields = {
  formOfAddress: 'Frau',
  academicTitle: 'Dr.',
  givenName: 'Ada',
  nameAffix: 'von',
  familyName: 'Beispiel',
  email: 'ada@beispiel.example',
  phone: '+49 3641 55502',
  language: 'en',
  internalNote: 'Im Mai nicht erreichbar.',
};

/** As others before it. */
const again = { ...fields, allowDuplicate: true };

const count = async (table: string) =>
  (await t.database.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

describe('persons', () => {
  it('are added by a coordinator and read back as they were sent', async () => {
    const made = await t.api.post('/persons', fields, { as: coordinator });
    expect(made).toMatchObject({ status: 201, body: { ...fields, version: 1, affiliations: [] } });
    expect(made.headers['location']).toBe(`/api/v1/persons/${made.body.id}`);
    const read = await t.api.get(`/persons/${made.body.id}`, { as: coordinator });
    expect(read.body).toEqual(made.body);
    expect(read.etag).toBe(made.etag);
    const least = await t.api.post('/persons', { givenName: 'A', familyName: 'B' }, { as: coordinator });
    expect(least.body).toMatchObject({ language: 'de', email: null, internalNote: null, nameAffix: null });
  });

  it('are added once where the request is repeated, and each change is audited', async () => {
    const headers = { 'idempotency-key': 'person-1' };
    const before = await count('person');
    const first = await t.api.post('/persons', again, { as: coordinator, headers });
    const second = await t.api.post('/persons', again, { as: coordinator, headers });
    expect(second.body).toEqual(first.body);
    expect(await count('person')).toBe(before + 1);
    const events = await t.database.dataSource.query<{ action: string; fields: string[] }[]>(
      `SELECT action, fields FROM audit_event WHERE record_id = $1`,
      [first.body.id],
    );
    expect(events).toMatchObject([{ action: 'created' }]);
    expect([...events[0]!.fields].sort()).toEqual(Object.keys(fields).sort());
  });

  it('are added by a primary contact of an active organisation, without a note, and by no other member', async () => {
    const contact = await t.world.account({ isPrimaryContact: true });
    const { internalNote, ...ordinary } = again;
    const made = await t.api.post('/persons', ordinary, { as: contact });
    expect(made).toMatchObject({ status: 201, body: { familyName: 'Beispiel' } });
    for (const hidden of ['email', 'phone', 'internalNote']) expect(made.body).not.toHaveProperty(hidden);
    const noted = await t.api.post('/persons', { ...ordinary, internalNote }, { as: contact });
    expect(noted).toMatchObject({
      status: 403,
      body: { code: 'fields_not_allowed', errors: [{ pointer: '/internalNote' }] },
    });
    const former = await t.world.account({ isPrimaryContact: true, membership: 'ended' });
    const observer = await t.world.account({ role: 'observer', membership: null });
    const before = await count('person');
    for (const as of [member, former, observer]) {
      expect(await t.api.post('/persons', ordinary, { as })).toMatchObject({
        status: 403,
        body: { code: 'not_allowed' },
      });
    }
    expect((await t.api.post('/persons', ordinary)).status).toBe(401);
    expect(await count('person')).toBe(before);
  });

  it('are changed on the version that was read, and on no other', async () => {
    const made = await t.api.post('/persons', again, { as: coordinator });
    const path = `/persons/${made.body.id}`;
    const changed = await t.api.patch(
      path,
      { phone: null, familyName: 'Muster' },
      { as: coordinator, ifMatch: made },
    );
    expect(changed).toMatchObject({
      status: 200,
      body: { phone: null, familyName: 'Muster', email: fields.email, version: 2 },
    });
    const late = await t.api.patch(path, { givenName: 'Eva' }, { as: coordinator, ifMatch: made });
    expect(late).toMatchObject({ status: 412, body: { code: 'version_stale' } });
    expect((await t.api.patch(path, { givenName: 'Eva' }, { as: coordinator })).status).toBe(428);
    const both = await Promise.all(
      ['Eva', 'Ida'].map((givenName) =>
        t.api.patch(path, { givenName }, { as: coordinator, ifMatch: changed }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('are refused with a pointer for every wrong field', async () => {
    const wrong = { givenName: ' ', email: 'x', language: 'fr', id: 'x', affiliations: [] };
    const refused = await t.api.post('/persons', wrong, { as: coordinator });
    expect(refused.status).toBe(422);
    expect(
      refused.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`).sort(),
    ).toEqual([
      '/affiliations unknown_field',
      '/email not_email',
      '/familyName required',
      '/givenName blank',
      '/id unknown_field',
      '/language not_one_of',
    ]);
    const made = await t.api.post('/persons', again, { as: coordinator });
    const cleared = await t.api.patch(
      `/persons/${made.body.id}`,
      { familyName: null, language: null },
      { as: coordinator, ifMatch: made },
    );
    expect(cleared.body.errors).toMatchObject([{ pointer: '/familyName' }, { pointer: '/language' }]);
  });

  it('change their own data, but not what staff note about them, and nobody else', async () => {
    const path = `/persons/${member.personId}`;
    const read = await t.api.get(path, { as: member });
    expect(read.body).toMatchObject({ email: null, phone: null });
    expect(read.body).not.toHaveProperty('internalNote');
    const changed = await t.api.patch(path, { email: 'neu@x.example' }, { as: member, ifMatch: read });
    expect(changed).toMatchObject({ status: 200, body: { email: 'neu@x.example' } });
    const noted = await t.api.patch(path, { internalNote: null }, { as: member, ifMatch: changed });
    expect(noted).toMatchObject({ status: 403, body: { code: 'fields_not_allowed' } });
    const other = await t.world.person();
    const lead = await t.world.seated('stem-education', 'lead');
    for (const as of [member, lead]) {
      const refused = await t.api.patch(`/persons/${other}`, { email: 'a@b.example' }, { as });
      expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    }
  });

  it('are seen only by themselves where the organisation is no active member', async () => {
    const outsider = await t.world.account({ membership: 'suspended' });
    const own = await t.api.get('/persons?total=true', { as: outsider });
    expect(own.body).toMatchObject({ data: [{ id: outsider.personId, email: null }], total: 1 });
    expect((await t.api.get(`/persons/${member.personId}`, { as: outsider })).status).toBe(404);
    expect((await t.api.get(`/persons/${outsider.personId}`, { as: outsider })).status).toBe(200);
    expect((await t.api.patch(`/persons/${member.personId}`, {}, { as: outsider })).status).toBe(403);
    expect((await t.api.get(`/persons/no-id`, { as: coordinator })).status).toBe(404);
    expect((await t.api.get('/persons')).status).toBe(401);
  });

  it('are nothing to a key that may write but not read them', async () => {
    const key = await t.world.apiKey(['person.create', 'person.update']);
    expect((await t.api.get('/persons', { as: key })).status).toBe(403);
    expect((await t.api.post('/persons', again, { as: key })).status).toBe(403);
    expect((await t.api.patch(`/persons/${member.personId}`, {}, { as: key })).status).toBe(404);
    const reading = await t.world.apiKey(['person.create', 'person.read']);
    const noted = await t.api.post('/persons', again, { as: reading });
    expect(noted.body.errors).toMatchObject([{ pointer: '/internalNote' }]);
    const made = await t.api.post('/persons', { ...again, internalNote: undefined }, { as: reading });
    expect(made.status).toBe(201);
    expect(made.body).not.toHaveProperty('email');
  });
});

describe('lists of persons', () => {
  it('stand in the order of family, then given names, page by page', async () => {
    const organisation = await t.world.organisation();
    for (const [family, given] of [
      ['Zahn', 'Udo'],
      ['Ähre', 'Zoe'],
      ['Ähre', 'Anna'],
      ['Adler', 'Max'],
    ]) {
      const id = await t.world.person({ family_name: family, given_name: given });
      await t.world.affiliation(id, organisation);
    }
    const read = async (sort: string) => {
      const names: string[] = [];
      let cursor = '';
      do {
        const page = await t.api.get(`/persons?organisation=${organisation}&limit=3${sort}${cursor}`, {
          as: member,
        });
        names.push(
          ...page.body.data.map((p: Record<string, string>) => `${p['familyName']} ${p['givenName']}`),
        );
        cursor = page.body.page.nextCursor ? `&cursor=${page.body.page.nextCursor}` : '';
      } while (cursor);
      return names;
    };
    const order = ['Adler Max', 'Ähre Anna', 'Ähre Zoe', 'Zahn Udo'];
    expect(await read('')).toEqual(order);
    expect(await read('&sort=-familyName')).toEqual([...order].reverse());
    expect(await read('&sort=givenName')).toEqual(['Ähre Anna', 'Adler Max', 'Zahn Udo', 'Ähre Zoe']);
    expect((await read('&sort=-createdAt,updatedAt')).length).toBe(4);
    expect((await t.api.get('/persons?sort=email', { as: member })).status).toBe(400);
    expect((await t.api.get('/persons?email=x', { as: member })).body.errors).toMatchObject([
      { parameter: 'email' },
    ]);
  });

  it('are filtered by group, of which only seats that the reader may see count', async () => {
    const ids = async (filter: string, as: Principal | string) => {
      const page = await t.api.get(`/persons?limit=200&total=true&${filter}`, { as });
      expect(page.body.total).toBe(page.body.data.length);
      return (page.body.data as { id: string }[]).map(({ id }) => id);
    };
    const seated = await t.world.seated('international-talent', 'member');
    const former = await t.world.seated('international-talent', 'member', { end_date: '2026-03-18' });
    const groupId = await t.world.groupId('international-talent');
    for (const ref of ['international-talent', groupId.toUpperCase()]) {
      expect(await ids(`steeringGroup=${ref}`, member)).toEqual([seated.personId]);
    }
    expect(await ids('steeringGroup=no-such-group', member)).toEqual([]);
    const everybody = await ids('steeringGroup=plenary', member);
    expect(everybody).toEqual(expect.arrayContaining([seated.personId, former.personId, member.personId]));
    const suspended = await t.world.account({ membership: 'suspended' });
    expect(everybody).not.toContain(suspended.personId);
    const key = await t.world.apiKey(['person.read']);
    expect(await ids('steeringGroup=international-talent&steeringGroup=plenary', key)).toEqual([]);
    const keyWithSeats = await t.world.apiKey(['person.read', 'seat.read']);
    expect(await ids('steeringGroup=international-talent', keyWithSeats)).toEqual([seated.personId]);
    const guest = await t.world.account({ membership: null });
    await t.world.seat('international-talent', guest.personId, guest.organisationId, 'guest');
    expect(await ids('steeringGroup=international-talent', guest)).toEqual([guest.personId]);
  });

  it('search names only: a hidden e-mail finds nothing', async () => {
    const id = await t.world.person({
      given_name: 'Xaver',
      name_affix: 'de',
      family_name: 'Quitte_100%',
      email: 'geheim@suche.example',
      internal_note: 'geheimnis',
    });
    const found = async (q: string) =>
      (await t.api.get(`/persons?q=${encodeURIComponent(q)}`, { as: coordinator })).body.data.map(
        (p: { id: string }) => p.id,
      );
    expect(await found('xaver QUITTE')).toEqual([id]);
    expect(await found('de quitte_100%')).toEqual([id]);
    expect(await found('quitteX')).toEqual([]);
    expect(await found('geheim')).toEqual([]);
  });

  it('tell what has changed since, in the person or its affiliations', async () => {
    t.setNow('2026-04-01T10:00:00.000Z');
    const since = '/persons?updatedSince=2026-04-01T09:00:00Z';
    const personId = await t.world.person({ created_at: '2026-03-01', updated_at: '2026-03-01' });
    const as = await t.world.apiKey(['person.read']);
    expect((await t.api.get(since, { as })).body.data).toEqual([]);
    await t.world.affiliation(personId, await t.world.organisation());
    expect((await t.api.get(since, { as })).body.data).toMatchObject([{ id: personId }]);
  });

  it('are read with one statement, whatever stands in them', async () => {
    const texts: string[] = [];
    const token = await t.world.apiKey(['person.read', 'contact.read']);
    t.database.onStatement = (text) => texts.push(text);
    await t.api.get('/persons?limit=200', { as: token });
    t.database.onStatement = undefined;
    expect(texts.filter((text) => text.includes('FROM person'))).toHaveLength(1);
    expect(texts).toHaveLength(2);
  });
});
