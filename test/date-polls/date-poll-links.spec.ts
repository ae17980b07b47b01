import { type ParsedMail, simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { Reminding } from '../../src/reminders/reminding.js';
import { testApp, type TestApp } from '../support/app.js';
import { offered } from '../support/date-polls.js';
import { MailServer } from '../support/mail-server.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let server: MailServer;
let lead: Principal;
let member: Principal;
let groupId: string;

beforeAll(async () => {
  server = await MailServer.start();
  t = await testApp({
    config: {
      smtpUrl: server.url,
      mailFrom: 'allianz@stadt.test',
      mailPerMinute: 100_000,
      publicUrl: 'https://allianz.stadt.test',
    },
    logLevel: 'silent',
  });
  lead = await t.world.seated('it-talent', 'lead');
  member = await t.world.seated('it-talent', 'member');
  groupId = await t.world.groupId('it-talent');
  const reached = `UPDATE person SET email = $2, language = $3 WHERE id = $1`;
  await t.world.rows(reached, lead.personId, 'lead@firma.test', 'de');
  await t.world.rows(reached, member.personId, 'mary@firm.test', 'en');
  await t.world.rows(`UPDATE alliance SET holiday_region = 'DE-TH'`);
});
afterAll(async () => {
  await t.close();
  await server.down();
});
beforeEach(async () => {
  await t.app.get(JobWorker).runDue(true);
  server.received.length = 0;
});
afterEach(() => t.setNow('2026-03-18T09:00:00Z'));

/** The mails since the last look, in the order of their addresses. */
async function mailed(): Promise<[to: string, mail: ParsedMail][]> {
  await t.app.get(JobWorker).runDue(true);
  const all = server.received
    .splice(0)
    .map(async ({ to, raw }) => [to.join(), await simpleParser(raw)] as const);
  return (await Promise.all(all)).map(([to, mail]): [string, ParsedMail] => [to, mail]).sort();
}
const linkIn = ({ text = '' }: ParsedMail) =>
  /^https:\/\/allianz\.stadt\.test\/terminfindung#([\w-]{43})$/m.exec(text)?.[1] ?? '';

async function begin(fields = {}) {
  const body = {
    steeringGroupId: groupId,
    title: 'Klausur',
    location: 'Rathaus',
    options: offered,
    ...fields,
  };
  return (await t.api.post('/date-polls', body, { as: lead })).body;
}
/** A poll, with the link of the member's mail. */
async function asked() {
  const poll = await begin();
  const mails = await mailed();
  const mine = mails.find(([to]) => to === 'mary@firm.test')?.[1] as ParsedMail;
  const one = poll.respondents.find(({ personId }: any) => personId === member.personId);
  return { poll, link: linkIn(mine), respondent: one.id as string };
}
const read = (link: string) => t.api.post('/date-poll-links/reading', { link });
const answer = (link: string, poll: any, said: string[], more = {}) => {
  const answers = said.map((each, index) => ({ optionId: poll.options[index].id, answer: each }));
  return t.api.post('/date-poll-links/answers', { link, answers, ...more });
};
const whole = async (id: string) => (await t.api.get(`/date-polls/${id}`, { as: lead })).body;
async function step(poll: any, noun: string, body: object) {
  const ifMatch = await t.api.get(`/date-polls/${poll.id}`, { as: lead });
  return t.api.post(`/date-polls/${poll.id}/${noun}`, body, { as: lead, ifMatch });
}
const notUsable = { status: 404, body: { code: 'date_poll_link_not_usable' } };
const subjects = (mails: [string, ParsedMail][]) => mails.map(([to, { subject }]) => [to, subject]);

describe('the mail of a date poll', () => {
  it('asks each in their language, once, with the dates and a link that is nowhere else', async () => {
    const poll = await begin({ message: 'Ein Vormittag, bitte.', answerBy: '2026-04-10' });
    const mails = await mailed();
    expect(subjects(mails)).toEqual([
      ['lead@firma.test', expect.stringContaining('Wann passt es Ihnen? – IT-Fachkräfte: Klausur')],
      ['mary@firm.test', expect.stringContaining('Which date suits you? –')],
    ]);
    const [[, german], [, english]] = mails as [[string, ParsedMail], [string, ParsedMail]];
    expect(german.text).toContain('bis zum 10. April 2026');
    expect(german.text).toContain('1. Dienstag, 14. April 2026, 15:00–17:00 Uhr');
    expect(german.text).toContain('Ein Vormittag, bitte.');
    expect(english.text).toContain('by 10 April 2026');
    expect(english.text).toContain('1. Tuesday, 14 April 2026, 15:00–17:00');
    expect(new Set([linkIn(german), linkIn(english), '']).size).toBe(3);
    const kept = await t.world.rows(`SELECT text, html FROM mail WHERE date_poll_id = $1`, poll.id);
    expect(JSON.stringify(kept)).not.toContain(linkIn(german));
    expect(await mailed()).toEqual([]);
    // Who runs the group finds them among its mails.
    const listed = await t.api.get('/mails?kind=date_poll', { as: lead });
    expect(listed.body.data.filter(({ datePollId }: any) => datePollId === poll.id)).toHaveLength(2);
  });

  it('goes to one more who is asked, and not again to the others', async () => {
    const poll = await begin();
    await mailed();
    const guest = { guestName: 'Lena Gast', guestEmail: 'lena@gast.test' };
    await t.api.post(`/date-polls/${poll.id}/respondents`, guest, { as: lead });
    const mails = await mailed();
    expect(mails.map(([to]) => to)).toEqual(['lena@gast.test']);
    const link = linkIn(mails[0]?.[1] as ParsedMail);
    expect((await answer(link, poll, ['yes', 'no', 'no'])).body).toMatchObject({ name: 'Lena Gast' });
  });
});

describe('the link of a date poll', () => {
  it('is followed by scanners, which changes nothing', async () => {
    const { link, poll } = await asked();
    const before = await t.world.rows(`SELECT count(*) FROM audit_event`);
    for (const path of [`/date-poll-links/reading?link=${link}`, `/date-poll-links/answers?link=${link}`]) {
      const got = await t.app
        .getHttpAdapter()
        .getInstance()
        .inject({ url: `/api/v1${path}` });
      expect(got.statusCode).toBe(404);
    }
    const sheet = await read(link);
    expect(sheet).toMatchObject({
      status: 200,
      body: {
        title: 'Klausur',
        location: 'Rathaus',
        state: 'open',
        answers: [],
        answeredAt: null,
        options: offered,
      },
    });
    expect(sheet.headers['cache-control']).toBe('no-store');
    expect(await t.world.rows(`SELECT count(*) FROM audit_event`)).toEqual(before);
    expect((await whole(poll.id)).answered).toBe(0);
  });

  it('answers as often as one likes, with a remark; the last counts, also of two tabs', async () => {
    const { link, poll, respondent } = await asked();
    const first = await answer(link, poll, ['yes', 'no', 'if_need_be'], { note: 'Ab 15 Uhr.' });
    expect(first.body).toMatchObject({
      note: 'Ab 15 Uhr.',
      options: [{ yes: 1 }, { no: 1 }, { ifNeedBe: 1 }],
    });
    expect(first.body.answers).toHaveLength(3);
    await Promise.all([answer(link, poll, ['no', 'no', 'no']), answer(link, poll, ['no', 'no', 'no'])]);
    await answer(link, poll, ['yes'], { note: null });
    const { respondents, options } = await whole(poll.id);
    expect(options.map(({ yes, no }: any) => [yes, no])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
    expect(respondents.find(({ id }: any) => id === respondent)).toMatchObject({
      note: null,
      answerRecordedBy: null,
    });
    const [event] = await t.world.rows(
      `SELECT actor_kind, action FROM audit_event WHERE record_id = $1 ORDER BY id DESC LIMIT 1`,
      respondent,
    );
    expect(event).toEqual({ actor_kind: 'anonymous', action: 'answered' });
  });

  it('shows how many said what, and nobody else by name', async () => {
    const { link, poll } = await asked();
    const { respondents } = await whole(poll.id);
    const theirs = respondents.find(({ personId }: any) => personId === lead.personId);
    await t.api.patch(
      `/date-poll-respondents/${theirs.id}`,
      { answers: [{ optionId: poll.options[0].id, answer: 'yes' }], note: 'Geheim' },
      { as: lead, ifMatch: '"1-"' },
    );
    const { body } = await read(link);
    expect(body.options[0].yes).toBe(1);
    expect(JSON.stringify(body)).not.toContain('Geheim');
    expect(JSON.stringify(body)).not.toContain(theirs.name);
  });

  it.each([
    ['nobody made', () => Promise.resolve('bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc')],
    [
      'of another purpose',
      async () => {
        const { link, respondent } = await asked();
        const meeting = await t.world.meeting('it-talent', { state: 'invited' });
        const pa = await t.world.participation(meeting, {
          guest_name: 'Gast',
          invited_at: '2026-03-01T08:00:00Z',
        });
        await t.world.rows(
          `UPDATE signed_link SET purpose = 'answer', date_poll_respondent_id = NULL, participation_id = $2
           WHERE date_poll_respondent_id = $1`,
          respondent,
          pa,
        );
        return link;
      },
    ],
    [
      'withdrawn',
      async () => {
        const { link, respondent } = await asked();
        await t.api.delete(`/date-poll-respondents/${respondent}/links`, { as: lead });
        return link;
      },
    ],
    [
      'of somebody who was taken off',
      async () => {
        const { link, respondent } = await asked();
        await t.api.delete(`/date-poll-respondents/${respondent}`, { as: lead, ifMatch: '"1-"' });
        return link;
      },
    ],
    [
      'whose dates are over',
      async () => {
        const { link } = await asked();
        t.setNow('2026-04-16T15:00:00Z');
        return link;
      },
    ],
  ])('%s is refused like every other that opens nothing', async (_why, make) => {
    const link = await make();
    expect(await read(link)).toMatchObject(notUsable);
    const body = { link, answers: [{ optionId: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b', answer: 'yes' }] };
    expect(await t.api.post('/date-poll-links/answers', body)).toMatchObject(notUsable);
  });

  it('of somebody who has left opens nothing, and they get no more mails', async () => {
    const gone = await t.world.seated('it-talent', 'member');
    await t.world.rows(`UPDATE person SET email = 'gone@firma.test' WHERE id = $1`, gone.personId);
    const poll = await begin();
    const link = linkIn((await mailed()).find(([to]) => to === 'gone@firma.test')?.[1] as ParsedMail);
    expect((await read(link)).status).toBe(200);
    for (const table of ['affiliation', 'seat'])
      await t.world.rows(`UPDATE ${table} SET end_date = '2026-03-10' WHERE person_id = $1`, gone.personId);
    expect(await read(link)).toMatchObject(notUsable);
    const { id } = poll.respondents.find(({ personId }: any) => personId === gone.personId);
    expect(await t.api.post(`/date-poll-respondents/${id}/links`, {}, { as: lead })).toMatchObject({
      status: 409,
      body: { code: 'respondent_has_left' },
    });
    await step(poll, 'withdrawal', {});
    expect((await mailed()).map(([to]) => to)).not.toContain('gone@firma.test');
  });

  it('is made anew for who lost theirs, and then the earlier one is out of force', async () => {
    const { link, poll, respondent } = await asked();
    const path = `/date-poll-respondents/${respondent}/links`;
    expect((await t.api.post(path, {}, { as: member })).status).toBe(403);
    expect((await t.api.post(path, {}, { as: await t.world.seated('it-talent', 'member') })).status).toBe(
      404,
    );
    const made = await t.api.post(path, {}, { as: lead });
    expect(made.body.expiresAt).toBe(offered[2]?.plannedEnd);
    expect(await read(link)).toMatchObject(notUsable);
    expect((await answer(made.body.link, poll, ['yes'])).status).toBe(200);
    t.setNow(offered[2]?.plannedEnd as string);
    const late = await t.api.post(path, {}, { as: { token: await t.world.signIn(lead.accountId) } });
    expect([late.status, late.body.code]).toEqual([409, 'dates_are_over']);
    t.setNow('2026-03-18T09:00:00Z');
    await step(poll, 'withdrawal', {});
    expect((await t.api.post(path, {}, { as: lead })).body.code).toBe('date_poll_over');
  });
});

describe('once a date is chosen', () => {
  it('everybody is told once, in their language, as an answer to what asked them', async () => {
    const poll = await begin();
    const asking = new Map(await mailed());
    const body = { optionId: poll.options[1].id };
    const send = () => t.api.post(`/date-polls/${poll.id}/choice`, body, { as: lead, ifMatch: '"1-"' });
    const all = await Promise.all([send(), send()]);
    expect(all.map(({ status }) => status).sort()).toEqual([200, 412]);
    const mails = await mailed();
    expect(subjects(mails)).toEqual([
      ['lead@firma.test', expect.stringContaining('Termin steht: 15. April 2026 –')],
      ['mary@firm.test', expect.stringContaining('The date is fixed: 15 April 2026 –')],
    ]);
    const [[, german], [to, english]] = mails as [[string, ParsedMail], [string, ParsedMail]];
    expect(german.text).toContain('Mittwoch, 15. April 2026, 15:00–17:00 Uhr');
    expect(german.text).toContain('Die Einladung mit der Tagesordnung folgt.');
    expect(english.text).toContain('The invitation with the agenda follows.');
    expect(english.inReplyTo).toBe(asking.get(to)?.messageId);
    expect(await mailed()).toEqual([]);
  });

  it('the link shows which, and an answer is refused with what holds', async () => {
    const { link, poll } = await asked();
    await step(poll, 'choice', { optionId: poll.options[2].id });
    expect((await read(link)).body).toMatchObject({ state: 'decided', chosenOptionId: poll.options[2].id });
    const late = await answer(link, poll, ['yes']);
    expect([late.status, late.body.code, late.body.state]).toEqual([409, 'date_poll_over', 'decided']);
    expect((await whole(poll.id)).answered).toBe(0);
  });
});

it('who was asked is told once that a poll is withdrawn, and why', async () => {
  const poll = await begin();
  await mailed();
  await step(poll, 'withdrawal', { reason: 'Erst im Herbst.' });
  expect((await step(poll, 'withdrawal', {})).status).toBe(409);
  const mails = await mailed();
  expect(mails.map(([to]) => to)).toEqual(['lead@firma.test', 'mary@firm.test']);
  expect(mails[0]?.[1].text).toContain('Grund: Erst im Herbst.');
  expect(mails[1]?.[1].subject).toContain('Date poll withdrawn');
});

describe('until answers are asked for', () => {
  const mailedOn = async (day: string) => {
    t.setNow(`${day}T05:30:00Z`);
    await t.app.get(Reminding).run();
    return (await mailed()).filter(([, { subject = '' }]) =>
      /Antwort|answer yet|Stand der Termin/.test(subject),
    );
  };

  it('who has not answered is reminded two days before, and who runs the group told how it stands', async () => {
    const { link, poll } = await asked();
    await step(poll, 'withdrawal', {});
    expect((await read(link)).body.state).toBe('withdrawn');
    await t.world.rows(`DELETE FROM date_poll WHERE state <> 'open' OR answer_by <> '2026-04-09'`);
    const open = await begin({ answerBy: '2026-04-09' });
    const { own } = await whole(open.id);
    const said = { answers: [{ optionId: open.options[0].id, answer: 'if_need_be' }] };
    await t.api.patch(`/date-poll-respondents/${own.id}`, said, { as: lead, ifMatch: '"1-"' });
    await mailed();
    // Good Friday to Easter Monday 2026: 3 to 6 April.
    expect(await mailedOn('2026-04-02')).toEqual([]);
    const reminded = await mailedOn('2026-04-07');
    expect(subjects(reminded)).toEqual([['mary@firm.test', expect.stringContaining('No answer yet')]]);
    expect((await read(linkIn(reminded[0]?.[1] as ParsedMail))).status).toBe(200);
    expect(await mailedOn('2026-04-08')).toEqual([]);
    const counted = await mailedOn('2026-04-10');
    expect(subjects(counted)).toEqual([
      ['lead@firma.test', expect.stringContaining('Stand der Terminfindung')],
    ]);
    const { text } = counted[0]?.[1] as ParsedMail;
    expect(text).toMatch(/1 von \d+ Gefragten/);
    expect(text).toContain('14. April 2026, 15:00–17:00 Uhr: 0 ja, 1 wenn nötig, 0 nein');
    expect(text).toContain(`https://allianz.stadt.test/date-polls/${open.id}`);
    expect(await mailedOn('2026-04-13')).toEqual([]);
  });

  it('of the plenary, whoever leads the alliance is told', async () => {
    const head = await t.world.account({ role: 'alliance_lead' });
    await t.world.rows(`UPDATE person SET email = 'spitze@stadt.test' WHERE id = $1`, head.personId);
    const off = await t.world.account({ role: 'alliance_lead', disabled: true });
    await t.world.rows(`UPDATE person SET email = 'frueher@stadt.test' WHERE id = $1`, off.personId);
    const plenary = await t.world.groupId('plenary');
    const options = ['15', '16', '17'].map((day) => ({
      plannedStart: `2026-06-${day}T13:00:00.000Z`,
      plannedEnd: `2026-06-${day}T15:00:00.000Z`,
    }));
    const body = { steeringGroupId: plenary, title: 'Plenum', options, answerBy: '2026-06-10' };
    expect((await t.api.post('/date-polls', body, { as: head })).status).toBe(201);
    await mailed();
    await mailedOn('2026-06-10');
    const told = (await mailedOn('2026-06-11')).filter(([, { text = '' }]) => text.includes('Plenum'));
    expect(told.map(([to]) => to)).toEqual(['spitze@stadt.test']);
  });
});
