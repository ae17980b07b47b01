import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const list = async (query: string) =>
  (await t.api.get(`/duplicates?limit=200&${query}`, { as: coordinator })).body.data as any[];

/** The pair of these two records, if they are found. */
async function pairOf(type: 'organisations' | 'persons', ids: string[]) {
  const wanted = [...ids].sort().join();
  const pairs = (await list(`type=${type}`)).filter(
    (pair) =>
      pair[type]
        .map(({ id }: any) => id)
        .sort()
        .join() === wanted,
  );
  expect(pairs.length).toBeLessThan(2);
  return pairs[0];
}

async function organisations(...both: [Fields, Fields]) {
  const ids: string[] = [];
  for (const fields of both) ids.push(await t.world.organisation(fields, null));
  return pairOf('organisations', ids);
}

async function persons(...both: [Fields & { at?: string }, Fields & { at?: string }]) {
  const ids: string[] = [];
  for (const { at, ...fields } of both) {
    const id = await t.world.person(fields);
    if (at) await t.world.affiliation(id, at);
    ids.push(id);
  }
  return pairOf('persons', ids);
}

const named = (given_name: string, family_name: string) => ({ given_name, family_name });

describe('two organisations look like one', () => {
  it.each<[string, string, string[]]>([
    ['Saale Optik GmbH', 'Saale  optik gmbh', ['same_name']],
    ['Wetterwarte Kahla GmbH & Co. KG', 'Wetterwarte Kahla', ['legal_form']],
    ['Förderkreis Lobeda e. V.', 'Foerderkreis Lobeda eV', ['umlauts']],
    ['Bäckerei Tröger', 'Backerei Troger', ['umlauts']],
    ['Universität Musterstadt', 'Uni Musterstadt', ['abbreviation']],
    ['Technische Universität Beispielberg', 'TU Beispielberg', ['abbreviation']],
    ['Klinik am Park', 'Park-Klinik am', ['spelling']],
    ['Café Röder', 'Cafe\u0301 Röder', ['same_name']],
    ['Завод Заря', 'завод «Заря»', ['spelling']],
    ['株式会社サクラ', '株式会社 サクラ', ['spelling']],
    ['Waldschule Burgau', 'Wald-Schule Burgau', ['spelling']],
  ])('%s and %s', async (one, other, reasons) => {
    const pair = await organisations({ name: one }, { name: other });
    expect(pair).toMatchObject({ score: 70, reasons });
  });

  it('by e-mail, website, telephone and address, of which one alone is too little', async () => {
    const site = { name: 'Rot', website: 'https://www.farben.example/start' };
    expect(await organisations(site, { name: 'Grün', website: 'http://farben.example' })).toBeUndefined();
    const reach = { phone: '+49 (0)3641 / 123456', street: 'Ernst-Abbe-Straße 5', postal_code: '07743' };
    expect(
      await organisations(
        { name: 'Ocker', ...reach },
        { name: 'Türkis', phone: '03641 12 34 56', street: 'Ernst Abbe Str. 5', postal_code: '07743' },
      ),
    ).toMatchObject({ score: 58, reasons: ['phone', 'address'] });
    expect(
      await organisations(
        { name: 'Lila', email: 'Info@lila.example' },
        { name: 'Pink', email: 'info@lila.example' },
      ),
    ).toMatchObject({ reasons: ['email'] });
    const free = (who: string) => ({ name: who, email: `${who}@web.de`, phone: '03641 777777' });
    expect(await organisations(free('weiss'), free('schwarz'))).toBeUndefined();
  });

  it('by the short name that the other one has as its name', async () => {
    expect(
      await organisations(
        { name: 'Verbund Saaletaler Schulen', short_name: 'VSS Saale' },
        { name: 'VSS Saale' },
      ),
    ).toMatchObject({ score: 50, reasons: ['short_name'] });
  });

  it('not by a key that more than twelve share', async () => {
    const ids = await t.world.insertAll(
      'organisation',
      Array.from({ length: 13 }, () => ({ name: 'Filiale' })),
    );
    const found = (await list('')).filter((pair) =>
      pair.organisations.some(({ id }: any) => ids.includes(id)),
    );
    expect(found).toEqual([]);
  });
});

describe('two persons look like one', () => {
  it.each<[Fields, Fields, number, string[]]>([
    [named('Käthe', 'Größner'), named('käthe', 'größner'), 60, ['same_name']],
    [named('Jörg', 'Weiß'), named('Joerg', 'Weiss'), 60, ['umlauts']],
    [named('Renée', 'Hans-Peter'), named('Renee', 'Hans Peter'), 60, ['spelling']],
    [named('Anna Maria', 'Tannhof'), named('Anna', 'Tannhof'), 50, ['given_names']],
    [named('Ludwig', 'Erdmann'), named('Erdmann', 'Ludwig'), 60, ['swapped_names']],
    [named('محمد', 'الأحمد'), named('محمد', 'الأحمد '), 60, ['same_name']],
  ])('%j and %j', async (one, other, score, reasons) => {
    expect(await persons(one, other)).toMatchObject({ score, reasons });
  });

  it('by an address of theirs, private or at work, where a name speaks for it too', async () => {
    const email = 'f.sommer@person.example';
    const married = await persons(
      { ...named('Frieda', 'Sommer'), email },
      { ...named('Frieda', 'Winter'), email },
    );
    expect(married).toMatchObject({ score: 60, reasons: ['given_name', 'email'] });
    const [one, other] = [
      await t.world.person(named('K.', 'Herbst')),
      await t.world.person(named('Karla', 'Herbst')),
    ];
    const organisation = await t.world.organisation();
    for (const person of [one, other])
      await t.world.affiliation(person, organisation, { email: 'herbst@firma.example' });
    expect(await pairOf('persons', [one, other])).toMatchObject({
      score: 70,
      reasons: ['family_name', 'email', 'organisation'],
    });
  });

  it('not where colleagues share a mailbox, a telephone and an employer', async () => {
    const at = await t.world.organisation();
    const shared = { email: 'info@buero.example', phone: '03641 100200', at };
    expect(
      await persons({ ...named('Otto', 'Nord'), ...shared }, { ...named('Emil', 'Süd'), ...shared }),
    ).toBeUndefined();
  });
});

describe('GET /duplicates', () => {
  it('gives each pair once, the likest first, with what one needs to tell them apart', async () => {
    const at = await t.world.organisation({ name: 'Arbeitgeber' });
    const twin = { ...named('Zwillinge', 'Beide'), email: 'zwilling@person.example' };
    await persons({ ...twin, at }, { ...twin, at });
    const pairs = await list('type=persons');
    const scores = pairs.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    expect(pairs[0]).toMatchObject({
      type: 'persons',
      score: 85,
      reasons: ['same_name', 'email', 'organisation'],
      dismissedAt: null,
    });
    expect(pairs[0].persons[0]).toMatchObject({
      name: 'Zwillinge Beide',
      email: twin.email,
      organisations: ['Arbeitgeber'],
    });
  });

  it('goes on where a page ended', async () => {
    const whole = await list('type=persons');
    const first = await t.api.get('/duplicates?type=persons&limit=3&total=true', { as: coordinator });
    const cursor = encodeURIComponent(first.body.page.nextCursor);
    const second = await t.api.get(`/duplicates?type=persons&limit=200&cursor=${cursor}`, {
      as: coordinator,
    });
    expect([...first.body.data, ...second.body.data]).toEqual(whole);
    expect(first.body.total).toBe(whole.length);
    const elsewhere = await t.api.get(`/duplicates?cursor=${cursor}`, { as: coordinator });
    expect(elsewhere.status).toBe(400);
  });
});

describe('a dismissal', () => {
  const dismissal = (id: string) => `/duplicates/${id}/dismissal`;

  it('is for good, tells both histories once, and can be taken back', async () => {
    const [pair, first, second] = await t.world.pairOfDuplicates();
    const said = await t.api.post(dismissal(pair), {}, { as: coordinator });
    expect(said).toMatchObject({ status: 200, body: { id: pair, dismissedAt: expect.any(String) } });
    const again = await t.api.post(dismissal(pair), {}, { as: coordinator });
    expect(again.body).toEqual(said.body);
    expect(await pairOf('organisations', [first, second])).toBeUndefined();
    expect((await list('dismissed=true')).map(({ id }) => id)).toEqual([pair]);
    const events = (action: string) =>
      t.world.rows(`SELECT record_id FROM audit_event WHERE action = $1 ORDER BY record_id`, action);
    expect(await events('told_apart')).toEqual([first, second].map((record_id) => ({ record_id })));

    const back = () => t.api.send('delete', dismissal(pair), {}, { as: coordinator });
    expect((await back()).status).toBe(204);
    expect((await back()).status).toBe(404);
    expect(await pairOf('organisations', [first, second])).toMatchObject({ id: pair, dismissedAt: null });
    expect(await events('compared_again')).toHaveLength(2);
  });

  it('is refused for two that do not look like one (any more)', async () => {
    const [pair, first] = await t.world.pairOfDuplicates();
    await t.world.rows(`UPDATE organisation SET name = 'Ganz anders' WHERE id = $1`, first);
    expect((await t.api.post(dismissal(pair), {}, { as: coordinator })).status).toBe(404);
    expect((await t.api.post(dismissal('nonsense'), {}, { as: coordinator })).status).toBe(404);
  });

  it('stays where one of the two goes into a third, and goes where they become one', async () => {
    const [pair, gone, apart] = await t.world.pairOfDuplicates();
    expect((await t.api.post(dismissal(pair), {}, { as: coordinator })).status).toBe(200);
    const merge = (keep: string, other: string, version: number) => {
      const body = { with: other, withVersion: 1 };
      return t.api.post(`/organisations/${keep}/merge`, body, { as: coordinator, ifMatch: `"${version}-x"` });
    };
    const dismissed = () =>
      t.world.rows(
        `SELECT id, first_organisation_id AS one, second_organisation_id AS other FROM duplicate_dismissal
         WHERE $1 IN (first_organisation_id, second_organisation_id)`,
        apart,
      );
    const keep = await t.world.organisation({}, null);
    expect((await merge(keep, gone, 1)).status).toBe(200);
    const [one, other] = [keep, apart].sort();
    const [{ id }] = (await t.world.rows(
      `SELECT md5('organisations' || $1 || $2)::uuid AS id`,
      one,
      other,
    )) as [{ id: string }];
    expect(await dismissed()).toEqual([{ id, one, other }]);
    const { version } = (await t.api.get(`/organisations/${keep}`, { as: coordinator })).body;
    expect((await merge(keep, apart, version)).status).toBe(200);
    expect(await dismissed()).toEqual([]);
  });

  it('stands once, however often it is pressed at the same time', async () => {
    const [pair, first, second] = await t.world.pairOfDuplicates();
    const replies = await Promise.all(
      [1, 2, 3].map(() => t.api.post(dismissal(pair), {}, { as: coordinator })),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    const told = await t.world.rows(`SELECT FROM audit_event WHERE record_id = ANY($1)`, [first, second]);
    expect(told).toHaveLength(2);
  });
});

describe('a new record that looks like another', () => {
  const made = (path: string, body: object, as: Principal | string = coordinator, headers = {}) =>
    t.api.post(path, body, { as, headers });

  it('answers with the likeness first, makes nothing, and is made where that is allowed', async () => {
    const id = await t.world.organisation({
      name: 'Spiegelbau Ilmtal GmbH',
      website: 'https://spiegelbau.example',
    });
    const body = { name: 'Spiegelbau Ilmtal', sectorCode: 'business', email: 'post@spiegelbau.example' };
    const headers = { 'idempotency-key': 'spiegelbau' };
    const counts = () =>
      t.world.rows('SELECT (SELECT count(*) FROM organisation) o, (SELECT count(*) FROM audit_event) e');
    const before = await counts();
    const refused = await made('/organisations', body, coordinator, headers);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'possible_duplicate',
        duplicates: [{ id, name: 'Spiegelbau Ilmtal GmbH', score: 82, reasons: ['legal_form', 'domain'] }],
      },
    });
    expect(await counts()).toEqual(before);
    expect((await made('/organisations', { ...body, allowDuplicate: false })).status).toBe(409);
    const allowed = await made('/organisations', { ...body, allowDuplicate: true }, coordinator, headers);
    expect(allowed).toMatchObject({ status: 201, body: { name: 'Spiegelbau Ilmtal' } });
    expect(allowed.body).not.toHaveProperty('allowDuplicate');
  });

  it('may have the longest names, of characters that stand for whole sentences', async () => {
    // Squared words and phrases, each of which stands for up to eighteen letters, in no order that could be pressed together.
    let seed = 1;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    const name = (length: number) =>
      Array.from({ length }, () =>
        next() % 9 === 0 ? '\ufdfa' : String.fromCodePoint(0x3300 + (next() % 88)),
      ).join('');
    const body = {
      name: name(200),
      sectorCode: 'business',
      shortName: name(60),
      street: `${name(190)}1`,
      postalCode: '07743',
    };
    expect((await made('/organisations', body)).status).toBe(201);
    expect((await made('/organisations', body)).status).toBe(409);
    const person = { givenName: name(100), familyName: name(99) };
    expect((await made('/persons', person)).status).toBe(201);
    expect((await made('/persons', person)).status).toBe(409);
  });

  it('is told what is wrong with it before that', async () => {
    await t.world.organisation({ name: 'Falschmeldung' });
    const wrong = { name: 'Falschmeldung', sectorCode: 'nonsense' };
    expect((await made('/organisations', wrong)).body.code).toBe('content_invalid');
    const noBoolean = { givenName: 'Ada', familyName: 'Falsch', allowDuplicate: 'yes' };
    expect((await made('/persons', noBoolean)).status).toBe(422);
  });

  it('finds a person by the e-mail address at work too, the likest first', async () => {
    const far = await t.world.person(named('Lina', 'Quelle'));
    const near = await t.world.person(named('L.', 'Quelle'));
    await t.world.affiliation(near, await t.world.organisation(), { email: 'Quelle@arbeit.example' });
    await t.world.rows(`UPDATE person SET email = 'l.quelle@person.example' WHERE id = $1`, far);
    const body = { givenName: 'Lina', familyName: 'Quelle', email: 'quelle@arbeit.example' };
    expect((await made('/persons', body)).body.duplicates).toMatchObject([
      { id: far, score: 60, reasons: ['same_name'] },
      { id: near, score: 60, reasons: ['family_name', 'email'] },
    ]);
  });

  it('tells nobody of what he may not read', async () => {
    const secret = { ...named('Nora', 'Geheim'), email: 'nora@privat.example' };
    await t.world.person(secret);
    const contact = await t.world.account({ isPrimaryContact: true });
    const byEmail = { givenName: 'Nora', familyName: 'Anders', email: 'nora@privat.example' };
    expect((await made('/persons', byEmail, contact)).status).toBe(201);
    const byName = await made(
      '/persons',
      { givenName: 'Nora', familyName: 'Geheim', email: secret.email },
      contact,
    );
    expect(byName.body.duplicates).toMatchObject([{ score: 60, reasons: ['same_name'] }]);
  });
});
