import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { frozenDecision, inReview, there } from '../minutes/records.js';

let t: TestApp;
let lead: Principal;
let otherLead: Principal;
let member: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  otherLead = await t.world.seated('it-talent', 'lead');
  member = await t.world.seated('stem-education', 'member');
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const log = (itemId: string, body: object, as = lead) =>
  t.api.post(`/agenda-items/${itemId}/decisions`, body, { as });
const patch = (id: string, body: object, ifMatch: { etag: string }, as = lead) =>
  t.api.patch(`/decisions/${id}`, body, { as, ifMatch });
const text = 'Die Schnupperwoche findet statt.';

async function takePart(meetingId: string, ...who: Principal[]) {
  for (const { personId } of who) await t.world.participation(meetingId, { ...there, person_id: personId });
}

/** Minutes that are approved, with one decision per result. */
async function approved(results: string[], group: 'stem-education' | 'it-talent' = 'stem-education') {
  const made = await inReview(t.world, group, results);
  const as = group === 'stem-education' ? lead : otherLead;
  const ifMatch = await t.api.get(`/minutes/${made.id}`, { as });
  expect((await t.api.post(`/minutes/${made.id}/approval`, {}, { as, ifMatch })).status).toBe(200);
  return made;
}

const frozen = (result: string) => frozenDecision(t.world, result);

describe('decisions', () => {
  it('are logged at the table, before there are minutes, and read back', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
    const item = await t.world.agendaItem(meetingId, 1);
    const made = await log(item, { text });
    expect(made).toMatchObject({
      status: 201,
      body: {
        text,
        result: 'proposed',
        number: null,
        votesYes: null,
        agendaItemId: item,
        meetingId,
        version: 1,
      },
    });
    expect(made.headers['location']).toBe(`/api/v1/decisions/${made.body.id}`);
    expect((await t.api.get(`/decisions/${made.body.id}`, { as: lead })).body).toEqual(made.body);
    await takePart(meetingId, lead, member);
    const voted = await patch(
      made.body.id,
      { result: 'adopted', votesYes: 1, votesNo: 0, votesAbstain: 1 },
      made,
    );
    expect(voted).toMatchObject({ status: 200, body: { result: 'adopted', votesNo: 0, version: 2, text } });
  });

  it('are logged from the opening until the review, and not before or after', async () => {
    const statusIn = async (meetingId: string) => {
      const { status, body } = await log(await t.world.agendaItem(meetingId, 1), { text });
      return `${status} ${body.code ?? ''}`;
    };
    expect(await statusIn(await t.world.meeting('stem-education'))).toBe('409 meeting_not_begun');
    expect(await statusIn(await t.world.meeting('stem-education', { state: 'cancelled' }))).toBe(
      '409 meeting_cancelled',
    );
    const drafted = await t.world.meeting('stem-education', { state: 'held' });
    await t.world.minutes(drafted);
    expect(await statusIn(drafted)).toBe('201 ');
    const reviewed = await t.world.meeting('stem-education', { state: 'held' });
    await t.world.minutes(reviewed, 'in_review');
    expect(await statusIn(reviewed)).toBe('409 minutes_not_in_draft');
  });

  it('are logged by those who run the group, and by nobody else', async () => {
    const item = await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'held' }), 1);
    expect((await log(item, { text }, member)).status).toBe(403);
    expect((await log(item, { text }, otherLead)).status).toBe(404);
    expect((await t.api.post(`/agenda-items/${item}/decisions`, { text })).status).toBe(401);
    const key = await t.world.apiKey(['meeting.read', 'minutes.write'], {
      steering_group_id: await t.world.groupId('stem-education'),
    });
    expect((await t.api.post(`/agenda-items/${item}/decisions`, { text }, { as: key })).status).toBe(201);
    const made = await log(item, { text }, coordinator);
    expect(made.status).toBe(201);
    expect((await patch(made.body.id, { text: 'x' }, made, member)).status).toBe(403);
    expect((await patch(made.body.id, { text: 'x' }, made, otherLead)).status).toBe(404);
  });

  it('are refused with a pointer for everything wrong', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'held' });
    await takePart(meetingId, lead, member);
    const item = await t.world.agendaItem(meetingId, 1);
    const places = async (body: object) => {
      const refused = await log(item, body);
      expect(refused.status).toBe(422);
      return refused.body.errors
        .map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`)
        .sort();
    };
    expect(await places({ text: ' ', result: 'lost', votesYes: -1, number: 'MINT-2026-99' })).toEqual([
      '/number unknown_field',
      '/result not_one_of',
      '/text blank',
      '/votesYes not_integer',
    ]);
    expect(await places({ text, votesYes: 3 })).toEqual([
      '/votesAbstain votes_together',
      '/votesNo votes_together',
    ]);
    const made = await log(item, { text, votesYes: 1, votesNo: 1, votesAbstain: 0 });
    const half = await patch(made.body.id, { votesNo: null }, made);
    expect(half).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/votesNo', code: 'votes_together' }] },
    });
    const none = await patch(made.body.id, { votesYes: null, votesNo: null, votesAbstain: null }, made);
    expect(none.body).toMatchObject({ votesYes: null, votesNo: null, votesAbstain: null });
  });

  it('supersede numbered decisions of the group, and bring back deferred ones', async () => {
    const earlier = await approved(['adopted', 'withdrawn']);
    const [adopted, withdrawn] = earlier.decisions;
    const deferred = await frozen('deferred');
    const other = await approved(['adopted'], 'it-talent');
    const item = await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'held' }), 1);
    const open = await log(item, { text, result: 'deferred' });
    const made = await log(item, { text, supersedesId: adopted, deferredFromId: deferred });
    expect(made).toMatchObject({ status: 201, body: { supersedesId: adopted, deferredFromId: deferred } });
    const codes = async (body: object) =>
      (await log(item, { text, ...body })).body.errors.map(
        (e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`,
      );
    expect(await codes({ supersedesId: withdrawn })).toEqual(['/supersedesId decision_not_final']);
    expect(await codes({ supersedesId: other.decisions[0] })).toEqual(['/supersedesId unknown_reference']);
    expect(await codes({ supersedesId: earlier.meetingId })).toEqual(['/supersedesId unknown_reference']);
    expect(await codes({ deferredFromId: adopted })).toEqual(['/deferredFromId decision_not_deferred']);
    expect(await codes({ deferredFromId: open.body.id })).toEqual(['/deferredFromId decision_not_deferred']);
    const itself = await patch(made.body.id, { supersedesId: made.body.id }, made);
    expect(itself.body.errors).toMatchObject([{ pointer: '/supersedesId', code: 'decision_not_final' }]);
  });

  it('change on the version that was read, every result into every other, until the review', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'held' });
    const id = await t.world.decision(await t.world.agendaItem(meetingId, 1), { result: 'adopted' });
    const minutesId = await t.world.minutes(meetingId);
    const before = await t.api.get(`/decisions/${id}`, { as: lead });
    const back = await patch(id, { result: 'proposed' }, before);
    expect(back.body.result).toBe('proposed');
    expect(await patch(id, { result: 'rejected' }, before)).toMatchObject({ status: 412 });
    expect((await t.api.patch(`/decisions/${id}`, {}, { as: lead })).status).toBe(428);
    const withdrawn = await patch(id, { result: 'withdrawn' }, back);
    const read = await t.api.get(`/minutes/${minutesId}`, { as: lead });
    await t.api.post(`/minutes/${minutesId}/review`, {}, { as: lead, ifMatch: read });
    expect(await patch(id, { result: 'adopted' }, withdrawn)).toMatchObject({
      status: 409,
      body: { code: 'minutes_not_in_draft' },
    });
    expect((await t.api.get(`/decisions/${id}`, { as: lead })).body.result).toBe('withdrawn');
  });

  it('are final once their minutes are approved', async () => {
    const { decisions } = await approved(['adopted']);
    const id = decisions[0] ?? '';
    const read = await t.api.get(`/decisions/${id}`, { as: coordinator });
    expect(read.body.number).toMatch(/^MINT-2026-\d\d$/);
    expect(await patch(id, { text: 'Anders' }, read, coordinator)).toMatchObject({
      status: 409,
      body: { code: 'minutes_not_in_draft' },
    });
    expect((await patch(id, { text: 'Anders' }, read, member)).status).toBe(403);
  });

  it('are listed where the minutes may be read, and found by words, group, year and result', async () => {
    const open = await t.world.decision(
      await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'held' }), 1),
      { result: 'proposed', text: 'Zauberwort im Entwurf' },
    );
    const { decisions, meetingId, items } = await approved(['adopted', 'rejected']);
    const ids = async (query: string, as: Principal) => {
      const reply = await t.api.get(`/decisions?limit=200&total=true&${query}`, { as });
      expect(reply.body.total).toBe(reply.body.data.length);
      return reply.body.data.map(({ id }: { id: string }) => id);
    };
    expect(await ids('q=zauberwort', lead)).toEqual([open]);
    expect(await ids('q=zauberwort', member)).toEqual([]);
    expect((await t.api.get(`/decisions/${open}`, { as: member })).status).toBe(404);
    expect(await ids(`meeting=${meetingId}&sort=number`, member)).toEqual(decisions);
    expect(await ids(`meeting=${meetingId}&result=rejected`, member)).toEqual([decisions[1]]);
    expect(await ids(`agendaItem=${items[0]}&year=2026`, member)).toEqual([decisions[0]]);
    expect(await ids(`meeting=${meetingId}&year=2025`, member)).toEqual([]);
    expect(await ids(`meeting=${meetingId}&updatedSince=2026-03-18T09:00:00Z&sort=number`, member)).toEqual(
      decisions,
    );
    expect(await ids(`meeting=${meetingId}&steeringGroup=it-talent`, member)).toEqual([]);
    expect(await ids(`meeting=${meetingId}`, otherLead)).toEqual([]);
    expect((await t.api.get('/decisions')).status).toBe(401);
    expect(
      (await t.api.get('/decisions', { as: await t.world.account({ membership: 'ended' }) })).status,
    ).toBe(403);
  });
});
