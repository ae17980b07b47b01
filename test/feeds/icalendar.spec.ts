import { request } from 'node:http';
import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { calendar, type Feed, makeFeed } from './calendar.js';

/* What a feed is as a file: the clock, the letters, and when it is another one. */

let t: TestApp;
let lead: Principal;
let feed: Feed;

beforeAll(async () => {
  t = await testApp({ config: { publicUrl: 'https://crm.alliance.example/jena' } });
  lead = await t.world.seated('stem-education', 'lead');
  feed = await makeFeed(t, lead, { kind: 'group', steeringGroupId: await t.world.groupId('stem-education') });
});
beforeEach(async () => {
  await t.world.rows(`UPDATE meeting SET planned_start = '2020-01-01', planned_end = '2020-01-02'`);
});
afterEach(() => t.setNow(NOW));
afterAll(() => t.close());

/** Lines of 75 bytes at the most, each ended as RFC 5545, 3.1 has it. */
function wrongLines(text: string): string[] {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n\ufffd]/.test(line));
}

it('says what it is, and when to ask again', async () => {
  await t.world.rows(`UPDATE alliance SET name = $1`, 'Allianz; Schule, Wirtschaft \\ Jena');
  const { reply, root } = await calendar(t, feed);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
    'content-disposition': 'inline; filename="kalender.ics"',
  });
  const value = (name: string) => root.getFirstProperty(name)?.getFirstValue()?.toString();
  // Neither library knows these two as texts: calendar programs do, and undo the escapes.
  const called = 'MINT-Bildung – Allianz\\; Schule\\, Wirtschaft \\\\ Jena';
  const names = ['version', 'method', 'name', 'x-wr-calname', 'refresh-interval', 'x-published-ttl'];
  expect(names.map(value)).toEqual(['2.0', 'PUBLISH', called, called, 'PT1H', 'PT1H']);
});

it('stands where people reach the application, and leads there', async () => {
  expect(feed.address).toMatch(/^https:\/\/crm\.alliance\.example\/jena\/api\/v1\/feeds\/[\w-]{43}\.ics$/);
  const id = await t.world.meeting('stem-education');
  const { events } = await calendar(t, feed);
  expect(events.map(({ url }) => url)).toEqual([`https://crm.alliance.example/jena/meetings/${id}`]);
});

it('speaks the language of the account', async () => {
  const who = await t.world.seated('stem-education', 'lead');
  await t.world.rows(`UPDATE account SET locale = 'en' WHERE id = $1`, who.accountId);
  const id = await t.world.meeting('stem-education', { title: 'Retreat', state: 'cancelled' });
  await t.world.participation(id, { person_id: who.personId, invited_at: NOW });
  await t.world.insert('action_item', {
    title: 'Book rooms',
    steering_group_id: await t.world.groupId('stem-education'),
    responsible_person_id: who.personId,
    due_date: '2026-04-01',
  });
  const { root, titles } = await calendar(t, await makeFeed(t, who));
  expect(titles).toEqual(['Cancelled: STEM education: Retreat', 'Due: Book rooms']);
  expect(root.getFirstPropertyValue('x-wr-calname')).toMatch(/^My meetings and due dates – /);
});

it('keeps the hour over a change of the clocks, in every zone', async () => {
  const dates = [
    ['2026-03-27T13:00:00.000Z', 'Europe/Berlin', '2026-03-27T14:00:00'],
    ['2026-03-30T12:00:00.000Z', 'Europe/Berlin', '2026-03-30T14:00:00'],
    ['2026-10-23T12:00:00.000Z', 'Europe/Berlin', '2026-10-23T14:00:00'],
    ['2026-10-26T13:00:00.000Z', 'Europe/Berlin', '2026-10-26T14:00:00'],
    ['2027-03-29T12:00:00.000Z', 'Europe/Berlin', '2027-03-29T14:00:00'],
    ['2027-07-01T18:00:00.000Z', 'America/New_York', '2027-07-01T14:00:00'],
    // Its clocks do not change any more, which the package of definitions does not know: then it is UTC.
    ['2027-07-02T20:00:00.000Z', 'America/Mexico_City', '2027-07-02T20:00:00Z'],
  ] as const;
  for (const [planned_start, time_zone] of dates)
    await t.world.meeting('stem-education', { planned_start, time_zone });
  const { events, root } = await calendar(t, feed);
  expect(events.map(({ instant, start }) => [instant, start])).toEqual(
    dates.map(([at, , wall]) => [at, wall]),
  );
  const zones = root.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
  expect(zones).toEqual(['Europe/Berlin', 'America/New_York']);
});

it('has three hundred meetings in any script, folded, in the words of another library', async () => {
  const words = [
    'Mädchen, Technik; und „Zukunft“ \\ \\n im Übergang zwischen Schule und Ausbildung',
    '👩🏽‍🔬🧪 Forschung 🇩🇪 für alle 👨‍👩‍👧‍👦 und noch viel mehr davon 🎓🎓🎓🎓🎓🎓',
    'اجتماع مجموعة التوجيه للتعليم في مجال العلوم والتكنولوجيا',
    '科学技術教育運営委員会の定例会議についてのお知らせとその議題の一覧表',
    'Заседание рабочей группы: «образование», наука и техника',
    'e\u0301'.normalize('NFC').repeat(120),
  ];
  const all = Array.from({ length: 300 }, (_, i) => `${words[i % words.length]} ${i}`);
  for (const [i, title] of all.entries())
    await t.world.meeting('stem-education', {
      title,
      location: i % 2 ? `Rathaus, Raum ${i}; Hof` : 'Zeile eins\nZeile zwei',
      planned_start: new Date(Date.parse('2026-04-01T14:00:00Z') + i * 86_400_000).toISOString(),
    });
  const { titles, events, reply } = await calendar(t, feed);
  expect(titles).toEqual(all.map((title) => `MINT-Bildung: ${title}`));
  expect(events.slice(0, 2).map(({ location }) => location)).toEqual([
    'Zeile eins\nZeile zwei',
    'Rathaus, Raum 1; Hof',
  ]);
  expect(wrongLines(reply.text)).toEqual([]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(300);
});

it('names nobody', async () => {
  const id = await t.world.meeting('stem-education', { state: 'invited' });
  await t.world.participation(id, { person_id: lead.personId, invited_at: NOW });
  await t.world.participation(id, { guest_name: 'Gerda Gast', guest_email: 'gerda@gast.example' });
  await t.world.agendaItem(id, 1, { title: 'Nachname im Punkt', notes: 'Geheime Notiz' });
  const { reply } = await calendar(t, feed);
  expect(reply.text).not.toMatch(/ATTENDEE|ORGANIZER|mailto|gerda|Nachname|Geheime/i);
});

describe('a calendar program that knows the file', () => {
  const asks = (etag: string) => t.api.get(feed.path, { headers: { 'if-none-match': etag } });

  it('is told so as long as nothing changed, whatever the time', async () => {
    const id = await t.world.meeting('stem-education', { title: 'Sitzung' });
    const first = await calendar(t, feed);
    expect(first.reply.etag).toMatch(/^"[\w-]{22}"$/);
    expect(first.events).toMatchObject([{ stamp: '2026-03-18T09:00:00Z', modified: '2026-03-18T09:00:00Z' }]);
    t.setNow('2026-03-19T17:00:00Z');
    for (const tag of [first.reply.etag, `W/${first.reply.etag}`, '"x", ' + first.reply.etag])
      expect(await asks(tag)).toMatchObject({ status: 304, text: '', etag: first.reply.etag });
    expect((await calendar(t, feed)).reply.bytes.equals(first.reply.bytes)).toBe(true);

    const as = await t.world.signIn(lead.accountId);
    const patched = await t.api.patch(`/meetings/${id}`, { title: 'Klausur' }, { as, ifMatch: '"1-x"' });
    expect(patched.status).toBe(200);
    const changed = await asks(first.reply.etag);
    expect(changed.status).toBe(200);
    expect(changed.etag).not.toBe(first.reply.etag);
    expect((await calendar(t, feed)).events).toMatchObject([
      { summary: 'MINT-Bildung: Klausur', sequence: 0, stamp: '2026-03-19T17:00:00Z' },
    ]);
  });

  it('has another one once an answer changes what is free', async () => {
    const id = await t.world.meeting('stem-education', { state: 'invited' });
    const pa = await t.world.participation(id, { person_id: lead.personId, invited_at: NOW });
    const { etag } = (await calendar(t, feed)).reply;
    t.setNow('2026-03-18T09:05:00Z');
    const declined = await t.api.patch(
      `/participations/${pa}`,
      { rsvp: 'declined' },
      { as: lead, ifMatch: '"1-x"' },
    );
    expect(declined.status).toBe(200);
    expect((await asks(etag)).status).toBe(200);
    expect((await calendar(t, feed)).events).toMatchObject([
      { transp: 'TRANSPARENT', modified: '2026-03-18T09:05:00Z' },
    ]);
  });

  it('may ask for the head alone', async () => {
    const { etag } = (await calendar(t, feed)).reply;
    const head = await new Promise<{ status?: number | undefined; etag?: string | undefined; bytes: number }>(
      (done) => {
        const asked = request(`${t.address}/api/v1${feed.path}`, { method: 'HEAD' }, (answer) => {
          let bytes = 0;
          answer.on('data', (part: Buffer) => (bytes += part.length));
          answer.on('end', () => done({ status: answer.statusCode, etag: answer.headers.etag, bytes }));
        });
        asked.end();
      },
    );
    expect(head).toEqual({ status: 200, etag, bytes: 0 });
  });

  it('costs two statements: whose it is, and what stands in it', async () => {
    const statements: string[] = [];
    t.database.onStatement = (text) => statements.push(text);
    await t.api.get(feed.path);
    t.database.onStatement = undefined;
    expect(statements).toHaveLength(2);
  });
});
