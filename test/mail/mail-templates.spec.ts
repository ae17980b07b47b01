import { simpleParser } from 'mailparser';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { Reminding } from '../../src/reminders/reminding.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { MailServer } from '../support/mail-server.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let server: MailServer;
let staff: Principal;
let runs: Principal;

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
  staff = await t.world.account({ role: 'coordinator' });
  runs = await t.world.seated('it-talent', 'lead');
});
afterAll(async () => {
  await t.close();
  await server.down();
});
beforeEach(async () => {
  t.setNow(NOW);
  await t.world.rows(`DELETE FROM mail_template`);
  server.received.length = 0;
});

const german = '/mail-templates/invitation/de';
const english = '/mail-templates/invitation/en';
const texts = {
  subject: 'Kommen Sie: {Titel}',
  text: 'Hallo {Name}!\n\n{Zeit und Ort}\n\nBis bald. {Bitte um Antwort bis}\n\n{Link zur Antwort}\n\n{Allianz}',
};
const read = async (path: string) => {
  const reply = await t.api.get(path, { as: staff });
  expect(reply.status).toBe(200);
  return reply;
};
const put = async (path: string, body: object, as: Principal = staff) =>
  t.api.send('put', path, body, { as, ifMatch: (await read(path)).etag });
const rows = () => t.world.rows(`SELECT code, language, version FROM mail_template`);

describe('a mail template', () => {
  it('is there for every letter in both languages, and the default until somebody changes it', async () => {
    const { data } = (await read('/mail-templates')).body;
    expect(data.length).toBeGreaterThan(30);
    expect(new Set(data.map(({ state, version, id }: any) => [state, version, id].join()))).toEqual(
      new Set(['default,0,']),
    );
    const one = (await read(german)).body;
    expect((await t.api.delete(german, { as: staff, ifMatch: (await read(german)).etag })).status).toBe(204);
    expect((await read(german)).body).toEqual(one);
    expect(one).toMatchObject(data[0]);
    expect(one).toMatchObject({ code: 'invitation', language: 'de', about: 'meetings', changedAt: null });
    expect([one.subject, one.text]).toEqual([one.defaultSubject, one.defaultText]);
    expect(one.placeholders).toContainEqual({
      word: '{Link zur Antwort}',
      sort: 'block',
      isRequired: true,
      meaning: expect.objectContaining({ en: expect.stringContaining('without an account') }),
      example: expect.stringContaining('https://allianz.example/antwort'),
    });
  });

  it('is changed in one language, and says that it is, by whom the trail knows', async () => {
    const changed = await put(german, { ...texts, text: texts.text.replaceAll('\n', '\r\n') });
    expect(changed).toMatchObject({ status: 200, etag: expect.stringMatching(/^"1-/) });
    expect(changed.body).toMatchObject({
      ...texts,
      state: 'changed',
      version: 1,
      changedAt: '2026-03-18T09:00:00.000Z',
    });
    expect((await read(german)).body).toEqual(changed.body);
    expect((await read(english)).body.state).toBe('default');
    const lead = await t.world.account({ role: 'alliance_lead' });
    const trail = await t.api.get(`/audit-events?recordId=${changed.body.id}`, { as: lead });
    expect(trail.body.data).toMatchObject([
      {
        recordType: 'mail_template',
        action: 'changed',
        actor: { id: staff.accountId },
        values: [
          { field: 'subject', before: null, after: texts.subject },
          { field: 'text', before: null, after: texts.text },
        ],
      },
    ]);
  });

  it('goes back to the default, and no version comes twice', async () => {
    const first = await put(german, texts);
    const gone = await t.api.send('delete', german, undefined, { as: staff, ifMatch: first });
    expect(gone.status).toBe(204);
    const now = await read(german);
    expect(now.body).toMatchObject({ state: 'default', version: 2, subject: now.body.defaultSubject });
    const again = await t.api.send('delete', german, undefined, { as: staff, ifMatch: now });
    expect(again.status).toBe(204);
    expect((await read(german)).body.version).toBe(2);
    expect((await put(german, { ...texts, subject: 'Anders' })).body.version).toBe(3);
    const late = await t.api.send('put', german, texts, { as: staff, ifMatch: first });
    expect([late.status, (await read(german)).body.subject]).toEqual([412, 'Anders']);
  });

  it('that two change for the first time at once is that of one of them', async () => {
    const { etag } = await read(german);
    const both = await Promise.all(
      ['Eins', 'Zwei'].map((subject) =>
        t.api.send('put', german, { ...texts, subject }, { as: staff, ifMatch: etag }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = both.find(({ status }) => status === 200);
    expect((await read(german)).body).toEqual(winner?.body);
  });

  it('is for staff alone', async () => {
    const observer = await t.world.account({ role: 'observer' });
    for (const as of [runs, observer, await t.world.account()]) {
      const asked = [
        t.api.get('/mail-templates', { as }),
        t.api.get(german, { as }),
        t.api.post(`${german}/preview`, texts, { as }),
        t.api.send('put', german, texts, { as, ifMatch: '"0-x"' }),
        t.api.send('delete', german, undefined, { as, ifMatch: '"0-x"' }),
      ];
      expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    }
    expect(await rows()).toEqual([]);
  });

  it('is not there for another letter or language', async () => {
    for (const path of [
      '/mail-templates/nothing/de',
      '/mail-templates/invitation/fr',
      '/mail-templates/invitation/DE',
    ]) {
      expect((await t.api.get(path, { as: staff })).status).toBe(404);
      expect((await t.api.send('put', path, texts, { as: staff, ifMatch: '"0-x"' })).status).toBe(404);
      expect((await t.api.post(`${path}/preview`, texts, { as: staff })).status).toBe(404);
    }
  });

  it.each([
    ['a word that nobody knows', { subject: 'An {Kunde}' }, '/subject', 'unknown_placeholder'],
    ['one that is misspelt', { text: `{Sitzng}\n\n${texts.text}` }, '/text', 'placeholder_misspelt'],
    ['the link left out', { text: '{Zeit und Ort}' }, '/text', 'placeholder_missing'],
    ['a block among words', { text: `Dazu {Tagesordnung}\n\n${texts.text}` }, '/text', 'block_not_alone'],
    ['a block in the subject', { subject: '{Tagesordnung}' }, '/subject', 'not_in_subject'],
    ['two lines of subject', { subject: 'Eins\nZwei' }, '/subject', 'control_character'],
    ['what is not always there in the subject', { subject: 'Hallo {Name}' }, '/subject', 'not_in_subject'],
    ['a brace alone', { text: `{ ${texts.text}` }, '/text', 'lone_brace'],
    ['too many characters', { text: 'x'.repeat(5001) }, '/text', 'too_long'],
    ['nothing', { text: ' \n ' }, '/text', 'blank'],
    ['what nobody sees', { text: `A\u202e\n\n${texts.text}` }, '/text', 'control_character'],
  ])('refuses %s, whether it is saved or looked at, and keeps nothing', async (_, fault, pointer, code) => {
    const body = { ...texts, ...fault };
    for (const reply of [
      await put(german, body),
      await t.api.post(`${german}/preview`, body, { as: staff }),
    ]) {
      expect(reply.status).toBe(422);
      expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    expect(await rows()).toEqual([]);
  });

  it('says in German and English what is possible, and what was probably meant', async () => {
    const wrong = { ...texts, subject: 'Am {Tage}' };
    const told = async (language: string) => {
      const headers = { 'accept-language': language };
      return (await t.api.post(`${german}/preview`, wrong, { as: staff, headers })).body.errors[0].detail;
    };
    expect(await told('de')).toMatch(
      /^\{Tage\} gibt es in diesem Brief nicht; gemeint ist wohl \{Tag\}\. Möglich sind: \{Anrede\}, /,
    );
    expect(await told('en')).toMatch(
      /^There is no \{Tage\} in this letter; \{Tag\} is probably meant\. Possible: /,
    );
  });

  it('shows what it makes without keeping it', async () => {
    const { status, body } = await t.api.post(
      `${german}/preview`,
      { ...texts, text: `<i>\n\n${texts.text}` },
      { as: staff },
    );
    expect(status).toBe(200);
    expect(body.subject).toBe('Kommen Sie: Ausbildung: Herbsttreffen');
    expect(body.text).toContain('Hallo Kim Beispiel!\n\nHerbsttreffen\nWann: Mittwoch, 14. Oktober 2026');
    expect(body.text).toContain('Bis bald. Bitte antworten Sie bis zum 7. Oktober 2026.\n\nZusagen');
    expect(body.html).toContain('<p>&#60;i&#62;</p>');
    expect(body.parts.map(({ sort, text }: any) => [sort, text]).slice(0, 3)).toEqual([
      ['text', '<i>'],
      ['text', 'Hallo Kim Beispiel!'],
      ['facts', 'Herbsttreffen'],
    ]);
    expect(await rows()).toEqual([]);
  });
});

/** A meeting with a reader of each language on its list, invited. */
async function invites(title = 'Treffen {Name} <b>') {
  const id = await t.world.meeting('it-talent', {
    title,
    location: 'Rathaus',
    join_url: null,
    answer_by: '2026-04-01',
  });
  for (const language of ['de', 'en']) {
    const email = `${language}.${id}@firma.test`;
    const person = await t.world.person({ given_name: 'Ada', family_name: 'Leser', language, email });
    await t.world.participation(id, { person_id: person });
  }
  const as = { token: await t.world.signIn(runs.accountId) };
  const { etag } = await t.api.get(`/meetings/${id}`, { as });
  expect((await t.api.post(`/meetings/${id}/invitation`, {}, { as, ifMatch: etag })).status).toBe(200);
  return id;
}
async function mailed() {
  await t.app.get(JobWorker).runDue(true);
  const all = await Promise.all(server.received.splice(0).map(({ raw }) => simpleParser(raw)));
  return all.sort((a, b) => (String(a.subject) < String(b.subject) ? -1 : 1));
}

describe('a mail that leaves', () => {
  it('is made of the templates that count, in German and English; values stay as they are', async () => {
    await put(german, texts);
    await put(english, {
      subject: 'Please come: {title}',
      text: 'Hi {name}, <script>\n\n{time and place}\n\n{link to answer}',
    });
    await invites();
    const [de, en] = await mailed();
    expect(de?.subject).toBe('Kommen Sie: IT-Fachkräfte: Treffen {Name} <b>');
    expect(de?.text).toMatch(
      /^Hallo Ada Leser!\n\nTreffen \{Name\} <b>\nWann: .*\nWo: Rathaus\n\nBis bald\. Bitte antworten Sie bis zum 1\. April 2026\.\n\nZusagen.*:\nhttps:\/\/crm\.test\/antwort#\S{30,}\n\nJenaer/,
    );
    expect(en?.subject).toBe('Please come: IT talent: Treffen {Name} <b>');
    expect(en?.text).toMatch(/^Hi Ada Leser, <script>\n\n/);
    expect(en?.html).toContain('Hi Ada Leser, &#60;script&#62;');
  });

  it('is made of the default where nobody changed it, or went back to it', async () => {
    const changed = await put(german, texts);
    await t.api.send('delete', german, undefined, { as: staff, ifMatch: changed });
    await invites();
    const [de, en] = await mailed();
    expect(de?.text).toContain('wir laden Sie herzlich zur Sitzung der Steuergruppe IT-Fachkräfte ein.');
    expect(en?.text).toContain('You are cordially invited to the meeting of the steering group IT talent.');
  });

  it('is made of the default where a later version has other placeholders; the list says so', async () => {
    await t.world.mailTemplate('invitation', { subject: 'Alt {Frueher}', text: 'Ohne {Frueher}' });
    await invites();
    const [de] = await mailed();
    expect(de?.subject).toMatch(/^Einladung zur Sitzung am /);
    expect(de?.text).toContain('https://crm.test/antwort#');
    const { data } = (await read('/mail-templates')).body;
    expect(data.filter(({ state }: any) => state === 'outdated').map(({ code }: any) => code)).toEqual([
      'invitation',
    ]);
    expect((await put(german, texts)).body.state).toBe('changed');
  });

  it('says the same where it is read to be sent by hand; one statement asks for all templates of a post', async () => {
    await put(german, { ...texts, text: `{Anrede},\n\n${texts.text}` });
    const statements: string[] = [];
    t.database.onStatement = (text) => statements.push(text);
    const id = await invites();
    await mailed();
    t.database.onStatement = undefined;
    expect(statements.filter((text) => /FROM mail_template/.test(text)).length).toBe(1);
    const { body } = await t.api.get(`/meetings/${id}/invitation`, { as: runs });
    expect(body.subject).toBe('Kommen Sie: IT-Fachkräfte: Treffen {Name} <b>');
    // Nobody is greeted by name in a mail to all.
    expect(body.text).toMatch(/^Sehr geehrte Damen und Herren,\n\nTreffen \{Name\}/);
  });

  it('ends with the link to switch it off, whatever its template says', async () => {
    const path = '/mail-templates/task_reminder/de';
    expect(
      (await put(path, { subject: 'Offen', text: '{Aufgabenliste}\n\n{Link zu den Aufgaben}' })).status,
    ).toBe(200);
    const email = 'offen@firma.test';
    const person = await t.world.person({ email });
    await t.world.insert('action_item', {
      title: 'Räume',
      steering_group_id: await t.world.groupId('it-talent'),
      responsible_person_id: person,
      due_date: '2026-03-18',
    });
    await t.world.rows(`DELETE FROM reminder_day`);
    await t.app.get(Reminding).run();
    const all = await mailed();
    const mail = all.find(({ to }) => JSON.stringify(to).includes(email));
    expect(mail?.subject).toBe('Offen');
    expect(mail?.text).toMatch(
      /^Bald fällig\n- Räume .*\n\n.*:\nhttps:\/\/crm\.test\/task-link#\S{30,}\n\nDer Link ist nur für Sie.*\n\nDiese Mails abbestellen.*:\nhttps:\/\/crm\.test\/mail-wishes#\S{30,}\s*$/,
    );
    expect(mail?.headers.has('list-unsubscribe') || mail?.headers.has('list')).toBe(true);
  });
});
