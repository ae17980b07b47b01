import ICAL from 'ical.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { textOf } from '../support/pdf.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let member: Principal;
let observer: Principal;
let otherLead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
  otherLead = await t.world.seated('it-talent', 'lead');
  observer = await t.world.account({ role: 'observer' });
});
afterAll(() => t.close());

/** The calendar file, read by another library than the one that wrote it. */
async function calendar(meeting: string, as: Principal | string = lead) {
  const reply = await t.api.get(`/meetings/${meeting}.ics`, { as });
  expect(reply.status).toBe(200);
  const root = new ICAL.Component(ICAL.parse(reply.text));
  const vevent = root.getFirstSubcomponent('vevent')!;
  const zone = root.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const instant = (name: string) =>
    (vevent.getFirstPropertyValue(name) as ICAL.Time).toJSDate().toISOString();
  const value = (name: string) => vevent.getFirstPropertyValue(name) as string | number | null;
  const read = { root, zone, instant, value, reply };
  ICAL.TimezoneService.reset();
  return read;
}

describe('a meeting in the calendar', () => {
  it('lies on its moments, before, across and after the change of the clocks, and in other zones', async () => {
    for (const [plannedStart, plannedEnd, timeZone] of [
      ['2026-03-27T15:00:00.000Z', '2026-03-27T17:00:00.000Z', 'Europe/Berlin'],
      ['2026-03-28T20:00:00.000Z', '2026-03-29T10:00:00.000Z', 'Europe/Berlin'],
      ['2026-10-26T15:00:00.000Z', '2026-10-26T17:00:00.000Z', 'Europe/Berlin'],
      ['2026-07-01T15:00:00.000Z', '2026-07-01T17:00:00.000Z', 'America/New_York'],
      ['2026-07-01T15:00:00.000Z', '2026-07-01T17:00:00.000Z', 'America/Mexico_City'],
    ] as const) {
      const id = await t.world.meeting('stem-education', {
        planned_start: plannedStart,
        planned_end: plannedEnd,
        time_zone: timeZone,
      });
      const { instant, zone } = await calendar(id);
      expect([instant('dtstart'), instant('dtend')]).toEqual([plannedStart, plannedEnd]);
      expect(zone?.getFirstPropertyValue('tzid') ?? null).toBe(
        timeZone === 'America/Mexico_City' ? null : timeZone,
      );
    }
  });

  describe('says what it is', () => {
    const title =
      'Öffentliche Sitzung: Mädchen, Technik; und „Zukunft“ \\ im Übergang zwischen Schule und Ausbildung';
    let id: string;
    let read: Awaited<ReturnType<typeof calendar>>;

    beforeAll(async () => {
      id = await t.world.meeting('stem-education', {
        title,
        planned_start: '2026-03-11T15:00:00Z',
        location: 'Rathaus, Raum 2; Hintereingang',
        join_url: 'https://video.example/a,b;c?x=1',
        ics_uid: 'uid-1',
        ics_sequence: 4,
      });
      await t.world.agendaItem(id, 2, { title: 'Verschiedenes' });
      await t.world.agendaItem(id, 1, { title: 'Praktika, Messen; Börsen', notes: 'Geheime Notiz' });
      await t.world.participation(id, { person_id: member.personId });
      await t.world.participation(id, { guest_name: 'Gerda Gast', guest_email: 'gerda@gast.example' });
      read = await calendar(id);
    });

    it('as a calendar file with a name', () => {
      const { reply, root } = read;
      expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(reply.headers['content-disposition']).toBe(
        'inline; filename="sitzung-2026-03-11-stem-education.ics"',
      );
      expect([root.getFirstPropertyValue('method'), root.getFirstPropertyValue('version')]).toEqual([
        'PUBLISH',
        '2.0',
      ]);
    });

    it('escaped, in the words of another library', () => {
      const { value } = read;
      expect({
        uid: value('uid'),
        sequence: value('sequence'),
        summary: value('summary'),
        location: value('location'),
        url: value('url'),
        status: value('status'),
        description: value('description'),
      }).toEqual({
        uid: 'uid-1',
        sequence: 4,
        summary: `MINT-Bildung: ${title}`,
        location: 'Rathaus, Raum 2; Hintereingang',
        url: 'https://video.example/a%2Cb%3Bc?x=1',
        status: 'TENTATIVE',
        description:
          'Online: https://video.example/a,b;c?x=1\n\nTagesordnung\n1. Praktika, Messen; Börsen\n2. Verschiedenes',
      });
    });

    it('as it was last changed, byte for byte the same each time', async () => {
      const { instant, reply } = read;
      expect([instant('dtstamp'), instant('last-modified')]).toEqual([NOW.toISOString(), NOW.toISOString()]);
      expect(reply.text).toMatch(/LAST-MODIFIED:20260318T090000Z\r\n/);
      expect((await calendar(id)).reply.bytes.equals(reply.bytes)).toBe(true);
    });

    it('folded, and names nobody', () => {
      const { text } = read.reply;
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      expect(text).not.toMatch(/mailto|@|gerda|Nachname|Geheime/i);
    });
  });

  it('replaces what was there after a change of place, and after a cancellation', async () => {
    const id = await t.world.meeting('stem-education', {
      state: 'invited',
      ics_uid: 'uid-2',
      title: 'MINT-Bildung im Mai',
    });
    await t.world.agendaItem(id, 1);
    expect((await calendar(id)).value('status')).toBe('CONFIRMED');
    const read = await t.api.get(`/meetings/${id}`, { as: lead });
    t.setNow('2026-03-18T09:05:00Z');
    const moved = await t.api.patch(`/meetings/${id}`, { location: 'Aula' }, { as: lead, ifMatch: read });
    const after = await calendar(id);
    expect([after.value('uid'), after.value('sequence'), after.value('location')]).toEqual([
      'uid-2',
      1,
      'Aula',
    ]);
    expect(after.instant('dtstamp')).toBe('2026-03-18T09:05:00.000Z');
    await t.api.post(
      `/meetings/${id}/cancellation`,
      { reason: 'Zu viele krank' },
      { as: lead, ifMatch: moved },
    );
    t.setNow(NOW);
    const cancelled = await calendar(id);
    expect({
      method: cancelled.root.getFirstPropertyValue('method'),
      uid: cancelled.value('uid'),
      sequence: cancelled.value('sequence'),
      status: cancelled.value('status'),
      summary: cancelled.value('summary'),
      transp: cancelled.value('transp'),
    }).toEqual({
      method: 'PUBLISH',
      uid: 'uid-2',
      sequence: 2,
      status: 'CANCELLED',
      summary: 'Abgesagt: MINT-Bildung im Mai',
      transp: 'TRANSPARENT',
    });
    expect(cancelled.value('description')).toBe('Abgesagt: Zu viele krank\n\nTagesordnung\n1. Punkt 1');
  });

  it('gives the address to join only to who may read it, and drafts only to who may change them', async () => {
    const id = await t.world.meeting('stem-education', { state: 'invited' });
    await t.world.participation(id, { person_id: member.personId, invited_at: NOW });
    const uninvited = await t.world.seated('stem-education', 'member');
    for (const [as, url] of [
      [lead, 'https://video.example/1'],
      [member, 'https://video.example/1'],
      [uninvited, null],
      [observer, null],
    ] as const) {
      const { value, reply } = await calendar(id, as);
      expect(value('url')).toBe(url);
      expect(reply.text.includes('video.example')).toBe(url !== null);
    }
    for (const [as, reads] of [
      [member, true],
      [observer, false],
    ] as const) {
      const pdf = await t.api.get(`/meetings/${id}/agenda.pdf`, { as });
      expect((await textOf(pdf.bytes)).includes('video.example')).toBe(reads);
    }
    const draft = await t.world.meeting('stem-education', { state: 'draft' });
    for (const path of [`/meetings/${draft}.ics`, `/meetings/${draft}/agenda.pdf`]) {
      expect((await t.api.get(path, { as: lead })).status).toBe(200);
      expect((await t.api.get(path, { as: member })).status).toBe(404);
    }
  });
});

describe('the papers of a meeting', () => {
  describe('are an agenda', () => {
    let reply: Reply;
    let text: string;

    beforeAll(async () => {
      const topic = await t.world.topic('stem-education');
      const recurring = await t.world.topic('stem-education', { is_recurring: true });
      const carry = async (days: readonly string[], topic_id: string) => {
        let from: string | null = null;
        for (const day of days) {
          const earlier = await t.world.meeting('stem-education', { planned_start: `${day}T15:00:00Z` });
          from = await t.world.agendaItem(earlier, 1, { topic_id, carried_over_from_id: from });
        }
        return from;
      };
      const days = ['2026-01-05', '2026-01-12', '2026-01-19'];
      const id = await t.world.meeting('stem-education', {
        title: 'Märzsitzung',
        location: 'Rathaus',
        planned_start: '2026-03-11T15:00:00Z',
      });
      const open = { topic_id: topic, carried_over_from_id: await carry(days, topic) };
      const always = { topic_id: recurring, carried_over_from_id: await carry(days, recurring) };
      const presenter_person_id = await t.world.person({ given_name: 'Ada', family_name: 'Vortrag' });
      await t.world.agendaItem(id, 1, { title: 'Protokoll', kind: 'decision', duration_minutes: 5 });
      const presented = { title: 'Praktika', duration_minutes: 90, presenter_person_id };
      await t.world.agendaItem(id, 2, { ...presented, ...open });
      await t.world.agendaItem(id, 3, { title: 'Lage', kind: 'information', ...always });
      const notes = 'Geheime Notiz';
      await t.world.agendaItem(id, 4, { title: 'Verschiedenes', duration_minutes: 10, notes });
      // Later meetings change nothing about what was printed for this one.
      await carry(['2026-05-05', '2026-05-12'], topic);
      reply = await t.api.get(`/meetings/${id}/agenda.pdf`, { as: member });
      text = await textOf(reply.bytes);
    });

    it('that says which meeting it is of', () => {
      expect(reply.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="tagesordnung-2026-03-11-stem-education.pdf"',
      });
      expect(text).toContain(
        'Märzsitzung Gruppe Steuergruppe MINT-Bildung Wann Mittwoch, 11. März 2026, 16:00–18:00 Uhr Wo Rathaus',
      );
      expect(text).toContain('Jenaer Allianz für Fachkräfte · Steuergruppe MINT-Bildung Seite 1 von 1');
    });

    it('with running times, as long as they are known, and a mark on what is long open', () => {
      expect(text).toContain(
        '1 16:00 Protokoll Beschluss 5 Min. 2 16:05 Praktika Beratung · Ada Vortrag seit 3 Sitzungen offen 90 Min. ' +
          '3 17:35 Lage Information 4 Verschiedenes Beratung 10 Min.',
      );
    });

    it('that says of a cancelled meeting that it is off', async () => {
      const off = await t.world.meeting('stem-education', { state: 'cancelled' });
      const { bytes } = await t.api.get(`/meetings/${off}/agenda.pdf`, { as: member });
      expect(await textOf(bytes)).toContain('Diese Sitzung ist abgesagt.');
    });
  });

  describe('are an attendance sheet', () => {
    let id: string;
    let works: string;
    let taking: string;

    beforeAll(async () => {
      const school = await t.world.organisation({ name: 'Schule am Park' });
      works = await t.world.organisation({ name: 'Werk Eins' });
      const zora = await t.world.person({ given_name: 'Zora', family_name: 'Zander' });
      await t.world.affiliation(zora, works, { function: 'Leitung', is_primary_contact: true });
      await t.world.affiliation(zora, school, { function: 'Beirat' });
      await t.world.seat('stem-education', zora, school, 'member', { start_date: '2026-04-01' });
      id = await t.world.meeting('stem-education');
      const inPlace = { person_id: zora, substitute_for_person_id: member.personId };
      taking = await t.world.participation(id, inPlace);
      await t.world.participation(id, { guest_name: 'Anna Gast', meeting_role: 'guest' });
    });

    const get = (as: Principal | string) => t.api.get(`/meetings/${id}/attendance-sheet.pdf`, { as });
    const sheet = async (as: Principal | string = lead) => textOf((await get(as)).bytes);

    it('that says for whom they sit on the day; guests last', async () => {
      const before = await sheet();
      expect(before).toMatch(
        /Anwesenheitsliste Name Organisation Funktion Unterschrift Zora Zander \(für Vorname.*\) Schule am Park Beirat Gäste/,
      );
      expect(before).toMatch(/Gäste Name Organisation Funktion Unterschrift Anna Gast Weitere Anwesende/);
    });

    it('that tells a key that may not read persons nothing about where they work', async () => {
      expect(await sheet(await t.world.apiKey(['meeting.write']))).not.toContain('Schule');
    });

    it('that says, once it has begun, for whom they take part', async () => {
      await t.world.rows(
        `UPDATE meeting SET state = 'in_progress', actual_start = planned_start WHERE id = $1`,
        id,
      );
      await t.world.rows(
        `UPDATE participation SET organisation_id = $2, organisation_name = 'Werk Null', sector_code = 'business' WHERE id = $1`,
        taking,
        works,
      );
      expect(await sheet()).toMatch(/Zora Zander \(für Vorname.*\) Werk Null Gäste/);
    });

    it('for who runs the group, and for who takes the minutes', async () => {
      for (const [as, status] of [
        [member, 403],
        [observer, 403],
        [otherLead, 404],
      ] as const) {
        expect((await get(as)).status).toBe(status);
      }
      const writer = await t.world.apiKey(['meeting.read', 'minutes.write']);
      expect((await get(writer)).status).toBe(200);
    });
  });
});
