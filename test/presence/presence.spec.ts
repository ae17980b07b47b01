import { type Actor, anonymous } from '../../src/access/actor.js';
import { Reads } from '../../src/access/reads.js';
import { Change } from '../../src/audit/change.js';
import { Writes } from '../../src/audit/writes.js';
import { Clock } from '../../src/common/clock.js';
import { Database } from '../../src/database/database.js';
import { Pages } from '../../src/database/page.js';
import { PresenceRequest } from '../../src/presence/dto/presence.request.js';
import { FORGOTTEN_MS } from '../../src/presence/presence.query.js';
import { PresenceService } from '../../src/presence/presence.service.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { secondReplica, type TestDatabase } from '../support/database.js';
import { fingerprints } from '../support/fingerprint.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let deputy: Principal;
let member: Principal;
let meetingId: string;
let items: string[];
const lines: string[] = [];

beforeAll(async () => {
  t = await testApp({ log: (line) => lines.push(line) });
  lead = await t.world.seated('stem-education', 'lead');
  deputy = await t.world.seated('stem-education', 'deputy');
  member = await t.world.seated('stem-education', 'member');
});
afterAll(() => t.close());

beforeEach(async () => {
  after(0);
  await t.world.rows('DELETE FROM presence');
  meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
  items = [await t.world.agendaItem(meetingId, 1), await t.world.agendaItem(meetingId, 2)];
});

/** What was to be done later, done now. */
async function rung([work]: Parameters<typeof setTimeout>): Promise<void> {
  const commits = t.database.commits;
  work();
  while (t.database.commits === commits) await new Promise((done) => setImmediate(done));
}

/** So many seconds later. */
function after(seconds: number): string {
  const now = new Date(NOW.getTime() + seconds * 1000);
  t.setNow(now);
  return now.toISOString();
}
const at = (as: Principal | string, agendaItemId: string | null, meeting = meetingId) =>
  t.api.put(`/meetings/${meeting}/presence`, { agendaItemId }, { as });
const seen = (as: Principal | string = lead, meeting = meetingId) =>
  t.api.get(`/meetings/${meeting}/presence`, { as });
const leave = (as: Principal | string, meeting = meetingId) =>
  t.api.delete(`/meetings/${meeting}/presence`, { as });
const kept = () => t.world.rows('SELECT account_id, agenda_item_id FROM presence');
const nameOf = async ({ personId }: Principal) =>
  (await t.world.rows('SELECT display_name(p) AS name FROM person p WHERE id = $1', personId))[0]!['name'];

describe('who is at a meeting', () => {
  it('is shown to who writes its minutes: who, where and since when', async () => {
    const since = after(0);
    expect((await at(lead, items[0]!)).status).toBe(200);
    const later = after(5);
    const { status, body } = await at(deputy, null);
    expect(status).toBe(200);
    expect(body.data).toEqual([
      { accountId: lead.accountId, name: await nameOf(lead), agendaItemId: items[0], since },
      { accountId: deputy.accountId, name: await nameOf(deputy), agendaItemId: null, since: later },
    ]);
    expect((await seen()).body).toEqual(body);
    const own = (await t.api.get('/me', { as: deputy })).body.account.id;
    expect(body.data[1].accountId).toBe(own);
  });

  it('is there since it came to the item, however often it says so', async () => {
    const first = after(0);
    await at(lead, items[0]!);
    after(10);
    expect((await at(lead, items[0]!)).body.data[0].since).toBe(first);
    const moved = after(20);
    expect((await at(lead, items[1]!)).body.data).toMatchObject([{ agendaItemId: items[1], since: moved }]);
    const away = after(30);
    expect((await at(lead, null)).body.data).toMatchObject([{ agendaItemId: null, since: away }]);
  });

  it('is forgotten thirty seconds after it last said so, and begins anew after that', async () => {
    await at(lead, items[0]!);
    after(10);
    await at(lead, items[0]!);
    after(39.999);
    expect((await seen(deputy)).body.data).toHaveLength(1);
    const gone = after(40);
    expect((await seen(deputy)).body.data).toEqual([]);
    expect((await at(lead, items[0]!)).body.data[0].since).toBe(gone);
  });

  it('answers 304 while nobody comes, goes or moves, also where somebody says so again', async () => {
    await at(lead, items[0]!);
    const { etag } = await seen(deputy);
    after(10);
    await at(lead, items[0]!);
    const again = await t.api.get(`/meetings/${meetingId}/presence`, {
      as: deputy,
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });

  it('is gone at once on leaving, which can be said twice', async () => {
    await at(lead, items[0]!);
    await at(deputy, items[0]!);
    expect((await leave(lead)).status).toBe(204);
    expect((await leave(lead)).status).toBe(204);
    expect((await seen()).body.data).toMatchObject([{ accountId: deputy.accountId }]);
  });

  it('is at one place of a meeting, and at several meetings apart', async () => {
    const other = await t.world.meeting('stem-education');
    await at(lead, items[0]!);
    await at(lead, null, other);
    await at({ ...lead, token: await t.world.signIn(lead.accountId) }, items[1]!);
    expect((await seen()).body.data).toMatchObject([{ agendaItemId: items[1] }]);
    expect((await seen(lead, other)).body.data).toMatchObject([{ agendaItemId: null }]);
  });

  it('is shown without a name where the account has no person', async () => {
    const staff = await t.world.account({ role: 'coordinator' });
    await t.world.rows('UPDATE account SET person_id = NULL WHERE id = $1', staff.accountId);
    expect((await at(staff, null)).body.data).toMatchObject([{ accountId: staff.accountId, name: null }]);
  });

  it('stays at the meeting where its item is taken off the agenda', async () => {
    await at(lead, items[1]!);
    const removed = await t.api.delete(`/agenda-items/${items[1]}`, { as: lead, ifMatch: '"1-x"' });
    expect(removed.status).toBe(204);
    expect((await seen()).body.data).toMatchObject([{ agendaItemId: null }]);
  });

  it('is known to every process', async () => {
    const replica = await secondReplica({ open: t.database } as unknown as TestDatabase);
    const database = new Database(replica);
    const writes = new Writes(database, t.app.get(Clock));
    const other = new PresenceService(new Reads(database, t.app.get(Pages)), writes, database);
    const groupId = await t.world.groupId('stem-education');
    const { accountId: id, personId } = deputy;
    const seats = [{ groupId, role: 'deputy', confirmed: true }] as const;
    const actor: Actor = { ...anonymous, kind: 'account', id, personId, seats };
    const request = { id: null, route: '', ifMatch: null, idempotencyKey: null };
    try {
      await at(lead, items[0]!);
      const told = await other.put(
        new Change(actor, { agendaItemId: items[1] }, PresenceRequest, request),
        meetingId,
      );
      expect(JSON.parse(told.json).data).toHaveLength(2);
      expect((await seen()).text).toBe(told.json);
      expect((await leave(deputy)).status).toBe(204);
      expect((await other.list(actor, meetingId)).json).toBe((await seen()).text);
    } finally {
      other.onModuleDestroy();
      await replica.close();
    }
  });
});

describe('who may be there', () => {
  const statuses = async (as: Principal | string, meeting = meetingId) => [
    (await at(as, null, meeting)).status,
    (await seen(as, meeting)).status,
    (await leave(as, meeting)).status,
  ];

  it('is who writes the minutes: nobody else, and no API key', async () => {
    const key = await t.world.apiKey(['presence.share', 'minutes.write', 'meeting.write', 'meeting.read']);
    expect(await statuses(await t.world.account({ role: 'coordinator' }))).toEqual([200, 200, 204]);
    for (const as of [member, await t.world.account({ role: 'observer' }), key])
      expect(await statuses(as)).toEqual([403, 403, 403]);
    expect(await kept()).toEqual([]);
  });

  it('finds no meeting where it may not read it, and is refused where it may only read it', async () => {
    const elsewhere = await t.world.meeting('it-talent', { state: 'in_progress' });
    expect(await statuses(lead, elsewhere)).toEqual([404, 404, 404]);
    const invited = { person_id: lead.personId, invited_at: '2026-03-01T08:00:00Z' };
    await t.world.participation(elsewhere, invited);
    expect(await statuses(lead, elsewhere)).toEqual([403, 403, 403]);
    expect(await kept()).toEqual([]);
  });

  it('is nobody at an item of another meeting, and stays where it was', async () => {
    await at(lead, items[0]!);
    const other = await t.world.meeting('stem-education', { state: 'in_progress' });
    for (const foreign of [await t.world.agendaItem(other, 1), '019a0000-0000-7000-8000-00000000dead']) {
      after(10);
      const refused = await at(lead, foreign);
      expect(refused.status).toBe(422);
      expect(refused.body.errors).toMatchObject([{ pointer: '/agendaItemId', code: 'unknown_reference' }]);
    }
    const missing = await t.api.put(`/meetings/${meetingId}/presence`, {}, { as: lead });
    expect(missing.body.errors).toMatchObject([{ pointer: '/agendaItemId', code: 'required' }]);
    expect(await kept()).toEqual([{ account_id: lead.accountId, agenda_item_id: items[0] }]);
  });
});

describe('what is left of it', () => {
  it('is nothing: no record, version, event or line of the log', async () => {
    const fingerprint = await fingerprints(t.world, ['presence', 'session']);
    const meeting = await t.api.get(`/meetings/${meetingId}`, { as: deputy });
    const before = await fingerprint();
    lines.length = 0;
    await at(lead, items[0]!);
    await at(lead, items[1]!);
    await leave(lead);
    expect(await fingerprint()).toBe(before);
    expect((await t.api.get(`/meetings/${meetingId}`, { as: deputy })).etag).toBe(meeting.etag);
    const log = lines.join('\n');
    expect(log).toContain('/presence');
    for (const told of [lead.accountId, meetingId, ...items, (await nameOf(lead)) as string])
      expect(log).not.toContain(told);
  });

  it('is deleted by the next who comes, at any meeting', async () => {
    await at(lead, items[0]!);
    after(31);
    await at(deputy, null, await t.world.meeting('stem-education'));
    expect(await kept()).toMatchObject([{ account_id: deputy.accountId }]);
  });

  it('is deleted after the last one too, and where a server starts', async () => {
    const waits = jest.spyOn(globalThis, 'setTimeout');
    await at(lead, items[0]!);
    const alarms = waits.mock.calls.filter(
      ([work, ms]) => ms === FORGOTTEN_MS && String(work).includes('forget'),
    );
    waits.mockRestore();
    expect(alarms).toHaveLength(1);
    after(29.999);
    await rung(alarms[0]!);
    expect(await kept()).toHaveLength(1);
    after(30);
    await rung(alarms[0]!);
    expect(await kept()).toEqual([]);

    await at(lead, items[0]!);
    after(90);
    await t.app.get(PresenceService).forget();
    expect(await kept()).toEqual([]);
  });
});
