import { NOW, testApp, type TestApp } from '../support/app.js';
import type { MinutesState } from '../support/rows.js';
import type { Principal } from '../support/world.js';
import { there } from '../minutes/records.js';
import { trailOf } from '../meetings/read-back.js';

let t: TestApp;
const logged: string[] = [];
let lead: Principal;
let deputy: Principal;
let otherLead: Principal;
let coordinator: Principal;
let member: Principal;
let invited: Principal;

beforeAll(async () => {
  t = await testApp({ log: (line) => logged.push(line) });
  lead = await t.world.seated('stem-education', 'lead');
  deputy = await t.world.seated('stem-education', 'deputy');
  otherLead = await t.world.seated('it-talent', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
  member = await t.world.seated('stem-education', 'member');
  invited = await t.world.account();
});
afterAll(() => t.close());

/** What a session of now is good for; access tokens last ten minutes. */
const now = async ({ accountId }: Principal) => ({ token: await t.world.signIn(accountId) });
const reviewDays = (days: number) =>
  t.world.rows(`UPDATE steering_group SET review_days = $1 WHERE slug = 'stem-education'`, days);
beforeEach(async () => {
  t.setNow(NOW);
  await reviewDays(14);
});

/** Minutes with one item; `invited`, `lead` and a guest were invited. In review since 10 March, 13:00 in Jena. */
async function minutes(state: MinutesState = 'in_review', fields: object = {}) {
  const meetingId = await t.world.meeting('stem-education', { state: 'held' });
  const item = await t.world.agendaItem(meetingId, 1, { notes: 'Die Schulen melden 40 Plätze.' });
  const mine = await t.world.participation(meetingId, { ...there, person_id: invited.personId });
  const leads = await t.world.participation(meetingId, { ...there, person_id: lead.personId });
  const guest = await t.world.participation(meetingId, { ...there, guest_name: 'Gast Muster' });
  const review_started_at = state === 'in_review' ? '2026-03-10T12:00:00Z' : null;
  const id = await t.world.minutes(meetingId, state, { review_started_at, ...fields });
  return { id, meetingId, item, mine, leads, guest };
}

const words = { passage: '40 Plätze', text: 'Es sind 14.' };
const object = (id: string, as: string | { token: string } = invited, body: object = words) =>
  t.api.post(`/minutes/${id}/objections`, body, { as });
const list = (id: string, as: string | { token: string }, query = '') =>
  t.api.get(`/minutes/${id}/objections${query}`, { as });
const idsOf = ({ body }: { body: any }) => body.data.map(({ id }: { id: string }) => id);
const step = async (id: string, noun: string, body: object = {}) => {
  const ifMatch = await t.api.get(`/minutes/${id}`, { as: lead });
  return t.api.post(`/minutes/${id}/${noun}`, body, { as: lead, ifMatch });
};
const accepted = { outcome: 'accepted', answer: 'Stimmt.' };
const answer = (id: string, ifMatch: string | { etag: string }, as: Principal = lead, body: object = {}) =>
  t.api.post(`/objections/${id}/answer`, { ...accepted, ...body }, { as, ifMatch });
const unanswered = { outcome: null, answer: null, answeredAt: null };
const refused = (status: number, code: string) => ({ status, body: { code } });

describe('an objection', () => {
  it('is made by who was invited, and read by him and by who writes the minutes', async () => {
    const { id, item, mine } = await minutes();
    const made = await object(id, invited, { ...words, agendaItemId: item });
    expect(made).toMatchObject({
      status: 201,
      body: { ...words, ...unanswered, version: 1, minutesId: id, participationId: mine, agendaItemId: item },
    });
    expect(made.headers['location']).toBe(`/api/v1/objections/${made.body.id}`);
    const leads = await object(id, lead);
    expect(leads.status).toBe(201);
    const one = (as: string | Principal) => t.api.get(`/objections/${made.body.id}`, { as });
    expect((await one(invited)).body).toEqual(made.body);
    const key = await t.world.apiKey(['minutes.write']);
    for (const as of [lead, deputy, coordinator, key]) {
      const openSteps = as === lead || as === deputy ? ['answer'] : [];
      expect((await one(as)).body).toEqual({ ...made.body, openSteps });
      expect(idsOf(await list(id, as))).toEqual([made.body.id, leads.body.id]);
    }
    const own = await list(id, invited, '?total=true');
    expect([idsOf(own), own.body.total]).toEqual([[made.body.id], 1]);
    for (const as of [member, otherLead]) {
      expect([(await one(as)).status, (await list(id, as)).status]).toEqual([404, 404]);
    }
    await t.world.rows(`UPDATE minutes SET state = 'draft', review_started_at = NULL WHERE id = $1`, id);
    expect((await t.api.get(`/minutes/${id}`, { as: invited })).status).toBe(404);
    expect(idsOf(await list(id, invited, '?open=true'))).toEqual([made.body.id]);
    expect(idsOf(await list(id, invited, '?open=false'))).toEqual([]);
  });

  it("is made by nobody who was not invited, and in nobody else's name", async () => {
    const { id, meetingId, leads } = await minutes();
    await t.world.participation(meetingId, { ...there, person_id: member.personId, invited_at: null });
    const key = await t.world.apiKey(['minutes.write']);
    const statuses: number[] = [];
    for (const as of [deputy, coordinator, key, otherLead, member])
      statuses.push((await object(id, as)).status);
    expect(statuses).toEqual([403, 403, 403, 404, 404]);
    expect(await object(id, invited, { ...words, participationId: leads })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/participationId', code: 'unknown_field' }] },
    });
    expect((await list(id, lead)).body.data).toEqual([]);
  });

  it('names a passage, and an item of this meeting or none', async () => {
    const { id } = await minutes();
    const elsewhere = await minutes();
    expect((await object(id, invited, { text: ' ' })).body.errors).toMatchObject([
      { pointer: '/passage', code: 'required' },
      { pointer: '/text', code: 'blank' },
    ]);
    expect(await object(id, invited, { ...words, agendaItemId: elsewhere.item })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/agendaItemId', code: 'unknown_reference' }] },
    });
    expect(await t.world.rows(`SELECT FROM objection WHERE minutes_id = $1`, id)).toEqual([]);
  });

  it('is for minutes in review, and for groups that set days aside for it', async () => {
    const draft = await minutes('draft');
    expect(await object(draft.id, lead)).toMatchObject(refused(409, 'minutes_not_in_review'));
    expect((await object(draft.id)).status).toBe(404);
    const { id, guest } = await minutes();
    await reviewDays(0);
    expect(await object(id)).toMatchObject(refused(409, 'no_review_period'));
    expect((await step(id, 'approval')).status).toBe(200);
    await reviewDays(14);
    expect(await object(id, lead)).toMatchObject(refused(409, 'minutes_not_in_review'));
    // a correction of approved minutes is reviewed like them
    await t.world.rows(
      `UPDATE minutes SET correction_state = 'in_review', correction_reason = 'Zahl', correction_opened_at = $2,
         review_started_at = $2 WHERE id = $1`,
      id,
      NOW,
    );
    const made = await object(id);
    expect(made.status).toBe(201);
    expect((await answer(made.body.id, made)).status).toBe(200);
    const { link } = (await make(guest)).body;
    expect((await read(link)).body).toEqual((await t.api.get(`/minutes/${id}`, { as: invited })).body);
  });

  it.each([
    ['2026-03-10T12:00:00.000Z', 14, '2026-03-24T12:00:00.000Z', '24.03.2026, 13:00 Uhr'],
    // the clocks change on 29 March
    ['2026-03-25T12:00:00.000Z', 7, '2026-04-01T11:00:00.000Z', '01.04.2026, 13:00 Uhr'],
  ])('can be made until the last moment: %s and %i days', async (start, days, end, inWords) => {
    const { id } = await minutes('in_review', { review_started_at: start });
    await reviewDays(days);
    t.setNow(new Date(Date.parse(end) - 1));
    const minutesThen = await t.api.get(`/minutes/${id}`, { as: await now(invited) });
    expect(minutesThen.body).toMatchObject({ reviewEndsAt: end, openSteps: ['objections'] });
    expect((await object(id, await now(invited))).status).toBe(201);
    t.setNow(end);
    const over = await object(id, await now(invited));
    expect(over).toMatchObject({ ...refused(409, 'review_period_over'), body: { reviewEndedAt: end } });
    expect(over.body.detail).toContain(`${inWords} (Europe/Berlin)`);
    expect((await list(id, await now(lead))).body.data).toHaveLength(1);
  });

  it('keeps the minutes from approval and its item on the agenda until it is answered', async () => {
    const { id, item } = await minutes();
    const made = await object(id, invited, { ...words, agendaItemId: item });
    await reviewDays(7);
    expect((await step(id, 'approval')).body).toMatchObject({
      code: 'approval_blocked',
      reasons: [{ code: 'objection_open', recordType: 'objection', recordId: made.body.id }],
    });
    expect((await step(id, 'return', { reason: 'Zahl' })).status).toBe(200);
    const remove = await t.api.delete(`/agenda-items/${item}`, { as: lead, ifMatch: '"1-"' });
    expect(remove).toMatchObject({
      ...refused(409, 'agenda_item_in_use'),
      body: { reasons: [{ code: 'has_objection', recordType: 'objection', recordId: made.body.id }] },
    });
    expect((await answer(made.body.id, made)).status).toBe(200);
    expect((await step(id, 'review')).status).toBe(200);
    await reviewDays(0);
    expect((await step(id, 'approval')).status).toBe(200);
    expect(await answer(made.body.id, '"2-"')).toMatchObject(refused(409, 'objection_answered'));
  });
});

describe('the answer to an objection', () => {
  it('is given once by who may approve, on the version that was read, and read by who objected', async () => {
    const { id } = await minutes();
    const made = await object(id);
    const path = made.body.id as string;
    const statuses: number[] = [];
    for (const as of [coordinator, invited, otherLead, member])
      statuses.push((await answer(path, made, as)).status);
    expect(statuses).toEqual([403, 403, 404, 403]);
    expect((await answer(path, '"7-"')).status).toBe(412);
    expect((await answer(path, made, lead, { outcome: 'maybe', answer: '' })).body.errors).toMatchObject([
      { pointer: '/outcome', code: 'not_one_of' },
      { pointer: '/answer', code: 'blank' },
    ]);
    const answered = await answer(path, made, lead, { outcome: 'rejected', answer: 'Es sind 40.' });
    expect(answered).toMatchObject({
      status: 200,
      body: { version: 2, outcome: 'rejected', answer: 'Es sind 40.', answeredAt: NOW.toISOString() },
    });
    expect((await t.api.get(`/objections/${path}`, { as: invited })).body).toEqual(answered.body);
    expect(await answer(path, answered, deputy)).toMatchObject(refused(409, 'objection_answered'));
    expect(await trailOf(t, path)).toEqual([
      { action: 'created', actor_id: invited.accountId },
      { action: 'answered', actor_id: lead.accountId },
    ]);
  });

  it('comes before the approval or never', async () => {
    const { id, meetingId, mine } = await minutes();
    await reviewDays(0);
    expect((await step(id, 'approval')).status).toBe(200);
    const late = await t.world.insert('objection', {
      meeting_id: meetingId,
      minutes_id: id,
      participation_id: mine,
    });
    expect(await answer(late, '"1-"')).toMatchObject(refused(409, 'minutes_final'));
  });
});

const make = (participation: string, as: string | { token: string } = lead) =>
  t.api.post(`/participations/${participation}/objection-links`, undefined, { as });
const links = (id: string, as: { token: string } = lead) =>
  t.api.get(`/minutes/${id}/objection-links`, { as });
const withdraw = (id: string, as = lead) => t.api.delete(`/objection-links/${id}`, { as });
const read = (link: string) => t.api.post('/objection-links/reading', { link });
const objectBy = (link: string, body: object = words) =>
  t.api.post('/objection-links/objections', { link, ...body });

describe('a link for objections', () => {
  it('opens the minutes as who was invited reads them, and takes objections, any number of times', async () => {
    const { id, item, guest } = await minutes();
    const made = await make(guest);
    const expiresAt = '2026-03-24T12:00:00.000Z';
    expect(made).toMatchObject({ status: 201, body: { expiresAt } });
    expect(made.headers['cache-control']).toBe('no-store');
    const { link } = made.body as { link: string };
    expect(link).toMatch(/^[\w-]{43}$/);
    expect((await links(id)).body.data).toEqual([
      {
        id: made.body.id,
        participationId: guest,
        name: 'Gast Muster',
        createdAt: NOW.toISOString(),
        expiresAt,
      },
    ]);
    const statements: string[] = [];
    t.database.onStatement = (text) => statements.push(text);
    const seen = await read(link);
    t.database.onStatement = undefined;
    expect(statements).toHaveLength(1);
    expect(seen.status).toBe(200);
    expect(seen.body).toEqual((await t.api.get(`/minutes/${id}`, { as: invited })).body);
    // who comes with an outdated token, or signed in, is still taken for the guest
    const first = await objectBy(link, { ...words, agendaItemId: item });
    const body = { link, ...words };
    const second = await t.api.post('/objection-links/objections', body, { as: 'ey.outdated' });
    for (const reply of [first, second]) {
      expect(reply).toMatchObject({ status: 201, body: { participationId: guest, name: 'Gast Muster' } });
      expect(reply.headers['cache-control']).toBe('no-store');
    }
    expect(idsOf(await list(id, lead))).toEqual([first.body.id, second.body.id]);
    const [event] = await t.world.rows<object>(
      `SELECT e.actor_kind, e.actor_id, v.after FROM audit_event e
         JOIN audit_value v ON v.audit_event_id = e.id AND v.field = 'participationId' WHERE e.record_id = $1`,
      first.body.id,
    );
    expect(event).toEqual({ actor_kind: 'anonymous', actor_id: null, after: guest });
  });

  it('is made by who writes the minutes, for who was invited and has no account', async () => {
    const { id, meetingId, guest, mine } = await minutes();
    const makers = [deputy, coordinator, member, invited, otherLead];
    const statuses: number[] = [];
    for (const as of makers) statuses.push((await make(guest, as)).status);
    expect(statuses).toEqual([201, 201, 403, 403, 404]);
    expect((await links(id, member)).status).toBe(403);
    expect((await links(id, otherLead)).status).toBe(404);
    expect(await make(mine)).toMatchObject(refused(409, 'participant_has_account'));
    const disabled = await t.world.account({ disabled: true });
    const may = await t.world.participation(meetingId, { ...there, person_id: disabled.personId });
    expect((await make(may)).status).toBe(201);
    const came = await t.world.participation(meetingId, {
      ...there,
      guest_name: 'Kam dazu',
      invited_at: null,
    });
    expect(await make(came)).toMatchObject(refused(409, 'participant_not_invited'));
  });

  it('is good for 14 days where no deadline lies ahead, and objects until the deadline only', async () => {
    const { id, guest } = await minutes('draft');
    const { body } = await make(guest);
    expect(body.expiresAt).toBe('2026-04-01T09:00:00.000Z');
    expect(await read(body.link)).toMatchObject(refused(404, 'objection_link_not_usable'));
    await reviewDays(1);
    expect((await step(id, 'review')).status).toBe(200);
    expect((await objectBy(body.link)).status).toBe(201);
    t.setNow('2026-03-19T09:00:00.000Z');
    expect((await read(body.link)).status).toBe(200);
    expect(await objectBy(body.link)).toMatchObject(refused(409, 'review_period_over'));
    await reviewDays(0);
    expect(await objectBy(body.link)).toMatchObject(refused(409, 'no_review_period'));
    expect((await make(guest, await now(lead))).body.expiresAt).toBe('2026-04-02T09:00:00.000Z');
  });

  it('objects for its own participation and meeting only', async () => {
    const one = await minutes();
    const other = await minutes();
    const { link } = (await make(one.guest)).body;
    expect((await read(link)).body.id).toBe(one.id);
    expect(await objectBy(link, { ...words, agendaItemId: other.item })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/agendaItemId', code: 'unknown_reference' }] },
    });
    expect(await objectBy(link, { ...words, participationId: other.guest })).toMatchObject({ status: 422 });
    expect((await list(other.id, lead)).body.data).toEqual([]);
  });

  type Made = Record<'id' | 'guest' | 'linkId', string>;
  const ends: [string, (made: Made) => Promise<unknown>][] = [
    ['withdrawn', async ({ linkId }) => expect((await withdraw(linkId)).status).toBe(204)],
    ['followed by a newer one', ({ guest }) => make(guest)],
    ['expired', () => Promise.resolve(t.setNow('2026-03-24T12:00:00.000Z'))],
    ['of minutes that were returned', ({ id }) => step(id, 'return', { reason: 'Zahl' })],
    ['of minutes that are approved', ({ id }) => reviewDays(0).then(() => step(id, 'approval'))],
    [
      'of a person who can sign in now',
      async ({ guest }) => {
        const change = `UPDATE participation SET guest_name = NULL, person_id = $2 WHERE id = $1`;
        await t.world.rows(change, guest, (await t.world.account()).personId);
      },
    ],
    [
      'of somebody who is no longer invited',
      ({ guest }) => t.world.rows(`UPDATE participation SET invited_at = NULL WHERE id = $1`, guest),
    ],
  ];
  it.each(ends)('opens nothing once it is %s, in the words for one that never was', async (_, end) => {
    const { id, guest } = await minutes();
    const { body } = await make(guest);
    expect((await objectBy(body.link)).status).toBe(201);
    const [objection] = (await list(id, lead)).body.data;
    await answer(objection.id, '"1-"');
    await end({ id, guest, linkId: body.id });
    for (const ask of [read, objectBy]) {
      const said = [body.link, 'x'.repeat(43), 'made up'].map(async (link) => {
        const { status, headers, body: problem } = await ask(link);
        return { status, problem: { ...problem, requestId: '' }, cache: headers['cache-control'] };
      });
      const [it, ...never] = await Promise.all(said);
      const problem = { code: 'objection_link_not_usable' };
      expect(it).toMatchObject({ status: 404, problem, cache: 'no-store' });
      expect(never).toEqual([it, it]);
    }
    expect((await list(id, await now(lead))).body.data).toHaveLength(1);
  });

  it("is withdrawn by who writes the minutes, once, and not by another group's lead", async () => {
    const { id, guest } = await minutes();
    const { body } = await make(guest);
    expect((await withdraw(body.id, otherLead)).status).toBe(404);
    expect((await withdraw(body.id, member)).status).toBe(403);
    expect((await read(body.link)).status).toBe(200);
    expect((await withdraw(body.id, deputy)).status).toBe(204);
    expect((await withdraw(body.id)).status).toBe(404);
    expect((await links(id)).body.data).toEqual([]);
    expect((await trailOf(t, body.id)).map(({ action }) => action)).toEqual(['created', 'withdrawn']);
  });

  it('is written down nowhere: no table, no log', async () => {
    const { link, id } = (await make((await minutes()).guest)).body as { link: string; id: string };
    const send = (path: string, body: object) =>
      t.api.post(`/objection-links/${path}`, body, { headers: { 'idempotency-key': 'k' } });
    const statuses = [
      (await send('reading', { link })).status,
      (await send('objections', { link, ...words })).status,
      (await send('objections', { link, ...words, agendaItemId: id })).status,
      (await send('reading', { link: `${link}x` })).status,
    ];
    expect(statuses).toEqual([200, 201, 422, 404]);
    expect(logged.join()).toContain('objection-links/objections');
    expect(logged.join()).not.toContain(link);
    const all = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
    for (const { name } of await t.world.rows<{ name: string }>(all)) {
      const holding = await t.world.rows(`SELECT FROM "${name}" r WHERE r::text LIKE '%${link}%'`);
      expect([name, holding]).toEqual([name, []]);
    }
    expect(await t.world.rows(`SELECT FROM idempotency_key`)).toEqual([]);
  });
});
