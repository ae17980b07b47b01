import { tagKey } from '../../src/common/tag-key.js';
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

const tagOf = async (name: string, as = coordinator) =>
  (await t.api.get('/tags?limit=200', { as })).body.data.find((tag: any) => tag.name === name);
const rename = async (name: string, body: object, as = coordinator) =>
  t.api.post(`/tags/${await t.world.tagId(name)}/renaming`, body, { as });
const organisation = (id: string) => t.api.get(`/organisations/${id}`, { as: coordinator });
const tagsOf = async (id: string) => (await organisation(id)).body.tags;
const bearing = (...tags: string[]) => t.world.organisation({ tags }, null);

describe('the list of tags', () => {
  it('counts who bears each, whatever its capitals', async () => {
    await bearing('Zählbar');
    await bearing('zählbar');
    await bearing('Zählbar', 'daneben');
    await t.world.person({ tags: ['zÄHLBAR'] });
    expect(await tagOf('Zählbar')).toEqual({
      id: await t.world.tagId('zählbar'),
      name: 'Zählbar',
      organisations: 3,
      persons: 1,
    });
  });

  it('tells members nothing of how persons are filed', async () => {
    await t.world.person({ tags: ['nur-person'] });
    await bearing('auch-person');
    await t.world.person({ tags: ['auch-person'] });
    expect(await tagOf('nur-person', member)).toBeUndefined();
    expect(await tagOf('auch-person', member)).toEqual({
      id: await t.world.tagId('auch-person'),
      name: 'auch-person',
      organisations: 1,
    });
    expect((await tagOf('nur-person')).persons).toBe(1);
  });

  it('counts for who reads one organisation that one alone', async () => {
    const mine = await t.world.account({ membership: 'suspended' });
    await t.world.rows(`UPDATE organisation SET tags = '{eigene}' WHERE id = $1`, mine.organisationId);
    await bearing('eigene', 'fremde');
    expect((await t.api.get('/tags', { as: mine })).body.data).toEqual([
      { id: await t.world.tagId('eigene'), name: 'eigene', organisations: 1 },
    ]);
  });

  it('sorts by name and by how many bear them', async () => {
    await bearing('Ö-viel');
    await bearing('Ö-viel', 'Z-wenig');
    const names = async (sort: string) =>
      (await t.api.get(`/tags?limit=200&sort=${sort}`, { as: coordinator })).body.data
        .map(({ name }: any) => name)
        .filter((name: string) => ['Ö-viel', 'Z-wenig'].includes(name));
    expect(await names('name')).toEqual(['Ö-viel', 'Z-wenig']);
    expect(await names('organisations')).toEqual(['Z-wenig', 'Ö-viel']);
  });
});

describe('a tag on one record', () => {
  it('is taken without white space at its ends, as it is spelled already, and once', async () => {
    await bearing('MINT');
    const made = await t.api.post(
      '/organisations',
      { name: 'Schreibweise', sectorCode: 'business', tags: [' mint ', 'Neues'] },
      { as: coordinator },
    );
    expect(made.body.tags).toEqual(['MINT', 'Neues']);
    const twice = { tags: ['Doppelt', 'doppelt '] };
    expect(
      await t.api.patch(`/organisations/${made.body.id}`, twice, { as: coordinator, ifMatch: made }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/tags/1', code: 'repeated' }] },
    });
    const own = { tags: ['MINT', 'NEUES'] };
    const changed = await t.api.patch(`/organisations/${made.body.id}`, own, {
      as: coordinator,
      ifMatch: made,
    });
    expect(changed.body.tags).toEqual(['MINT', 'NEUES']);
  });

  it('is spelled alike on persons, and found however it is spelled', async () => {
    await bearing('Praxis');
    const body = { givenName: 'Ada', familyName: 'Schlagwort', tags: ['PRAXIS'] };
    const made = await t.api.post('/persons', body, { as: coordinator });
    expect(made.body.tags).toEqual(['Praxis']);
    const ids = async (path: string, as = coordinator) =>
      (await t.api.get(path, { as })).body.data.map(({ id }: any) => id);
    expect(await ids('/persons?tag=praXis')).toEqual([made.body.id]);
    expect(await ids('/persons?tag=praXis', member)).toEqual([]);
    expect(await ids('/organisations?tag=PRAXIS')).toHaveLength(1);
  });

  it('is not there twice in the database either', async () => {
    await expect(bearing('Zwei', 'zWEI')).rejects.toThrow('organisation_tags_once');
    await expect(t.world.person({ tags: ['Zwei', ' zwei'] })).rejects.toThrow('person_tags_once');
  });

  it.each(['MINT', 'Straße', 'ÄÖÜ', 'İstanbul', 'ΣΊΣΥΦΟΣ', 'e\u0301tude', 'ǅ', '日本'])(
    'is the same for the database and the service: %s',
    async (tag) => {
      expect(await t.world.rows('SELECT tag_key($1) AS key', tag)).toEqual([{ key: tagKey(tag) }]);
    },
  );
});

describe('a tag renamed', () => {
  it('is called so on every record, each with a new version and an event', async () => {
    const one = await bearing('vorher', 'bleibt');
    const other = await bearing('Vorher');
    const apart = await bearing('bleibt');
    const person = await t.world.person({ tags: ['vorher'] });
    const answer = await rename('vorher', { name: ' nachher ' });
    expect(answer).toMatchObject({
      status: 200,
      body: { id: await t.world.tagId('nachher'), name: 'nachher', organisations: 2, persons: 1 },
    });
    expect((await organisation(one)).body).toMatchObject({ tags: ['nachher', 'bleibt'], version: 2 });
    expect((await organisation(other)).body).toMatchObject({ tags: ['nachher'], version: 2 });
    expect((await organisation(apart)).body).toMatchObject({ tags: ['bleibt'], version: 1 });
    expect((await t.api.get(`/persons/${person}`, { as: coordinator })).body.tags).toEqual(['nachher']);
    const lead = await t.world.account({ role: 'alliance_lead' });
    const events = async (id: string) =>
      (await t.api.get(`/audit-events?recordId=${id}`, { as: lead })).body.data;
    expect(await events(one)).toMatchObject([
      {
        action: 'changed',
        values: [{ field: 'tags', before: ['vorher', 'bleibt'], after: ['nachher', 'bleibt'] }],
      },
    ]);
    expect(await events(await t.world.tagId('vorher'))).toMatchObject([
      {
        action: 'renamed',
        recordType: 'tag',
        values: [{ field: 'name', before: 'vorher', after: 'nachher' }],
      },
    ]);
  });

  it('may change its capitals alone, on those spelled otherwise', async () => {
    const one = await bearing('nur gross');
    const other = await bearing('Nur Gross');
    expect((await rename('nur gross', { name: 'Nur Gross' })).body).toMatchObject({ organisations: 2 });
    expect((await organisation(one)).body).toMatchObject({ tags: ['Nur Gross'], version: 2 });
    expect((await organisation(other)).body).toMatchObject({ tags: ['Nur Gross'], version: 1 });
  });

  it('goes into another one only where that was allowed, told how many bear it', async () => {
    const both = await bearing('links', 'rechts');
    const one = await bearing('LINKS');
    const refused = await rename('links', { name: 'RECHTS' });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'tag_exists', existing: { name: 'rechts', organisations: 1, persons: 0 } },
    });
    expect(await tagsOf(both)).toEqual(['links', 'rechts']);
    expect(await rename('links', { name: 'RECHTS', allowMerge: true })).toMatchObject({
      status: 200,
      body: { name: 'rechts', organisations: 2 },
    });
    expect(await tagsOf(both)).toEqual(['rechts']);
    expect(await tagsOf(one)).toEqual(['rechts']);
    expect(await tagOf('links')).toBeUndefined();
  });

  it('makes who was changing a record look again', async () => {
    const id = await bearing('alt');
    const read = await organisation(id);
    await rename('alt', { name: 'neu' });
    const saved = await t.api.patch(
      `/organisations/${id}`,
      { tags: ['alt'] },
      { as: coordinator, ifMatch: read },
    );
    expect(saved.status).toBe(412);
  });

  it('is not there afterwards, and is no empty word', async () => {
    await bearing('einmal');
    expect((await rename('einmal', { name: '  ' })).status).toBe(422);
    await rename('einmal', { name: 'zweimal' });
    expect((await rename('einmal', { name: 'dreimal' })).status).toBe(404);
  });
});

describe('a tag taken from all', () => {
  it('is borne by nobody any more', async () => {
    const id = await bearing('weg', 'da');
    const person = await t.world.person({ tags: ['Weg'] });
    const path = `/tags/${await t.world.tagId('weg')}`;
    expect((await t.api.delete(path, { as: member })).status).toBe(403);
    expect((await t.api.delete(path, { as: coordinator })).status).toBe(204);
    expect((await organisation(id)).body).toMatchObject({ tags: ['da'], version: 2 });
    expect((await t.api.get(`/persons/${person}`, { as: coordinator })).body.tags).toEqual([]);
    expect((await t.api.delete(path, { as: coordinator })).status).toBe(404);
  });
});

it('of two records that are merged each stays once', async () => {
  const kept = await bearing('gemeinsam', 'hier');
  const gone = await bearing('Gemeinsam', 'dort');
  const read = await organisation(kept);
  const merged = await t.api.post(
    `/organisations/${kept}/merge`,
    { with: gone, withVersion: 1 },
    { as: coordinator, ifMatch: read },
  );
  expect(merged.body.tags).toEqual(['gemeinsam', 'hier', 'dort']);
});
