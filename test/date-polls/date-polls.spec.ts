import { testApp, type TestApp } from '../support/app.js';
import { makeDatePoll, offered, starts } from '../support/date-polls.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let member: Principal;
let memberElsewhere: Principal;
let groupId: string;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('it-talent', 'lead');
  member = await t.world.seated('it-talent', 'member');
  memberElsewhere = await t.world.seated('stem-education', 'member');
  groupId = await t.world.groupId('it-talent');
});
afterAll(() => t.close());

const asking = (fields = {}) => ({ steeringGroupId: groupId, title: 'Klausur', options: offered, ...fields });
const begin = (fields = {}, as = lead) => t.api.post('/date-polls', asking(fields), { as });
const read = async (id: string, as = lead) => (await t.api.get(`/date-polls/${id}`, { as })).body;
const step = async (id: string, noun: string, body: object, as = lead) =>
  t.api.post(`/date-polls/${id}/${noun}`, body, {
    as,
    ifMatch: await t.api.get(`/date-polls/${id}`, { as }),
  });
const counts = (poll: any) =>
  poll.options.map(({ yes, ifNeedBe, no }: Record<string, number>) => [yes, ifNeedBe, no]);
const drafts = () =>
  t.world.rows(`SELECT id FROM meeting WHERE steering_group_id = $1 AND title = 'Klausur'`, groupId);
const mails = (kind: string) => t.world.rows(`SELECT to_name FROM mail WHERE kind = $1`, kind);

/** Answers for oneself. @param answers one for each date */
async function answer(poll: any, as: Principal, answers: string[], note?: string) {
  const { own } = await read(poll.id, as);
  const given = answers.map((said, index) => ({ optionId: poll.options[index].id, answer: said }));
  const body = { answers: given, ...(note !== undefined && { note }) };
  return t.api.patch(`/date-poll-respondents/${own.id}`, body, { as, ifMatch: `"${own.version}-"` });
}

describe('a date poll', () => {
  it('asks everybody who has a seat in the group today, and nobody else', async () => {
    const gone = await t.world.seated('it-talent', 'member', { end_date: '2026-03-01' });
    const { status, body, headers } = await begin({ location: 'Rathaus', message: 'Ein Vormittag.' });
    expect(status).toBe(201);
    expect(headers['location']).toBe(`/api/v1/date-polls/${body.id}`);
    expect(body).toMatchObject({
      state: 'open',
      kind: 'regular',
      timeZone: 'Europe/Berlin',
      answerBy: '2026-04-14',
      location: 'Rathaus',
      message: 'Ein Vormittag.',
      options: offered,
      answered: 0,
      openSteps: ['choice', 'withdrawal'],
    });
    const asked = body.respondents.map(({ personId }: { personId: string }) => personId);
    expect(asked).toEqual(expect.arrayContaining([lead.personId, member.personId]));
    expect(asked).not.toContain(gone.personId);
    expect(asked).not.toContain(memberElsewhere.personId);
    expect(body.asked).toBe(asked.length);
    expect(
      (await t.api.get('/date-polls?steeringGroup=it-talent', { as: member })).body.data[0],
    ).toMatchObject({
      id: body.id,
      hasAnswered: false,
      openSteps: [],
    });
  });

  it('keeps the hour on the wall on both sides of a change of the clocks', async () => {
    // Clocks go back on 25 October 2026 in Berlin.
    const dates = ['2026-10-24T12:00:00.000Z', '2026-10-25T13:00:00.000Z', '2026-10-25T00:30:00.000Z'];
    const options = dates.map((plannedStart) => ({
      plannedStart,
      plannedEnd: new Date(Date.parse(plannedStart) + 3_600_000).toISOString(),
    }));
    const { body } = await begin({ options });
    expect(body.answerBy).toBe('2026-10-24');
    expect(body.options.map(({ plannedStart }: { plannedStart: string }) => plannedStart)).toEqual([
      '2026-10-24T12:00:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T13:00:00.000Z',
    ]);
    const chosen = await step(body.id, 'choice', { optionId: body.options[1].id });
    expect((await t.api.get(`/meetings/${chosen.body.meetingId}`, { as: lead })).body).toMatchObject({
      plannedStart: '2026-10-25T00:30:00.000Z',
      plannedEnd: '2026-10-25T01:30:00.000Z',
      timeZone: 'Europe/Berlin',
    });
    await t.world.rows(`UPDATE meeting SET title = 'Zeitumstellung' WHERE id = $1`, chosen.body.meetingId);
  });

  it.each([
    ['two dates', { options: offered.slice(0, 2) }, '/options', 'too_few'],
    [
      'eleven dates',
      {
        options: Array.from({ length: 11 }, (_, n) => ({
          ...offered[0],
          plannedEnd: `2026-04-14T1${n % 9}:30:0${n % 10}Z`,
        })),
      },
      '/options',
      'too_many',
    ],
    ['one twice', { options: [...offered, offered[1]] }, '/options/3/plannedStart', 'offered_twice'],
    [
      'one that ends before it starts',
      { options: [...offered, { plannedStart: starts[0], plannedEnd: '2026-04-14T12:00:00Z' }] },
      '/options/3/plannedEnd',
      'before_start',
    ],
    [
      'one that is over',
      { options: [...offered, { plannedStart: '2026-03-17T08:00:00Z', plannedEnd: '2026-03-17T09:00:00Z' }] },
      '/options/3/plannedStart',
      'not_ahead',
    ],
    ['an answer after the first date', { answerBy: '2026-04-15' }, '/answerBy', 'answer_by_outside'],
    ['an answer by yesterday', { answerBy: '2026-03-17' }, '/answerBy', 'answer_by_outside'],
    ['a zone that is none', { timeZone: 'Europe/Jena' }, '/timeZone', 'unknown_time_zone'],
    ['an annual session of a steering group', { kind: 'annual_session' }, '/kind', 'only_in_plenary'],
    ['all members of the alliance for a steering group', { from: 'members' }, '/from', 'plenary_only'],
  ])('with %s is refused, and asks nobody', async (_what, fields, pointer, code) => {
    const before = await t.world.rows(`SELECT count(*) FROM date_poll`);
    const { status, body } = await begin(fields);
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer, code })]]);
    expect(await t.world.rows(`SELECT count(*) FROM date_poll`)).toEqual(before);
  });

  it('is begun by who runs the group, and by no other', async () => {
    expect((await begin({}, member)).status).toBe(403);
    expect((await begin({}, await t.world.seated('stem-education', 'lead'))).status).toBe(403);
    expect((await begin({}, await t.world.account({ role: 'coordinator' }))).status).toBe(201);
  });

  it('of the plenary asks primary contacts, or everybody who works for members', async () => {
    const staff = await t.world.account({ role: 'coordinator' });
    const contact = await t.world.account({ isPrimaryContact: true });
    const plenary = { steeringGroupId: await t.world.groupId('plenary'), kind: 'annual_session' };
    const asked = async (fields: object) =>
      (await begin({ ...plenary, ...fields }, staff)).body.respondents.map((one: any) => one.personId);
    const contacts = await asked({});
    expect(contacts).toContain(contact.personId);
    expect(contacts).not.toContain(member.personId);
    expect(await asked({ from: 'members' })).toEqual(
      expect.arrayContaining([contact.personId, member.personId]),
    );
  });
});

describe('answers to a date poll', () => {
  it('are given for oneself, as often as one likes, and counted for everybody', async () => {
    const { body: poll } = await begin();
    expect((await answer(poll, member, ['yes', 'no', 'if_need_be'], 'Ab 15 Uhr.')).body).toMatchObject({
      note: 'Ab 15 Uhr.',
      answerRecordedBy: member.accountId,
    });
    expect(counts(await read(poll.id))).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ]);
    // What is not named stays.
    expect((await answer(poll, member, ['no'])).status).toBe(200);
    expect(counts(await read(poll.id, member))[0]).toEqual([0, 0, 1]);
    expect(await read(poll.id, member)).toMatchObject({ answered: 1, own: { note: 'Ab 15 Uhr.' } });
  });

  it('are read by name by who runs the group alone; others see how many, and their own', async () => {
    const { body: poll } = await begin();
    await answer(poll, member, ['yes', 'yes', 'no'], 'Nur für die Leitung');
    expect((await read(poll.id)).respondents).toContainEqual(
      expect.objectContaining({ personId: member.personId, note: 'Nur für die Leitung' }),
    );
    const other = await t.world.seated('it-talent', 'member');
    const observer = await t.world.account({ role: 'observer' });
    const key = { token: await t.world.apiKey(['meeting.read']) } as Principal;
    for (const one of [other, observer, key]) {
      const seen = await read(poll.id, one);
      expect(seen.options[0].yes).toBe(1);
      expect(seen).not.toHaveProperty('respondents');
      expect(seen).not.toHaveProperty('reached');
      expect(JSON.stringify(seen)).not.toContain('Nur für die Leitung');
    }
    expect((await t.api.get(`/date-polls/${poll.id}`, { as: memberElsewhere })).status).toBe(404);
  });

  it('are written down by who runs the group, and touched by nobody else', async () => {
    const { id, respondents, options } = await makeDatePoll(t.world, 'it-talent', {
      personIds: [member.personId, memberElsewhere.personId],
    });
    const [theirs, elsewhere] = respondents as [string, string];
    const body = { answers: [{ optionId: options[0], answer: 'yes' }] };
    const send = (who: string, as: Principal, ifMatch = '"1-"') =>
      t.api.patch(`/date-poll-respondents/${who}`, body, { as, ifMatch });
    expect((await send(theirs, lead)).body.answerRecordedBy).toBe(lead.accountId);
    expect((await send(theirs, lead)).status).toBe(412);
    expect((await send(elsewhere, member)).status).toBe(404);
    expect((await send(theirs, await t.world.seated('stem-education', 'lead'), '"2-"')).status).toBe(404);
    // Who is asked reads the poll, wherever they sit.
    expect((await send(elsewhere, memberElsewhere)).status).toBe(200);
    expect((await read(id, memberElsewhere)).own.answers).toEqual(body.answers);
  });

  it('are refused for what is not offered, or twice for one date', async () => {
    const { body: poll } = await begin();
    const { body: other } = await begin();
    const { own } = await read(poll.id, member);
    const send = (answers: object[]) =>
      t.api.patch(`/date-poll-respondents/${own.id}`, { answers }, { as: member, ifMatch: '"1-"' });
    const [option] = poll.options;
    const strange = await send([{ optionId: other.options[0].id, answer: 'yes' }]);
    expect(strange.body.errors).toMatchObject([
      { pointer: '/answers/0/optionId', code: 'unknown_reference' },
    ]);
    const twice = await send(['yes', 'no'].map((said) => ({ optionId: option.id, answer: said })));
    expect(twice.body.errors).toMatchObject([{ pointer: '/answers/1/optionId', code: 'answered_twice' }]);
    expect((await send([{ optionId: option.id, answer: 'maybe' }])).status).toBe(422);
    expect((await read(poll.id)).answered).toBe(0);
  });

  it('come from one more who is asked, and no more from who was taken off', async () => {
    const { body: poll } = await begin();
    const add = (body: object, as = lead) => t.api.post(`/date-polls/${poll.id}/respondents`, body, { as });
    const guest = { guestName: 'Lena Gast', guestEmail: 'lena@gast.test' };
    expect((await add(guest)).body.respondents).toContainEqual(expect.objectContaining(guest));
    expect((await add({ ...guest, guestEmail: 'LENA@gast.test' })).body.code).toBe('asked_already');
    expect((await add({ personId: member.personId })).body.code).toBe('asked_already');
    expect((await add({ personId: memberElsewhere.personId })).status).toBe(201);
    expect((await add({ guestName: 'Ohne Adresse' })).body.errors[0].code).toBe('person_or_guest');
    expect((await add({ ...guest, personId: member.personId })).body.errors[0].code).toBe('person_or_guest');
    expect((await add(guest, member)).status).toBe(403);

    await answer(poll, memberElsewhere, ['yes', 'yes', 'yes']);
    const { own } = await read(poll.id, memberElsewhere);
    const path = `/date-poll-respondents/${own.id}`;
    expect((await t.api.delete(path, { as: memberElsewhere, ifMatch: '"2-"' })).status).toBe(403);
    expect((await t.api.delete(path, { as: lead, ifMatch: '"2-"' })).status).toBe(204);
    expect(counts(await read(poll.id))[0]).toEqual([0, 0, 0]);
    expect((await t.api.get(`/date-polls/${poll.id}`, { as: memberElsewhere })).status).toBe(404);
  });
});

describe('choosing a date', () => {
  it('makes a draft of the meeting, which members do not see yet, and ends the poll', async () => {
    const { body: poll } = await begin({ location: 'Rathaus' });
    const before = await drafts();
    const { status, body } = await step(poll.id, 'choice', { optionId: poll.options[1].id });
    expect([status, body.state, body.chosenOptionId]).toEqual([200, 'decided', poll.options[1].id]);
    expect((await t.api.get(`/meetings/${body.meetingId}`, { as: lead })).body).toMatchObject({
      ...offered[1],
      state: 'draft',
      title: 'Klausur',
      location: 'Rathaus',
      steeringGroupId: groupId,
    });
    expect((await drafts()).length).toBe(before.length + 1);
    expect((await read(poll.id, member)).meetingId).toBeNull();
    expect((await answer(poll, member, ['yes'])).body).toMatchObject({
      code: 'date_poll_over',
      state: 'decided',
    });
    const late = await t.api.post(
      `/date-polls/${poll.id}/respondents`,
      { personId: memberElsewhere.personId },
      { as: lead },
    );
    expect([late.status, late.body.code]).toEqual([409, 'date_poll_over']);
  });

  it('is done once: a second press, another tab and another choice find it done', async () => {
    const { body: poll } = await begin();
    const before = (await drafts()).length;
    const send = (option: number, ifMatch: string, headers = {}) =>
      t.api.post(
        `/date-polls/${poll.id}/choice`,
        { optionId: poll.options[option].id },
        { as: lead, ifMatch, headers },
      );
    const key = { 'idempotency-key': 'choose-once' };
    const first = await send(0, '"1-"', key);
    expect((await send(0, '"1-"', key)).body).toEqual(first.body);
    expect((await send(0, '"1-"')).status).toBe(412);
    expect((await send(1, '"2-"')).body.code).toBe('step_not_open');
    expect((await drafts()).length).toBe(before + 1);
  });

  it('of several at the same moment is done by one', async () => {
    const { body: poll } = await begin();
    const before = (await drafts()).length;
    const all = await Promise.all(
      [0, 1, 2, 0].map((option) =>
        t.api.post(
          `/date-polls/${poll.id}/choice`,
          { optionId: poll.options[option].id },
          { as: lead, ifMatch: '"1-"' },
        ),
      ),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect((await drafts()).length).toBe(before + 1);
  });

  it('while others answer counts what came before it, and refuses what comes behind', async () => {
    const { body: poll } = await begin();
    const [{ own: first }, { own: second }] = [await read(poll.id, member), await read(poll.id)];
    const send = (own: any, as: Principal) =>
      t.api.patch(
        `/date-poll-respondents/${own.id}`,
        { answers: [{ optionId: poll.options[0].id, answer: 'yes' }] },
        { as, ifMatch: '"1-"' },
      );
    const choose = () =>
      t.api.post(
        `/date-polls/${poll.id}/choice`,
        { optionId: poll.options[0].id },
        { as: lead, ifMatch: '"1-"' },
      );
    const [one, chosen, other] = await Promise.all([send(first, member), choose(), send(second, lead)]);
    expect(chosen.status).toBe(200);
    const taken = [one, other].filter(({ status }) => status === 200).length;
    expect([one, other].every(({ status, body }) => status === 200 || body.code === 'date_poll_over')).toBe(
      true,
    );
    expect((await read(poll.id)).options[0].yes).toBe(taken);
  });

  it('is refused for a date of another poll, or one that has begun, and leaves nothing behind', async () => {
    const { body: poll } = await begin();
    const { body: other } = await begin();
    const before = [await drafts(), await mails('date_chosen')];
    const strange = await step(poll.id, 'choice', { optionId: other.options[0].id });
    expect(strange.body.errors).toMatchObject([{ pointer: '/optionId', code: 'unknown_reference' }]);
    expect((await step(poll.id, 'choice', { optionId: poll.options[0].id }, member)).status).toBe(403);
    expect(
      (
        await step(
          poll.id,
          'choice',
          { optionId: poll.options[0].id },
          await t.world.seated('stem-education', 'lead'),
        )
      ).status,
    ).toBe(404);
    t.setNow('2026-04-14T13:00:00Z');
    const token = { token: await t.world.signIn(lead.accountId) } as Principal;
    const late = await step(poll.id, 'choice', { optionId: poll.options[0].id }, token);
    t.setNow('2026-03-18T09:00:00Z');
    expect(late.body.errors).toMatchObject([{ pointer: '/optionId', code: 'not_ahead' }]);
    expect([await drafts(), await mails('date_chosen')]).toEqual(before);
    expect((await read(poll.id)).state).toBe('open');
  });
});

it('is withdrawn with a reason, after which nothing is chosen or answered', async () => {
  const { body: poll } = await begin();
  expect((await step(poll.id, 'withdrawal', { reason: 'Erst im Herbst.' })).body).toMatchObject({
    state: 'withdrawn',
    withdrawalReason: 'Erst im Herbst.',
    meetingId: null,
    openSteps: [],
  });
  expect((await step(poll.id, 'choice', { optionId: poll.options[0].id })).body.code).toBe('step_not_open');
  expect((await answer(poll, member, ['yes'])).body).toMatchObject({
    code: 'date_poll_over',
    state: 'withdrawn',
  });
});
