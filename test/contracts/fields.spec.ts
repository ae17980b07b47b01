import { keyPermissions } from '../../src/access/policy.js';
import { testApp, type TestApp } from '../support/app.js';
import {
  BOUND,
  fieldSample,
  KEYS,
  keyTable,
  reads,
  READERS,
  type FieldSample,
  type Reading,
  writes,
  type Writing,
} from './field-tables.js';

let t: TestApp;
let credentials: Record<(typeof READERS)[number], string | undefined>;
let samples: Record<'draft' | 'in_review' | 'approved' | 'published', FieldSample>;

beforeAll(async () => {
  t = await testApp();
  const { world } = t;
  const invited = await world.account();
  const home = await fieldSample(world, 'draft', { invited: invited.personId });
  samples = {
    draft: home,
    in_review: await fieldSample(world, 'in_review', { invited: invited.personId, of: home }),
    approved: await fieldSample(world, 'approved', { invited: invited.personId, of: home }),
    published: await fieldSample(world, 'published', { invited: invited.personId, of: home }),
  };
  const seated = async (role: 'lead' | 'member' | 'guest', fields = {}) =>
    (await world.seated('stem-education', role, fields)).token;
  const self = await world.insert('account', { person_id: home.person });
  const organisationId = home.organisation;
  credentials = {
    anonymous: undefined,
    unaffiliated: (await world.account({ affiliated: false })).token,
    suspended: (await world.account({ membership: 'suspended' })).token,
    colleague: (await world.account({ organisationId })).token,
    contact: (await world.account({ organisationId, isPrimaryContact: true })).token,
    other: (await world.account()).token,
    guest: await seated('guest'),
    unconfirmed: await seated('member', { confirmed_at: null }),
    seat: await seated('member'),
    invited: invited.token,
    self: await world.signIn(self),
    lead: await seated('lead'),
    leadOther: (await world.seated('it-talent', 'lead')).token,
    observer: (await world.account({ role: 'observer', affiliated: false })).token,
    coordinator: (await world.account({ role: 'coordinator' })).token,
    allianceLead: (await world.account({ role: 'alliance_lead' })).token,
    key: await world.apiKey(keyPermissions),
    keyWithoutContact: await world.apiKey(keyPermissions.filter((one) => one !== 'contact.read')),
  };
});
afterAll(() => t.close());

const send = (method: 'get' | 'patch' | 'post', path: string, body: object | undefined, token?: string) =>
  t.api.send(method, path, body, token === undefined ? {} : { as: token });

const grouped = (letters: string) =>
  letters.replace(/^(...)(...)(...)(..)(..)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
const statusLetter = (status: number) => ({ 401: '1', 403: '3', 404: '4' })[status];

async function seen({ path, sees }: Reading): Promise<string> {
  let letters = '';
  for (const reader of READERS) {
    const { status, body } = await send('get', path(samples), undefined, credentials[reader]);
    letters += statusLetter(status) ?? (status === 200 ? (sees(body, samples) ? '+' : '-') : '?');
  }
  return grouped(letters);
}

/** What comes of a wish for one field, sent so that nothing changes where it is let through. */
async function allowed(
  { method, path, body, field }: Writing,
  tokens: (string | undefined)[],
): Promise<string> {
  let letters = '';
  for (const token of tokens) {
    const reply = await send(
      method,
      path(samples),
      { ...body(samples), ...(method === 'post' && BOUND) },
      token,
    );
    const named = reply.status === 403 && reply.body.code === 'fields_not_allowed';
    if (named) {
      const pointers = reply.body.errors.map(({ pointer }: { pointer: string }) => pointer);
      letters += pointers.length === 1 && pointers[0] === `/${field}` ? 'f' : '?';
    } else {
      // Let through: the precondition is missing (428), or the unknown field is what is complained of (422).
      const isLetThrough = method === 'patch' ? reply.status === 428 : reply.status === 422;
      letters += statusLetter(reply.status) ?? (isLetThrough ? '+' : '?');
    }
  }
  return letters;
}

describe('a field that the reader may not read', () => {
  it.each(Object.entries(reads))('is absent, and else there: %s', async (_, [letters, reading]) => {
    expect(await seen(reading)).toBe(letters);
  });

  it('is every one but those of the own person and organisation where no membership is active', async () => {
    for (const membership of ['prospective', 'suspended', 'ended', null] as const) {
      const who = await t.world.account({ membership });
      const person = await t.api.get(`/persons/${who.personId}`, { as: who });
      expect(person.body).toMatchObject({ email: null, phone: null });
      expect(person.body).not.toHaveProperty('internalNote');
      expect(person.body.affiliations[0]).toHaveProperty('email');
      const own = await t.api.get(`/organisations/${who.organisationId}`, { as: who });
      expect(own.body).toMatchObject({ email: null, tags: [], listedPublicly: false });
      expect(own.body).not.toHaveProperty('membership');
      expect(own.body).not.toHaveProperty('internalNote');
      const all = await t.api.get('/persons?total=true', { as: who });
      expect([all.body.total, all.body.data[0].id]).toEqual([1, who.personId]);
    }
  });

  it('is absent from answers to writes too', async () => {
    const { draft } = samples;
    const person = await t.api.get(`/persons/${draft.person}`, { as: credentials.self! });
    const changed = await t.api.patch(
      `/persons/${draft.person}`,
      { academicTitle: 'Dr.' },
      { as: credentials.self!, ifMatch: person },
    );
    expect(changed.status).toBe(200);
    expect(Object.keys(changed.body).sort()).toEqual(Object.keys(person.body).sort());
    expect(changed.body).not.toHaveProperty('internalNote');
    const bare = await t.world.apiKey(['person.read', 'person.update']);
    const read = await t.api.get(`/persons/${draft.person}`, { as: bare });
    const blind = await t.api.patch(
      `/persons/${draft.person}`,
      { email: 'neu@person.example' },
      { as: bare, ifMatch: read },
    );
    expect(blind.status).toBe(200);
    expect(blind.body).not.toHaveProperty('email');
    expect(blind.text).not.toContain('person.example');
  });
});

describe('a field that the writer may not write', () => {
  it.each(Object.entries(writes))(
    'is refused by name, and others are let through: %s',
    async (_, [letters, writing]) => {
      expect(
        grouped(
          await allowed(
            writing,
            READERS.map((reader) => credentials[reader]),
          ),
        ),
      ).toBe(letters);
    },
  );

  it('is refused by name to keys with half of the permissions', async () => {
    const tokens: string[] = [];
    for (const permissions of Object.values(KEYS)) tokens.push(await t.world.apiKey([...permissions]));
    const got: Record<string, string> = {};
    for (const [name, [, writing]] of Object.entries(keyTable)) got[name] = await allowed(writing, tokens);
    expect(got).toEqual(
      Object.fromEntries(Object.entries(keyTable).map(([name, [letters]]) => [name, letters])),
    );
  });

  it('changed nothing of the samples above', async () => {
    const rows = await t.database.dataSource.query(
      `SELECT count(*)::integer AS changes FROM audit_event WHERE action <> 'changed' OR record_id <> $1`,
      [samples.draft.person],
    );
    expect(rows).toEqual([{ changes: 0 }]);
  });
});
