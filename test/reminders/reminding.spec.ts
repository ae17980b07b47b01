import { type ParsedMail, simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { Reminding } from '../../src/reminders/reminding.js';
import { testApp, type TestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';

let t: TestApp;
let server: MailServer;

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
});
afterAll(async () => {
  await t.close();
  await server.down();
});
beforeEach(async () => {
  await t.world.rows(`DELETE FROM reminder_day`);
  await t.world.rows(`DELETE FROM action_item_entry`);
  await t.world.rows(`DELETE FROM action_item`);
});

/** What is mailed at this moment, by address. */
async function mailedAt(moment: string): Promise<Map<string, ParsedMail>> {
  t.setNow(moment);
  await t.app.get(Reminding).run();
  await t.app.get(JobWorker).runDue(true);
  const all = await Promise.all(
    server.received.splice(0).map(async ({ to, raw }) => [to.join(), await simpleParser(raw)] as const),
  );
  expect(new Set(all.map(([to]) => to)).size).toBe(all.length);
  return new Map(all);
}
const toldAt = async (moment: string) => [...(await mailedAt(moment)).keys()].sort();

let people = 0;
async function person(fields: object = {}) {
  people += 1;
  const email = `r${people}@firma.test`;
  const id = await t.world.person({ given_name: 'Rita', family_name: `Muster ${people}`, email, ...fields });
  return { id, email };
}
async function task(who: { id: string }, due: string | null, fields: object = {}) {
  return t.world.insert('action_item', {
    title: `Aufgabe bis ${due}`,
    steering_group_id: await t.world.groupId('stem-education'),
    responsible_person_id: who.id,
    due_date: due,
    ...fields,
  });
}
const lastRun = (day: string) =>
  t.world.rows(`INSERT INTO reminder_day (day, run_at) VALUES ($1, now())`, day);
const wishes = (who: { id: string }, off: string[], pause: (string | null)[] = [null, null]) =>
  t.world.rows(
    `INSERT INTO mail_wish (person_id, switched_off, pause_start_date, pause_end_date) VALUES ($1, $2, $3, $4)`,
    who.id,
    off,
    ...pause,
  );

describe('reminders', () => {
  it('come three days before, the day after and weekly, in one mail a person and day, from seven o’clock', async () => {
    const rita = await person();
    await task(rita, '2026-03-20', { title: 'Schulen ansprechen' });
    await task(rita, '2026-03-16', { title: 'Räume anfragen' });
    await task(rita, '2026-04-20');
    await task(rita, null);
    await task(rita, '2026-03-20', { state: 'done', completed_at: '2026-03-10T09:00:00Z' });
    await lastRun('2026-03-16');
    // Seven o'clock in Jena is six in UTC.
    expect(await toldAt('2026-03-17T05:59:59Z')).toEqual([]);
    const mail = (await mailedAt('2026-03-17T06:00:00Z')).get(rita.email)!;
    expect(mail.subject).toBe('Erinnerung: 2 Aufgaben');
    expect(mail.text).toContain('Überfällig\n- Räume anfragen (war fällig am 16. März 2026) – MINT-Bildung');
    expect(mail.text).toContain('Bald fällig\n- Schulen ansprechen (fällig am 20. März 2026)');
    expect(await toldAt('2026-03-17T09:00:00Z')).toEqual([]);
    for (const quiet of ['18', '19', '20']) expect(await toldAt(`2026-03-${quiet}T08:00:00Z`)).toEqual([]);
    // The day after the 20th is a Saturday: on Monday.
    expect((await mailedAt('2026-03-23T08:00:00Z')).get(rita.email)!.subject).toBe(
      'Erinnerung: Schulen ansprechen',
    );
    expect(await toldAt('2026-03-24T15:00:00Z')).toEqual([rita.email]);
  });

  it('rest at the weekend, over Easter and on what is free otherwise, and are made up for', async () => {
    const rita = await person();
    await task(rita, '2026-04-03');
    await lastRun('2026-04-02');
    for (const free of ['03', '04', '05', '06'])
      expect(await toldAt(`2026-04-${free}T09:00:00Z`)).toEqual([]);
    expect(await toldAt('2026-04-07T06:00:00Z')).toEqual([rita.email]);
  });

  it('come at seven by the clock on the wall when the clocks have changed', async () => {
    const rita = await person();
    await task(rita, '2026-03-29');
    await lastRun('2026-03-27');
    expect(await toldAt('2026-03-30T04:59:00Z')).toEqual([]);
    expect(await toldAt('2026-03-30T05:00:00Z')).toEqual([rita.email]);
    const ute = await person();
    await task(ute, '2026-10-25');
    expect(await toldAt('2026-10-26T05:59:00Z')).toEqual([]);
    expect(await toldAt('2026-10-26T06:00:00Z')).toContain(ute.email);
  });

  it('go on over the turn of the year', async () => {
    const rita = await person();
    await task(rita, '2026-12-30');
    await lastRun('2026-12-30');
    expect(await toldAt('2026-12-31T08:00:00Z')).toEqual([rita.email]);
    expect(await toldAt('2027-01-01T08:00:00Z')).toEqual([]);
    expect(await toldAt('2027-01-04T08:00:00Z')).toEqual([]);
    expect(await toldAt('2027-01-07T08:00:00Z')).toEqual([rita.email]);
  });

  it('are written once by two processes at the same time', async () => {
    const rita = await person();
    await task(rita, '2026-05-04');
    t.setNow('2026-05-05T08:00:00Z');
    const reminding = t.app.get(Reminding);
    const other = Object.assign(
      Object.create(Object.getPrototypeOf(reminding) as object),
      reminding,
    ) as Reminding;
    await Promise.all([reminding.run(), other.run()]);
    expect(await t.world.rows(`SELECT count(*)::int AS n FROM mail WHERE person_id = $1`, rita.id)).toEqual([
      { n: 1 },
    ]);
    expect(await toldAt('2026-05-05T08:01:00Z')).toEqual([rita.email]);
  });

  it('rest while somebody is away, and say afterwards what was due meanwhile', async () => {
    const rita = await person();
    await task(rita, '2026-06-08');
    await wishes(rita, [], ['2026-06-08', '2026-06-12']);
    await lastRun('2026-06-08');
    for (const away of ['09', '10', '11']) expect(await toldAt(`2026-06-${away}T08:00:00Z`)).toEqual([]);
    expect(await toldAt('2026-06-12T08:00:00Z')).toEqual([rita.email]);
  });

  it('do not come to who switched them off, has left, or has no address; and in the language of the reader', async () => {
    const off = await person();
    await wishes(off, ['task_reminder']);
    const gone = await person();
    await t.world.affiliation(gone.id, await t.world.organisation(), { end_date: '2026-01-31' });
    const mute = await person({ email: null });
    const guest = await person({ language: 'en' });
    for (const who of [off, gone, mute, guest]) await task(who, '2026-07-01', { title: 'Plan' });
    const mails = await mailedAt('2026-07-02T08:00:00Z');
    expect([...mails.keys()]).toEqual([guest.email]);
    expect(mails.get(guest.email)!.text).toContain(
      'Overdue\n- Plan (was due on 1 July 2026) – STEM education',
    );
  });
});

describe('the link in a reminder', () => {
  const linkIn = (mail: ParsedMail) => /https:\/\/crm\.test\/task-link#(\S+)/.exec(mail.text!)![1]!;
  const read = (link: string) => t.api.post('/task-links/reading', { link });
  const answer = (body: object) => t.api.post('/task-links/answers', body);

  it('shows what is open, and by POST alone says that it is done or asks for another date', async () => {
    const rita = await person();
    const lead = await t.world.seated('stem-education', 'lead');
    await t.world.rows(`UPDATE person SET email = 'leitung@firma.test' WHERE id = $1`, lead.personId);
    const [done, later] = [await task(rita, '2026-07-08'), await task(rita, '2026-07-09')];
    const foreign = await task(await person(), '2026-12-24');
    const link = linkIn((await mailedAt('2026-07-10T08:00:00Z')).get(rita.email)!);
    expect((await read(link)).body).toMatchObject({
      name: expect.stringContaining('Rita Muster') as string,
      actionItems: [
        { id: done, overdue: true, dateWish: null },
        { id: later, overdue: true },
      ],
    });
    expect((await answer({ link, actionItemId: done, done: true })).body.actionItems).toHaveLength(1);
    const wish = { dueDate: '2026-07-31', reason: 'Erst nach den Ferien.' };
    expect((await answer({ link, actionItemId: later, ...wish })).body.actionItems).toMatchObject([
      { id: later, dueDate: '2026-07-09', dateWish: wish },
    ]);
    expect((await answer({ link, actionItemId: later })).status).toBe(422);
    expect((await answer({ link, actionItemId: later, ...wish, dueDate: '2026-07-01' })).status).toBe(422);
    expect((await answer({ link, actionItemId: foreign, done: true })).status).toBe(422);
    expect((await answer({ link, actionItemId: done, done: true })).status).toBe(409);
    const told = (await mailedAt('2026-07-10T08:05:00Z')).get('leitung@firma.test')!;
    expect(told.subject).toBe('Bitte um anderen Termin: Aufgabe bis 2026-07-09');
    expect(told.text).toContain('Gewünscht: 31. Juli 2026\nGrund: Erst nach den Ferien.');

    const as = { token: await t.world.signIn(lead.accountId) };
    const { etag, body } = await t.api.get(`/action-items/${later}`, { as });
    expect(body).toMatchObject({ dateWish: wish });
    expect(body.changeable).toContain('dateWishAnswer');
    const accepted = await t.api.post(
      `/action-items/${later}/date-wish-answer`,
      { outcome: 'accepted', comment: 'Gern.' },
      { as, ifMatch: etag },
    );
    expect(accepted).toMatchObject({ status: 200, body: { dueDate: '2026-07-31', dateWish: null } });
    const said = (await mailedAt('2026-07-10T08:06:00Z')).get(rita.email)!;
    expect(said.subject).toBe('Neuer Termin: Aufgabe bis 2026-07-09');
    expect(said.text).toContain('Dazu: Gern.');
    expect(said.headers.has('list-unsubscribe')).toBe(false);
    const again = await t.api.get(`/action-items/${later}`, { as });
    const none = await t.api.post(
      `/action-items/${later}/date-wish-answer`,
      { outcome: 'refused' },
      { as, ifMatch: again.etag },
    );
    expect(none).toMatchObject({ status: 409, body: { code: 'no_date_wish' } });
  });

  it('opens nothing once it is old or guessed, or where the account was disabled; its secret is kept nowhere', async () => {
    const rita = await person();
    await task(rita, '2026-08-03');
    const link = linkIn((await mailedAt('2026-08-04T08:00:00Z')).get(rita.email)!);
    const rows = JSON.stringify(await t.world.rows(`SELECT to_jsonb(ma) FROM mail ma`));
    expect(rows).not.toContain(link);
    const refused = { status: 404, body: { code: 'task_link_not_usable' } };
    expect(await read('nobody')).toMatchObject(refused);
    t.setNow('2026-09-04T08:00:00Z');
    expect(await read(link)).toMatchObject(refused);
    t.setNow('2026-08-04T09:00:00Z');
    expect((await read(link)).status).toBe(200);
    const affiliation = await t.world.affiliation(rita.id, await t.world.organisation(), {
      end_date: '2026-08-01',
    });
    expect(await read(link)).toMatchObject(refused);
    expect(await answer({ link, actionItemId: rita.id, done: true })).toMatchObject(refused);
    await t.world.rows(`UPDATE affiliation SET end_date = NULL WHERE id = $1`, affiliation);
    expect((await read(link)).status).toBe(200);
    await t.world.insert('account', { person_id: rita.id, disabled_at: '2026-08-04T08:00:00Z' });
    expect(await read(link)).toMatchObject(refused);
  });

  it('does not get into an address that somebody wrote into a title', async () => {
    const rita = await person();
    const title = 'https://boese.test/?https://crm.test/aufgaben#…https://crm.test/mail-wishes#⋯ ansehen';
    await task(rita, '2026-09-01', { title });
    const mail = (await mailedAt('2026-09-02T08:00:00Z')).get(rita.email)!;
    expect(mail.text).toContain(title);
    expect(linkIn(mail)).toHaveLength(43);
  });
});

describe('a wish for another date', () => {
  it('is nobody’s once the task is done, due on another day or somebody else’s', async () => {
    const lead = await t.world.seated('stem-education', 'lead');
    const as = async () => ({ token: await t.world.signIn(lead.accountId) });
    t.setNow('2026-09-10T08:00:00Z');
    const other = await person();
    for (const change of [{ state: 'done' }, { dueDate: '2026-10-01' }, { responsiblePersonId: other.id }]) {
      const id = await task(await person(), '2026-09-20', {
        wished_due_date: '2026-09-30',
        wish_reason: 'Ferien',
      });
      const { etag } = await t.api.get(`/action-items/${id}`, { as: await as() });
      const changed = await t.api.patch(`/action-items/${id}`, change, { as: await as(), ifMatch: etag });
      expect(changed).toMatchObject({ status: 200, body: { dateWish: null } });
    }
  });

  it('is refused with a word, of which who asked is told; the date stays', async () => {
    const lead = await t.world.seated('stem-education', 'lead');
    const member = await t.world.seated('stem-education', 'member');
    await t.world.rows(`UPDATE person SET email = 'bittet@firma.test' WHERE id = $1`, member.personId);
    const id = await task({ id: member.personId }, '2026-09-20', { title: 'Plan' });
    await mailedAt('2026-09-13T12:00:00Z');
    const own = { token: await t.world.signIn(member.accountId) };
    const seen = await t.api.get(`/action-items/${id}`, { as: own });
    expect(seen.body.changeable).toEqual(['state', 'comments', 'dateWish']);
    const wish = { dueDate: '2026-09-30', reason: 'Ferien' };
    const wished = await t.api.post(`/action-items/${id}/date-wish`, wish, { as: own, ifMatch: seen.etag });
    expect(wished).toMatchObject({ status: 200, body: { dateWish: wish, dueDate: '2026-09-20' } });
    // The others of the group read the task, not why somebody needs longer.
    const other = await t.world.seated('stem-education', 'member');
    const toOthers = await t.api.get(`/action-items/${id}`, { as: other });
    expect(toOthers).toMatchObject({ status: 200, body: { title: 'Plan', dateWish: null } });
    const self = await t.api.post(
      `/action-items/${id}/date-wish-answer`,
      { outcome: 'accepted' },
      { as: own, ifMatch: wished.etag },
    );
    expect(self.status).toBe(403);
    const as = { token: await t.world.signIn(lead.accountId) };
    const refused = await t.api.post(
      `/action-items/${id}/date-wish-answer`,
      { outcome: 'refused', comment: 'Bitte vor der Sitzung.' },
      { as, ifMatch: wished.etag },
    );
    expect(refused).toMatchObject({ status: 200, body: { dateWish: null, dueDate: '2026-09-20' } });
    const told = (await mailedAt('2026-09-13T12:10:00Z')).get('bittet@firma.test')!;
    expect(told.text).toContain('bleibt es beim 20. September 2026.');
    expect(told.text).toContain('Dazu: Bitte vor der Sitzung.');
  });
});

describe('what is open in a group', () => {
  const leadOf = async (language = 'de') => {
    const lead = await t.world.seated('it-talent', 'lead');
    const email = `leitung-${language}@firma.test`;
    await t.world.rows(
      `UPDATE person SET email = $2, language = $3 WHERE id = $1`,
      lead.personId,
      email,
      language,
    );
    return { ...lead, email };
  };

  it('is told who runs it on Monday, or the next working day: overdue tasks, minutes, who has not answered', async () => {
    const [de, en] = [await leadOf(), await leadOf('en')];
    const member = await t.world.seated('it-talent', 'member');
    await t.world.rows(`UPDATE person SET email = 'mitglied@firma.test' WHERE id = $1`, member.personId);
    const head = await t.world.account({ role: 'alliance_lead' });
    await t.world.rows(`UPDATE person SET email = 'spitze@firma.test' WHERE id = $1`, head.personId);
    // Works nowhere any more and has no seat.
    await t.world.rows(`UPDATE affiliation SET end_date = '2026-01-31' WHERE person_id = $1`, head.personId);
    await task(await person(), '2026-04-30', {
      title: 'Jahresbericht',
      steering_group_id: await t.world.groupId('plenary'),
    });
    const group = await t.world.groupId('it-talent');
    await task(await person({ family_name: 'Säumig' }), '2026-04-30', {
      title: 'Halle mieten',
      steering_group_id: group,
    });
    await t.world.meeting('it-talent', {
      title: 'Ohne Protokoll',
      state: 'held',
      actual_start: '2026-05-11T10:00:00Z',
      actual_end: '2026-05-11T11:00:00Z',
    });
    const next = await t.world.meeting('it-talent', {
      title: 'Sommersitzung',
      state: 'invited',
      planned_start: '2026-06-10T14:00:00Z',
      planned_end: '2026-06-10T16:00:00Z',
    });
    const invited_at = '2026-05-01T10:00:00Z';
    await t.world.participation(next, { guest_name: 'Gast Still', invited_at });
    await t.world.participation(next, { guest_name: 'Gast Ja', invited_at, rsvp: 'accepted' });
    await lastRun('2026-05-22');
    // Whit Monday is free.
    expect(await toldAt('2026-05-25T09:00:00Z')).toEqual([]);
    const mails = await mailedAt('2026-05-26T08:00:00Z');
    const german = mails.get(de.email)!;
    expect(german.subject).toBe('Überblick vom 26. Mai 2026');
    expect(german.text).toMatch(
      /IT-Fachkräfte: überfällige Aufgaben\n- Halle mieten \(war fällig am 30\. April 2026\) – .*Säumig/,
    );
    expect(german.text).toContain('Protokolle, die fehlen\n- Ohne Protokoll (Sitzung am 11. Mai 2026)');
    expect(german.text).toContain('noch ohne Antwort zu „Sommersitzung“ am 10. Juni 2026\n- Gast Still\n');
    expect(german.text).not.toContain('Gast Ja');
    expect(german.text).not.toContain('Jahresbericht');
    expect(mails.get('spitze@firma.test')!.text).toContain('Jahresbericht');
    expect(mails.get('spitze@firma.test')!.text).not.toContain('Halle mieten');
    expect(mails.get(en.email)!.text).toContain('minutes that are missing');
    expect(mails.has('mitglied@firma.test')).toBe(false);
    expect(await toldAt('2026-05-27T08:00:00Z')).toEqual([]);
    expect(await toldAt('2026-06-01T08:00:00Z')).toEqual(expect.arrayContaining([de.email, en.email]));
  });
});
