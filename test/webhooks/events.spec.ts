import { type Actor, anonymous } from '../../src/access/actor.js';
import { Reads } from '../../src/access/reads.js';
import type { Permission } from '../../src/access/policy.js';
import { listEvents } from '../../src/webhooks/change-events.query.js';
import { eventKinds } from '../../src/webhooks/event-types.js';
import { testApp, type TestApp } from '../support/app.js';
import { testPoolSize } from '../support/database.js';
import type { Principal } from '../support/world.js';
import { reading } from './with-webhooks.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp({ logLevel: 'silent' });
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());
beforeEach(() => t.world.rows('DELETE FROM change_event'));

const events = async (as: string | Principal, query = '') => {
  const { status, body } = await t.api.get(`/events${query}`, { as });
  expect(status).toBe(200);
  return body.data as {
    id: string;
    type: string;
    data: { id: string; kind: string; version: number | null };
  }[];
};
const rename = async (id: string, city: string) => {
  const { etag } = await t.api.get(`/organisations/${id}`, { as: lead });
  return t.api.patch(`/organisations/${id}`, { city }, { as: lead, ifMatch: etag });
};
/** As the application notes that a record changed. */
const trail = (type: string, id: string, action = 'changed') =>
  `INSERT INTO audit_event (id, at, actor_kind, action, record_type, record_id)
   VALUES (gen_random_uuid(), '2026-03-18T09:00:00Z', 'operator', '${action}', '${type}', '${id}')`;
const note = (...of: Parameters<typeof trail>) => t.world.rows(trail(...of));
/** The kinds of whose changes somebody reads. */
const kindsRead = async (as: string | Principal) => [
  ...new Set((await events(as, '?limit=200')).map(({ data }) => data.kind)),
];

/** One record of each kind, in the group, each just changed. */
async function oneOfEach(group: string): Promise<Record<string, string>> {
  const organisation = await t.world.organisation({}, null);
  const person = await t.world.person();
  const meeting = await t.world.meeting(group, { state: 'held' });
  const item = await t.world.agendaItem(meeting, 1, { title: 'Räume' });
  const records: Record<string, string> = {
    organisation,
    membership: await t.world.membership(organisation, 'active'),
    person,
    affiliation: await t.world.affiliation(person, organisation),
    steering_group: await t.world.groupId(group),
    seat: await t.world.seat(group, person, organisation, 'member'),
    meeting,
    decision: await t.world.decision(item, { text: 'So.', result: 'adopted' }),
    action_item: await t.world.actionItem(group, { title: 'Räume', responsible_person_id: person }),
    minutes: await t.world.minutes(meeting, 'approved'),
  };
  for (const [type, id] of Object.entries(records)) await note(type, id);
  return records;
}

describe('events', () => {
  it('come in order, thin, and go on after the last one', async () => {
    const organisation = await t.world.organisation();
    await rename(organisation, 'Jena');
    await rename(organisation, 'Gera');
    const [first, second, ...others] = await events(lead);
    expect(others).toEqual([]);
    const data = { id: organisation, kind: 'organisation', version: 3 };
    const timestamp = '2026-03-18T09:00:00.000Z';
    for (const one of [first, second])
      expect(one).toEqual({ id: one!.id, type: 'organisation.changed', timestamp, data });
    expect(await events(lead, `?after=${first!.id}`)).toEqual([second]);
    expect(await events(lead, `?after=${second!.id}`)).toEqual([]);
    await rename(organisation, 'Weimar');
    expect(await events(lead, `?after=${second!.id}`)).toHaveLength(1);
    expect(await events(lead, '?limit=1')).toHaveLength(1);
    expect(await events(lead, '?type=organisation.created')).toEqual([]);
    expect(await events(lead, '?since=2026-03-18T09:00:00.001Z')).toEqual([]);
    expect(await events(lead, '?since=2026-03-18T09:00:00.000Z')).toHaveLength(3);
  });

  it('come newest first where that is asked for, page by page', async () => {
    const organisation = await t.world.organisation();
    for (const action of ['created', 'approved', 'removed']) await note('organisation', organisation, action);
    const all = await events(lead);
    const [first, second] = all;
    expect(await events(lead, '?sort=-position')).toEqual(all.toReversed());
    expect(await events(lead, `?sort=-position&after=${first!.id}`)).toEqual(all.slice(1).toReversed());
    const page = (await t.api.get('/events?sort=-position&limit=1', { as: lead })).body.page;
    // What comes meanwhile stands before the pages that follow.
    await note('organisation', organisation);
    expect(await events(lead, `?sort=-position&limit=2&cursor=${page.nextCursor}`)).toEqual([second, first]);
  });

  it('of one record come in the order in which it was changed', async () => {
    const organisation = await t.world.organisation();
    for (const action of ['created', 'approved', 'removed']) await note('organisation', organisation, action);
    expect((await events(lead)).map(({ type }) => type)).toEqual([
      'organisation.created',
      'organisation.changed',
      'organisation.removed',
    ]);
  });

  it('cannot go on after what is none', async () => {
    const { status, body } = await t.api.get(`/events?after=${lead.personId}`, { as: lead });
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ parameter: 'after', code: 'unknown_reference' }],
    });
  });

  it.each([
    ['created', 'created'],
    ['removed', 'removed'],
    ['merged_into', 'removed'],
    ['approved', 'changed'],
  ])('%s is %s', async (action, change) => {
    await note('organisation', await t.world.organisation(), action);
    expect((await events(lead)).map(({ type }) => type)).toEqual([`organisation.${change}`]);
  });

  it('tell nothing of sign-ins, accounts, keys or lists', async () => {
    for (const type of ['account', 'api_key', 'list', 'webhook', 'interaction', 'topic', 'import'])
      await note(type, lead.personId);
    expect(await events(lead)).toEqual([]);
  });

  it('of a rolled back change are none', async () => {
    await t.database
      .transaction(async (em) => {
        await em.query(trail('organisation', lead.organisationId));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(await events(lead)).toEqual([]);
  });
});

describe('whoever asks reads of', () => {
  it('every kind: the alliance lead, and a key with all rights to read', async () => {
    await oneOfEach('stem-education');
    expect((await kindsRead(lead)).sort()).toEqual([...eventKinds].sort());
    expect((await kindsRead(await t.world.apiKey(reading))).sort()).toEqual([...eventKinds].sort());
  });

  it.each<[Permission, string[]]>([
    ['organisation.read', ['organisation']],
    ['membership.read', ['membership']],
    ['person.read', ['affiliation', 'person']],
    ['group.read', ['steering_group']],
    ['seat.read', ['seat']],
    ['meeting.read', ['meeting']],
    ['minutes.read', ['decision', 'minutes']],
    ['actionItem.read', ['action_item']],
    ['contact.read', []],
  ])('what %s opens, and nothing else', async (permission, kinds) => {
    await oneOfEach('stem-education');
    expect((await kindsRead(await t.world.apiKey(['event.read', permission]))).sort()).toEqual(kinds);
  });

  it('the group of the key alone', async () => {
    const records = await oneOfEach('stem-education');
    const bound = async (slug: string) =>
      t.world.apiKey(reading, { steering_group_id: await t.world.groupId(slug) });
    const seen = await events(await bound('stem-education'), '?limit=200');
    expect(seen.map(({ data }) => data.kind).sort()).toEqual(
      ['action_item', 'affiliation', 'decision', 'meeting', 'minutes', 'person', 'seat'].sort(),
    );
    expect(seen.every(({ data }) => records[data.kind] === data.id)).toBe(true);
    expect(await events(await bound('it-talent'), '?limit=200')).toEqual([]);
  });

  it('drafts, and minutes that are written, only who may read these', async () => {
    const draft = await t.world.meeting('stem-education', { state: 'draft' });
    const held = await t.world.meeting('stem-education', {
      state: 'held',
    });
    const minutes = await t.world.minutes(held, 'draft');
    await note('meeting', draft);
    await note('minutes', minutes);
    expect(await events(await t.world.apiKey(reading))).toEqual([]);
    const writes = await t.world.apiKey([...reading, 'meeting.write', 'minutes.write']);
    expect((await events(writes)).map(({ data }) => data.id)).toEqual([draft, minutes]);
  });

  it('who takes part in a meeting only who reads that, not everybody who was invited', async () => {
    const meeting = await t.world.meeting('stem-education', { state: 'invited' });
    const was = { invited_at: '2026-03-10T13:00:00Z' };
    await t.world.participation(meeting, { person_id: lead.personId, ...was });
    const other = await t.world.participation(meeting, { person_id: await t.world.person(), ...was });
    await note('meeting', meeting);
    await note('participation', other);
    // As no account may ask yet: the right to ask is one thing, what may be read another.
    const invited: Actor = {
      ...anonymous,
      kind: 'account',
      personId: lead.personId,
      organisations: [{ id: lead.organisationId, active: true, isPrimaryContact: false }],
    };
    const read = async (actor: Actor) =>
      (
        JSON.parse((await t.app.get(Reads).page(listEvents(actor, {}, '2026-03-18'), {})).json) as {
          data: [];
        }
      ).data;
    await events(lead);
    expect(await read(invited)).toHaveLength(1);
    expect(await read({ ...invited, role: 'observer' })).toHaveLength(2);
  });

  it('what is gone only who reads every one of its kind', async () => {
    const gone = '019a0000-0000-7000-8000-00000000dead';
    for (const kind of ['organisation', 'seat', 'person']) await note(kind, gone, 'removed');
    const all = await t.world.apiKey(reading);
    const bound = await t.world.apiKey(reading, {
      steering_group_id: await t.world.groupId('stem-education'),
    });
    expect((await events(all)).map(({ type, data }) => [type, data])).toEqual([
      ['organisation.removed', { id: gone, kind: 'organisation', version: null }],
      ['seat.removed', { id: gone, kind: 'seat', version: null }],
      ['person.removed', { id: gone, kind: 'person', version: null }],
    ]);
    expect(await events(bound)).toEqual([]);
  });

  it('nothing without event.read', async () => {
    const key = await t.world.apiKey(reading.filter((permission) => permission !== 'event.read'));
    expect((await t.api.get('/events', { as: key })).status).toBe(403);
    expect((await t.api.get('/events')).status).toBe(401);
  });
});

if (testPoolSize > 1) {
  describe('events of two at once', () => {
    it('that are committed in the other order than they were written: none is skipped', async () => {
      const [slow, quick] = [await t.world.organisation(), await t.world.organisation()];
      const other = t.database.dataSource.createQueryRunner();
      await other.startTransaction();
      await other.query(trail('organisation', slow));
      await note('organisation', quick);
      const [first, ...none] = await events(lead);
      expect(none).toEqual([]);
      expect(first!.data.id).toBe(quick);
      await other.commitTransaction();
      await other.release();
      expect((await events(lead, `?after=${first!.id}`)).map(({ data }) => data.id)).toEqual([slow]);
      expect((await events(lead)).map(({ data }) => data.id)).toEqual([quick, slow]);
    });

    it('come in the order in which one record was changed, whoever began first', async () => {
      const [record, before] = [await t.world.organisation(), await t.world.organisation()];
      const other = t.database.dataSource.createQueryRunner();
      await other.startTransaction();
      // Begun first, with a number of its own; then it waits for the record.
      await other.query(trail('organisation', before));
      await note('organisation', record, 'created');
      await other.query(trail('organisation', record));
      await other.commitTransaction();
      await other.release();
      const types = (await events(lead)).filter(({ data }) => data.id === record).map(({ type }) => type);
      expect(types).toEqual(['organisation.created', 'organisation.changed']);
    });

    it('are given each position once, by however many readers', async () => {
      const organisation = await t.world.organisation();
      for (let i = 0; i < 20; i += 1) await note('organisation', organisation);
      const all = await Promise.all(Array.from({ length: 8 }, () => events(lead)));
      for (const seen of all) expect(seen).toEqual(all[0]);
      expect(all[0]).toHaveLength(20);
      const positions = await t.world.rows<{ position: number }>(
        'SELECT position FROM change_event ORDER BY position',
      );
      expect(positions.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    });
  });
}
