import { type ParsedMail, simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { Reminding } from '../../src/reminders/reminding.js';
import { testApp, type TestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let server: MailServer;
let lead: Principal;

beforeAll(async () => {
  server = await MailServer.start();
  t = await testApp({
    config: {
      smtpUrl: server.url,
      mailFrom: 'allianz@stadt.test',
      mailPerMinute: 100_000,
      publicUrl: 'https://crm.test',
    },
    logLevel: 'silent',
  });
  await t.world.rows(`UPDATE alliance SET holiday_region = 'DE-TH'`);
  lead = await t.world.seated('it-talent', 'lead');
  await t.world.rows(`UPDATE person SET email = 'lead@firma.test' WHERE id = $1 RETURNING id`, lead.personId);
});
afterAll(async () => {
  await t.close();
  await server.down();
});

/** What is mailed on this day at half past seven, by address. */
async function mailedOn(day: string): Promise<Map<string, ParsedMail>> {
  t.setNow(`${day}T05:30:00Z`);
  await t.app.get(Reminding).run();
  await t.app.get(JobWorker).runDue(true);
  const all = server.received
    .splice(0)
    .map(async ({ to, raw }) => [to.join(), await simpleParser(raw)] as const);
  return new Map(
    (await Promise.all(all)).filter(([, { subject = '' }]) => /Kommen|Antworten zur/.test(subject)),
  );
}

/** A meeting on Friday, 8 May 2026, with one who accepted and two who did not answer. */
async function asking(answerBy: string | null, fields = {}) {
  await t.world.rows(`DELETE FROM reminder_day`);
  const meeting = await t.world.meeting('it-talent', {
    title: 'Maisitzung',
    state: 'invited',
    planned_start: '2026-05-08T12:00:00Z',
    planned_end: '2026-05-08T14:00:00Z',
    answer_by: answerBy,
    ...fields,
  });
  const guest = (name: string, rsvp: string, invited = true) =>
    t.world.participation(meeting, {
      guest_name: name,
      guest_email: `${name.toLowerCase()}@gast.test`,
      invited_at: invited ? '2026-04-01T08:00:00Z' : null,
      rsvp,
    });
  const [, late] = [
    await guest('Ada', 'accepted'),
    await guest('Bela', 'needs_action'),
    await guest('Cleo', 'needs_action'),
    await guest('Dora', 'needs_action', false),
  ];
  return { meeting, late };
}
afterEach(() => t.world.rows(`UPDATE meeting SET answer_by = NULL RETURNING id`));

describe('until an invitation is to be answered', () => {
  it('who has not is reminded two days before, once, and answers by the link', async () => {
    const { late } = await asking('2026-04-29');
    expect([...(await mailedOn('2026-04-24')).keys()]).toEqual([]);
    const mails = await mailedOn('2026-04-27');
    expect([...mails.keys()].sort()).toEqual(['bela@gast.test', 'cleo@gast.test']);
    const { text = '', subject } = mails.get('bela@gast.test') as ParsedMail;
    expect(subject).toContain('Kommen Sie? Sitzung am 8. Mai 2026');
    expect(text).toContain('bis zum 29. April 2026');
    const link = /^https:\/\/crm\.test\/antwort#(.{43})$/m.exec(text)?.[1];
    expect((await t.api.post('/answer-links/answers', { link, rsvp: 'declined' })).status).toBe(200);
    expect(await t.world.rows(`SELECT rsvp FROM participation WHERE id = $1`, late)).toEqual([
      { rsvp: 'declined' },
    ]);
    expect([...(await mailedOn('2026-04-28')).keys()]).toEqual([]);
  });

  it('who runs the group is told the count on the day after', async () => {
    await asking('2026-04-29');
    await mailedOn('2026-04-28');
    const mails = await mailedOn('2026-04-30');
    expect([...mails.keys()]).toEqual(['lead@firma.test']);
    const { text = '', subject } = mails.get('lead@firma.test') as ParsedMail;
    expect(subject).toContain('Antworten zur Sitzung am 8. Mai 2026');
    expect(text).toMatch(/: 2\n- Bela\n- Cleo\n/);
    expect(text).toMatch(/: 1\n- Ada\n/);
    expect(text).not.toContain('Dora');
    expect([...(await mailedOn('2026-05-04')).keys()]).toEqual([]);
  });

  it('what falls on a free day is told on the next working day', async () => {
    // Sunday, 3 May less two days is a public holiday, the day after it a Monday.
    await asking('2026-05-04');
    await mailedOn('2026-04-30');
    expect([...(await mailedOn('2026-05-01')).keys()]).toEqual([]);
    expect([...(await mailedOn('2026-05-04')).keys()].sort()).toEqual(['bela@gast.test', 'cleo@gast.test']);
    expect([...(await mailedOn('2026-05-05')).keys()]).toEqual(['lead@firma.test']);
  });

  it.each([
    ['without such a day', null, {}],
    ['of a cancelled meeting', '2026-04-29', { state: 'cancelled' }],
    ['of a draft', '2026-04-29', { state: 'draft' }],
  ])('nobody is reminded %s', async (_, answerBy, fields) => {
    await asking(answerBy, fields);
    expect([...(await mailedOn('2026-04-27')).keys()]).toEqual([]);
    expect([...(await mailedOn('2026-04-30')).keys()]).toEqual([]);
  });

  it('is not after the meeting', async () => {
    const { meeting } = await asking('2026-05-08');
    const as = await t.world.account({ role: 'coordinator' });
    const patch = (answerBy: string) =>
      t.api.patch(`/meetings/${meeting}`, { answerBy }, { as, ifMatch: '"1"' });
    expect(await patch('2026-05-09')).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'answer_by_too_late', pointer: '/answerBy' }] },
    });
    expect((await patch('2026-05-07')).status).toBe(200);
  });
});
