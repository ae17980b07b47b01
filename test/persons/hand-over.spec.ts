import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';

const END = '2026-05-01';

let t: TestApp;
let coordinator: Principal;
let personId: string;
let organisationId: string;
let path: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

beforeEach(async () => {
  personId = await t.world.person();
  organisationId = await t.world.organisation();
  path = `/affiliations/${await t.world.affiliation(personId, organisationId)}`;
});

const end = (body: object = {}, as: Principal | string = coordinator) =>
  t.api.patch(path, { endDate: END, ...body }, { as, ifMatch: '"1-x"' });

const row = async (table: string, id: string) =>
  (
    await t.database.dataSource.query<Record<string, unknown>[]>(`SELECT * FROM ${table} WHERE id = $1`, [id])
  )[0];

const seat = (fields: Fields = {}, role: 'lead' | 'member' = 'member') =>
  t.world.seat('stem-education', personId, organisationId, role, fields);

const task = (responsible_person_id: string, fields: Fields = {}) =>
  t.world.actionItem('stem-education', { responsible_person_id, ...fields });
const meeting = (planned_start: string, fields: Fields = {}) =>
  t.world.meeting('stem-education', { state: 'invited', planned_start, ...fields });
const takingPart = (meetingId: string, person_id: string, fields: Fields = {}) =>
  t.world.participation(meetingId, { person_id, invited_at: '2026-03-02T09:00:00Z', ...fields });

/** One of each kind that hangs on the affiliation, and two participations. */
async function whole() {
  const seatId = await seat({ end_date: '2027-01-01' });
  const item = await task(personId);
  const invitedTo = await meeting('2026-06-01T15:00:00Z');
  const plannedFor = await meeting('2026-09-01T15:00:00Z', { state: 'draft' });
  const invited = await takingPart(invitedTo, personId, { rsvp: 'accepted' });
  const planned = await takingPart(plannedFor, personId, { invited_at: null });
  return { seatId, item, invitedTo, plannedFor, invited, planned };
}

const reason = (code: string, recordId: string) => ({ code, recordType: code, recordId });

describe('ending an affiliation on which nothing hangs', () => {
  it('needs no hand-over', async () => {
    const earlier = await t.world.person();
    await seat({ end_date: END });
    await task(earlier);
    await task(personId, { state: 'done', completed_at: '2026-03-01T00:00:00Z' });
    await task(personId, { steering_group_id: await t.world.groupId('it-talent') });
    await t.world.seat('it-talent', personId, await t.world.organisation(), 'member');
    expect(await end()).toMatchObject({ status: 200, body: { endDate: END, isCurrent: true } });
  });

  it('is possible where another affiliation with the organisation goes on, or the end is taken back', async () => {
    const seatId = await seat();
    await t.world.affiliation(personId, await t.world.organisation(), { start_date: END });
    expect((await end()).status).toBe(409);
    const until = { endDate: '2026-03-01', handOver: { endSeats: true } };
    const ended = await t.api.patch(path, until, { as: coordinator, ifMatch: '"1-x"' });
    expect(ended.status).toBe(200);
    const patch = (body: object, ifMatch: { etag: string }) =>
      t.api.patch(path, body, { as: coordinator, ifMatch });
    await t.database.dataSource.query(`UPDATE seat SET end_date = NULL WHERE id = $1`, [seatId]);
    const unrelated = await patch({ function: 'x', endDate: '2026-03-01' }, ended);
    expect(unrelated.status).toBe(200);
    expect((await patch({ endDate: '2026-04-01' }, unrelated)).body.code).toBe('hand_over_missing');
    const open = await patch({ endDate: null }, unrelated);
    expect(open).toMatchObject({ status: 200, body: { endDate: null } });
    const shorter = await patch({ endDate: '2026-01-01', handOver: { endSeats: true } }, open);
    await t.database.dataSource.query(`UPDATE seat SET end_date = NULL WHERE id = $1`, [seatId]);
    await t.world.affiliation(personId, organisationId, { start_date: '2026-03-01' });
    expect((await patch({ endDate: '2026-02-01' }, shorter)).status).toBe(200);
    expect(await row('seat', seatId)).toMatchObject({ end_date: null });
  });
});

describe('ending an affiliation', () => {
  it('is refused while something hangs on it, naming each, and changes nothing', async () => {
    const { seatId, item, invitedTo, plannedFor } = await whole();
    const ahead = await seat({ start_date: '2028-01-01' });
    const itGroup = await t.world.groupId('it-talent');
    const forOrganisation = await task(personId, {
      responsible_organisation_id: organisationId,
      steering_group_id: itGroup,
      state: 'blocked',
    });
    const refused = await end();
    expect(refused).toMatchObject({ status: 409, body: { code: 'hand_over_missing' } });
    expect(refused.body.reasons).toEqual([
      reason('seat', seatId),
      reason('seat', ahead),
      reason('action_item', item),
      reason('action_item', forOrganisation),
      reason('meeting', invitedTo),
      reason('meeting', plannedFor),
    ]);
    expect((await t.api.get(path, { as: coordinator })).body).toMatchObject({ endDate: null, version: 1 });
  });

  it('counts what the plenary has of the person, unless another active member sends them too', async () => {
    const plenaryId = await t.world.groupId('plenary');
    const item = await task(personId, { steering_group_id: plenaryId });
    const session = await meeting('2026-06-04T15:00:00Z', {
      steering_group_id: plenaryId,
      group_kind: 'plenary',
    });
    const invited = await takingPart(session, personId);
    expect((await end()).body.reasons).toEqual([reason('action_item', item), reason('meeting', session)]);
    await t.world.affiliation(personId, await t.world.organisation({}, 'suspended'));
    const to = await t.world.person();
    const ended = await end({ handOver: { actionItemsTo: to, withdrawFromMeetings: true } });
    expect(ended.status).toBe(200);
    expect(await row('participation', invited)).toMatchObject({ rsvp: 'declined' });
    const [another, second] = [await t.world.person(), await t.world.organisation()];
    await takingPart(session, another);
    await t.world.affiliation(another, second);
    const first = await t.world.affiliation(another, organisationId);
    const left = { as: coordinator, ifMatch: '"1-x"' };
    expect((await t.api.patch(`/affiliations/${first}`, { endDate: END }, left)).status).toBe(200);
  });

  it('does not count meetings before the end, begun, cancelled, declined, delegated, or of other seats', async () => {
    const seatId = await seat({ end_date: '2026-12-01' });
    const joining = async (start: string, its: Fields = {}, participation: Fields = {}) => {
      const id = await meeting(start, its);
      await takingPart(id, personId, participation);
      return id;
    };
    // 30 April 23:30 and 1 May 00:30 in Jena
    await joining('2026-04-30T21:30:00Z');
    const first = await joining('2026-04-30T22:30:00Z');
    await joining('2026-06-01T15:00:00Z', { state: 'cancelled' });
    await joining('2026-06-02T15:00:00Z', { state: 'in_progress', actual_start: '2026-06-02T15:00:00Z' });
    await joining('2026-06-03T15:00:00Z', {}, { rsvp: 'declined' });
    await joining('2026-06-04T15:00:00Z', {}, { rsvp: 'delegated' });
    await joining('2026-12-01T15:00:00Z');
    expect((await end()).body.reasons).toEqual([reason('seat', seatId), reason('meeting', first)]);
  });

  it('is refused for what a partial hand-over leaves, and hands over nothing then', async () => {
    const { seatId, item, invitedTo, plannedFor } = await whole();
    const to = await t.world.person();
    const left = async (handOver: object) => (await end({ handOver })).body.reasons;
    expect(await left({ endSeats: true, withdrawFromMeetings: true })).toEqual([reason('action_item', item)]);
    expect(await left({ endSeats: true, actionItemsTo: to })).toEqual([
      reason('meeting', invitedTo),
      reason('meeting', plannedFor),
    ]);
    expect(await left({ endSeats: false, actionItemsTo: to, withdrawFromMeetings: true })).toEqual([
      reason('seat', seatId),
    ]);
    expect(await row('seat', seatId)).toMatchObject({ end_date: '2027-01-01', version: 1 });
    expect(await row('action_item', item)).toMatchObject({ responsible_person_id: personId, version: 1 });
  });

  it('hands everything over in one go, with history and audit', async () => {
    const { seatId, item, invited, planned } = await whole();
    const ahead = await seat({ start_date: '2028-01-01' });
    const to = await t.world.person();
    const done = await end({ handOver: { endSeats: true, actionItemsTo: to, withdrawFromMeetings: true } });
    expect(done).toMatchObject({ status: 200, body: { endDate: END, version: 2 } });
    expect(await row('seat', seatId)).toMatchObject({ end_date: END, version: 2 });
    expect(await row('seat', ahead)).toMatchObject({ end_date: '2028-01-01' });
    expect(await row('action_item', item)).toMatchObject({ responsible_person_id: to, version: 2 });
    expect(await row('participation', invited)).toMatchObject({
      rsvp: 'declined',
      rsvp_at: new Date('2026-03-18T09:00:00.000Z'),
      rsvp_recorded_by: coordinator.accountId,
      version: 2,
    });
    expect(await row('participation', planned)).toBeUndefined();
    const history = await t.database.dataSource.query(
      `SELECT kind, changes, actor_kind, actor_id FROM action_item_entry WHERE action_item_id = $1`,
      [item],
    );
    expect(history).toEqual([
      {
        kind: 'changed',
        changes: { responsiblePersonId: { before: personId, after: to } },
        actor_kind: 'account',
        actor_id: coordinator.accountId,
      },
    ]);
    const audited = await t.database.dataSource.query(
      `SELECT action, record_type, fields FROM audit_event WHERE record_id = ANY($1) ORDER BY id`,
      [[seatId, ahead, item, invited, planned, done.body.id]],
    );
    expect(audited).toEqual([
      { action: 'ended', record_type: 'seat', fields: ['endDate'] },
      { action: 'ended', record_type: 'seat', fields: ['endDate'] },
      { action: 'changed', record_type: 'action_item', fields: ['responsiblePersonId'] },
      { action: 'changed', record_type: 'participation', fields: ['rsvp', 'rsvpAt', 'rsvpRecordedBy'] },
      {
        action: 'removed',
        record_type: 'participation',
        fields: ['meetingId', 'personId', 'meetingRole', 'rsvp', 'attendance'],
      },
      { action: 'changed', record_type: 'affiliation', fields: ['endDate'] },
    ]);
    const again = await t.api.patch(path, { endDate: '2026-04-01' }, { as: coordinator, ifMatch: done });
    expect(again.body.reasons).toEqual([reason('seat', seatId)]);
  });

  it('refuses a receiver who is not there or the same person, and a hand-over without an end', async () => {
    await seat();
    const errors = async (body: object) => {
      const refused = await t.api.patch(path, body, { as: coordinator, ifMatch: '"1-x"' });
      expect(refused.status).toBe(422);
      return refused.body.errors[0];
    };
    const nobody = '019a0000-0000-7000-8000-00000000dead';
    expect(await errors({ endDate: END, handOver: { actionItemsTo: nobody } })).toMatchObject({
      pointer: '/handOver/actionItemsTo',
      code: 'unknown_reference',
    });
    expect(await errors({ endDate: END, handOver: { actionItemsTo: personId } })).toMatchObject({
      code: 'hand_over_to_same_person',
    });
    expect(await errors({ handOver: { endSeats: true } })).toMatchObject({
      pointer: '/handOver',
      code: 'hand_over_without_end',
    });
    expect(await errors({ endDate: END, handOver: { endSeats: 1, colour: 'red' } })).toMatchObject({
      pointer: expect.stringMatching(/^\/handOver\//),
    });
    expect(await errors({ endDate: '2019-01-01', handOver: { endSeats: true } })).toMatchObject({
      pointer: '/endDate',
    });
  });

  it('is refused to a primary contact without naming what only others may read', async () => {
    const { seatId } = await whole();
    const contact = await t.world.account({ organisationId, isPrimaryContact: true });
    const refused = await end({}, contact);
    expect(refused).toMatchObject({ status: 409, body: { code: 'hand_over_missing' } });
    expect(refused.body.reasons).toEqual([
      reason('seat', seatId),
      { code: 'action_item' },
      { code: 'meeting' },
      { code: 'meeting' },
    ]);
    const handOver = { endSeats: true, withdrawFromMeetings: true };
    expect((await end({ handOver }, contact)).body.errors).toMatchObject([{ pointer: '/handOver' }]);
  });

  it('lets a key hand over only what it could change itself', async () => {
    const to = await t.world.person();
    const handOver = { endSeats: true, actionItemsTo: to, withdrawFromMeetings: true };
    const seatId = await seat({}, 'lead');
    const weak = await t.world.apiKey(['person.read', 'affiliation.update', 'actionItem.write']);
    expect((await end({ handOver }, weak)).body).toMatchObject({
      code: 'fields_not_allowed',
      errors: [{ pointer: '/handOver/endSeats' }, { pointer: '/handOver/withdrawFromMeetings' }],
    });
    const strong = await t.world.apiKey(['person.read', 'affiliation.update', 'seat.write', 'seat.read']);
    expect(await end({ handOver: { endSeats: true } }, strong)).toMatchObject({
      status: 403,
      body: { code: 'fields_not_allowed' },
    });
    await t.database.dataSource.query(`UPDATE seat SET role = 'member' WHERE id = $1`, [seatId]);
    expect((await end({ handOver: { endSeats: true } }, strong)).status).toBe(200);
    expect(await row('seat', seatId)).toMatchObject({ end_date: END });
  });

  it('happens once where two ask for it at the same time', async () => {
    const { item } = await whole();
    const receivers = [await t.world.person(), await t.world.person()];
    const both = await Promise.all(
      receivers.map((actionItemsTo) =>
        end({ handOver: { endSeats: true, actionItemsTo, withdrawFromMeetings: true } }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = receivers[both.findIndex(({ status }) => status === 200)];
    expect(await row('action_item', item)).toMatchObject({ responsible_person_id: winner, version: 2 });
  });
});
