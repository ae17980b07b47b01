import { newId } from '../../src/common/ids.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { invitation } from '../../src/meeting-papers/invitation-templates.js';
import { Mails } from '../../src/mail/outgoing.js';
import { ForgottenBounces } from '../../src/mailbox/forgotten-bounces.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { makeDatePoll } from '../support/date-polls.js';
import { MailServer } from '../support/mail-server.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let server: MailServer;
let staff: Principal;
let key: string;

beforeAll(async () => {
  server = await MailServer.start();
  t = await testApp({ config: { smtpUrl: server.url, mailPerMinute: 100_000 } });
  staff = await t.world.account({ role: 'coordinator' });
  key = await t.world.apiKey(['bounce.report']);
});
afterAll(async () => {
  await t.close();
  await server.down();
});
beforeEach(async () => {
  server.judgeAddress = () => null;
  server.judge = () => null;
  server.received.length = 0;
  await t.world.rows(`DELETE FROM bounced_address RETURNING address`);
});

const run = () => t.app.get(JobWorker).runDue(true);
const get = async (path: string, as: Principal = staff) => (await t.api.get(path, { as })).body as never;
const mailOf = async (id: string) =>
  (await get(`/mails/${id}`)) as { state: string; reason: string | null; addressBouncedAt: string | null };
const bounces = async () =>
  ((await get('/bounces')) as { data: { id: string; address: string; reason: string; status: string }[] })
    .data;

/** A mail that was posted and sent, as far as the server takes it. */
async function sent(address: string): Promise<string> {
  await t.database.transaction((em) =>
    t.app.get(Mails).post(em, [
      {
        kind: 'invitation',
        once: newId(),
        to: { name: 'Käthe Größner', address, personId: null },
        senderName: 'IT-Fachkräfte',
        meetingId: null,
        letter: { kind: invitation, language: 'de', values: { meetingKind: 'Sitzung' }, ending: [] },
      },
    ]),
  );
  await run();
  const [row] = await t.world.rows<{ id: string }>(
    `SELECT id FROM mail WHERE to_address = $1 ORDER BY id DESC LIMIT 1`,
    address,
  );
  return row?.id ?? '';
}
async function report(mail: string, address: string, status = '5.1.1') {
  const [row] = await t.world.rows<{ messageId: string }>(
    `SELECT message_id AS "messageId" FROM mail WHERE id = $1`,
    mail,
  );
  const messageId = row?.messageId ?? `<${mail}@stadt.test>`;
  return t.api.post('/bounces', { messageId, address, status }, { as: key });
}

describe('a mail that came back', () => {
  it('is shown as such, with its address marked, and further mails to it do not leave', async () => {
    const id = await sent('Käthe@Firma.test');
    expect((await report(id, 'käthe@firma.test')).status).toBe(204);
    expect(await mailOf(id)).toMatchObject({
      state: 'bounced',
      reason: '5.1.1',
      addressBouncedAt: NOW.toISOString(),
    });
    expect(await bounces()).toMatchObject([
      {
        id,
        address: 'käthe@firma.test',
        status: '5.1.1',
        reason: 'address_unknown',
        toName: 'Käthe Größner',
      },
    ]);
    const next = await sent('KÄTHE@firma.test');
    expect(server.received).toHaveLength(1);
    expect(await mailOf(next)).toMatchObject({ state: 'failed', reason: 'address_bounces' });
    expect((await get('/mails?state=bounced')) as object).toMatchObject({ data: [{ id }] });
  });

  it('can be sent once more, once somebody says that the address works again, and then come back again', async () => {
    const id = await sent('wieder@firma.test');
    await report(id, 'wieder@firma.test');
    const waiting = await sent('wieder@firma.test');
    const again = (mail: string) => t.api.post(`/mails/${mail}/sending`, {}, { as: staff });
    expect(await again(waiting)).toMatchObject({ status: 409, body: { code: 'address_bounces' } });
    expect((await t.api.delete(`/bounces/${id}`, { as: staff })).status).toBe(204);
    expect((await t.api.delete(`/bounces/${id}`, { as: staff })).status).toBe(404);
    expect([(await again(id)).status, (await again(waiting)).status]).toEqual([200, 200]);
    await run();
    expect(server.received).toHaveLength(3);
    expect(await mailOf(id)).toMatchObject({ state: 'sent', reason: null, addressBouncedAt: null });
    await report(id, 'wieder@firma.test', '5.2.1');
    expect(await bounces()).toMatchObject([{ id, reason: 'mailbox_disabled' }]);
    const trail = await t.world.rows<{ action: string }>(
      `SELECT action FROM audit_event WHERE record_type = 'mail' AND record_id = $1 ORDER BY at, id`,
      id,
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'bounced',
      'address_cleared',
      'sent_again',
      'bounced',
    ]);
  });

  it('is noted once, however often it is told', async () => {
    const id = await sent('oft@firma.test');
    await report(id, 'oft@firma.test', '5.1.1');
    await report(id, 'oft@firma.test', '5.1.2');
    expect(await bounces()).toMatchObject([{ status: '5.1.1' }]);
    await t.api.delete(`/bounces/${id}`, { as: staff });
    await report(id, 'oft@firma.test');
    expect(await bounces()).toEqual([]);
  });

  it.each([
    ['full', '5.2.2'],
    ['taken for spam', '5.7.1'],
    ['too large', '5.3.4'],
    ['from a sender who is refused', '5.1.8'],
  ])('because it was %s says nothing against the address', async (_, status) => {
    const address = `voll.${status}@firma.test`;
    const id = await sent(address);
    await report(id, address, status);
    expect(await mailOf(id)).toMatchObject({ state: 'bounced', reason: status, addressBouncedAt: null });
    expect(await bounces()).toEqual([]);
  });
});

describe('nothing is noted, and the answer is the same,', () => {
  it.each<[string, (id: string) => ReturnType<typeof report>]>([
    ['of an address to which that mail did not go', (id) => report(id, 'andere@firma.test')],
    [
      'by the id of a mail, which whoever reads the list of mails knows',
      (id) =>
        t.api.post(
          '/bounces',
          { messageId: `<${id}@stadt.test>`, address: 'da@firma.test', status: '5.1.1' },
          { as: key },
        ),
    ],
    ['of a mail that is none of ours', () => report(newId(), 'da@firma.test')],
    ['where it is only late', (id) => report(id, 'da@firma.test', '4.4.1')],
  ])('%s', async (_, told) => {
    const id = await sent('da@firma.test');
    expect((await told(id)).status).toBe(204);
    expect((await mailOf(id)).state).toBe('sent');
    expect(await bounces()).toEqual([]);
  });

  it('of a mail that has not left', async () => {
    server.judge = () => ({ code: 451 });
    const id = await sent('spaeter@firma.test');
    await report(id, 'spaeter@firma.test');
    expect((await mailOf(id)).state).toBe('waiting');
    expect(await bounces()).toEqual([]);
    server.judge = () => null;
    await run();
  });
});

describe('a server that refuses the recipient', () => {
  it('with a code that says the address is at fault marks it', async () => {
    server.judgeAddress = () => ({ code: 550, text: '5.1.1 no such user' });
    const id = await sent('nie@firma.test');
    expect(await mailOf(id)).toMatchObject({ state: 'failed', reason: 'smtp_550' });
    expect(await bounces()).toMatchObject([{ id, address: 'nie@firma.test', reason: 'address_unknown' }]);
  });

  it.each([
    ['without such a code', { code: 550, text: 'relaying denied' }],
    ['for a reason of its own', { code: 550, text: '5.7.1 not today' }],
    ['as it refuses the sender', { code: 550, text: '5.1.0 Sender Denied' }],
    ['as it does not know the sender', { code: 550, text: '5.1.1 Sender address rejected: User unknown' }],
    ['as too much comes at once', { code: 550, text: '5.2.1 receiving mail at a rate that is too high' }],
    ['for now', { code: 450, text: '4.2.1 later' }],
  ])('%s marks nothing', async (_, verdict) => {
    server.judgeAddress = () => verdict;
    await sent(`egal@firma.test`);
    expect(await bounces()).toEqual([]);
  });

  it('nor does one that refuses the text', async () => {
    server.judge = () => ({ code: 550, text: '5.1.1 whatever' });
    await sent('text@firma.test');
    expect(await bounces()).toEqual([]);
  });
});

describe('the mark', () => {
  const marked = async (address: string) => report(await sent(address), address);

  it('stands where the address does, for who may read it', async () => {
    const address = 'Da@weg.test';
    const person = await t.world.person({ email: address });
    const organisation = await t.world.organisation();
    await t.world.affiliation(person, organisation, { email: address });
    const meeting = await t.world.meeting('it-talent', { state: 'scheduled' });
    await t.world.participation(meeting, { guest_name: 'Gast', guest_email: address });
    await marked(address);
    const since = NOW.toISOString();
    expect(await get(`/persons/${person}`)).toMatchObject({
      emailBouncedAt: since,
      affiliations: [{ emailBouncedAt: since }],
    });
    expect(await get(`/meetings/${meeting}`)).toMatchObject({
      participations: [{ guestEmailBouncedAt: since }],
    });
    expect(await get(`/meetings/${meeting}/invitation-preview`)).toMatchObject({
      mails: 0,
      bounced: [{ name: 'Gast' }],
    });
    const observer = await t.world.account({ role: 'observer' });
    const seen = JSON.stringify([
      await get(`/persons/${person}`, observer),
      await get(`/meetings/${meeting}`, observer),
    ]);
    expect(seen).not.toMatch(/bounced/i);
    expect((await t.api.get('/bounces', { as: observer })).status).toBe(403);
    expect((await t.api.get('/bounces', { as: key })).status).toBe(403);
  });

  it('goes once nobody has the address any more', async () => {
    const [person, other] = [
      await t.world.person({ email: 'Falsch@weg.test' }),
      await t.world.person({ email: 'bleibt@weg.test' }),
    ];
    await marked('falsch@weg.test');
    await marked('bleibt@weg.test');
    const forget = () => t.app.get(ForgottenBounces).forget();
    await forget();
    expect(await bounces()).toHaveLength(2);
    await t.world.rows(`UPDATE person SET email = 'richtig@weg.test' WHERE id = $1 RETURNING id`, person);
    await forget();
    expect((await bounces()).map(({ address }) => address)).toEqual(['bleibt@weg.test']);
    expect(other).toBeDefined();
  });

  it('stays as long as a guest who is asked for a date has it', async () => {
    const { guest } = await makeDatePoll(t.world, 'it-talent');
    await t.world.rows(
      `UPDATE date_poll_respondent SET guest_email = 'Gast@weg.test' WHERE id = $1 RETURNING id`,
      guest,
    );
    await marked('gast@weg.test');
    await t.app.get(ForgottenBounces).forget();
    expect((await bounces()).map(({ address }) => address)).toEqual(['gast@weg.test']);
  });
});
