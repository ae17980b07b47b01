import ICAL from 'ical.js';
import { NOW, testApp, type TestApp } from '../support/app.js';
import { textOf } from '../support/pdf.js';
import type { Principal } from '../support/world.js';
import { MeetingRecords } from '../meetings/meeting-records.js';

let t: TestApp;
let records: MeetingRecords;
let lead: Principal;
let member: Principal;
let observer: Principal;
let otherLead: Principal;

beforeAll(async () => {
  t = await testApp();
  records = new MeetingRecords(t.world);
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
      const id = await records.meeting('stem-education', {
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

  it('says what it is, escaped and folded, and names nobody', async () => {
    const title =
      'Öffentliche Sitzung: Mädchen, Technik; und „Zukunft“ \\ im Übergang zwischen Schule und Ausbildung';
    const id = await records.meeting('stem-education', {
      title,
      location: 'Rathaus, Raum 2; Hintereingang',
      join_url: 'https://video.example/a,b;c?x=1',
      ics_uid: 'uid-1',
      ics_sequence: 4,
    });
    await records.agendaItem(id, 2, { title: 'Verschiedenes' });
    await records.agendaItem(id, 1, { title: 'Praktika, Messen; Börsen', notes: 'Geheime Notiz' });
    await records.participation(id, { person_id: member.personId });
    await records.participation(id, { guest_name: 'Gerda Gast', guest_email: 'gerda@gast.example' });
    const { root, value, instant, reply } = await calendar(id);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(reply.headers['content-disposition']).toBe(
      'inline; filename="sitzung-2026-03-11-stem-education.ics"',
    );
    expect([root.getFirstPropertyValue('method'), root.getFirstPropertyValue('version')]).toEqual([
      'PUBLISH',
      '2.0',
    ]);
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
    expect([instant('dtstamp'), instant('last-modified')]).toEqual([NOW.toISOString(), NOW.toISOString()]);
    expect(reply.text).toMatch(/LAST-MODIFIED:20260318T090000Z\r\n/);
    const lines = reply.text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    expect(reply.text).not.toMatch(/mailto|@|gerda|Nachname|Geheime/i);
    expect((await calendar(id)).reply.bytes.equals(reply.bytes)).toBe(true);
  });

  it('replaces what was there after a change of place, and after a cancellation', async () => {
    const id = await records.meeting('stem-education', {
      state: 'invited',
      ics_uid: 'uid-2',
      title: 'MINT-Bildung im Mai',
    });
    await records.agendaItem(id, 1);
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
    const id = await records.meeting('stem-education', { state: 'invited' });
    await records.participation(id, { person_id: member.personId, invited_at: NOW });
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
    const draft = await records.meeting('stem-education', { state: 'draft' });
    for (const path of [`/meetings/${draft}.ics`, `/meetings/${draft}/agenda.pdf`]) {
      expect((await t.api.get(path, { as: lead })).status).toBe(200);
      expect((await t.api.get(path, { as: member })).status).toBe(404);
    }
  });
});

describe('the papers of a meeting', () => {
  it('are an agenda with running times, as long as they are known, and a mark on what is long open', async () => {
    const topic = await records.topic('stem-education');
    const recurring = await records.topic('stem-education', { is_recurring: true });
    const carry = async (days: readonly string[], topic_id: string) => {
      let from: string | null = null;
      for (const day of days) {
        const times = { planned_start: `${day}T15:00:00Z`, planned_end: `${day}T17:00:00Z` };
        const earlier = await records.meeting('stem-education', times);
        from = await records.agendaItem(earlier, 1, { topic_id, carried_over_from_id: from });
      }
      return from;
    };
    const days = ['2026-01-05', '2026-01-12', '2026-01-19'];
    const id = await records.meeting('stem-education', { title: 'Märzsitzung', location: 'Rathaus' });
    const [open, always] = [await carry(days, topic), await carry(days, recurring)];
    const presenter_person_id = await t.world.person({ given_name: 'Ada', family_name: 'Vortrag' });
    const item = (position: number, fields: Record<string, unknown>) =>
      records.agendaItem(id, position, fields);
    await item(1, { title: 'Protokoll', kind: 'decision', duration_minutes: 5 });
    await item(2, {
      title: 'Praktika',
      duration_minutes: 90,
      presenter_person_id,
      topic_id: topic,
      carried_over_from_id: open,
    });
    await item(3, { title: 'Lage', kind: 'information', topic_id: recurring, carried_over_from_id: always });
    await item(4, { title: 'Verschiedenes', duration_minutes: 10 });
    // Later meetings change nothing about what was printed for this one.
    await carry(['2026-05-05', '2026-05-12'], topic);
    const reply = await t.api.get(`/meetings/${id}/agenda.pdf`, { as: member });
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="tagesordnung-2026-03-11-stem-education.pdf"',
    });
    const text = await textOf(reply.bytes);
    expect(text).toContain(
      'Märzsitzung Gruppe Steuergruppe MINT-Bildung Wann Mittwoch, 11. März 2026, 16:00–18:00 Uhr Wo Rathaus',
    );
    expect(text).toContain(
      '1 16:00 Protokoll Beschluss 5 Min. 2 16:05 Praktika Beratung · Ada Vortrag seit 3 Sitzungen offen 90 Min. ' +
        '3 17:35 Lage Information 4 Verschiedenes Beratung 10 Min.',
    );
    expect(text).toContain('Jenaer Allianz für Fachkräfte · Steuergruppe MINT-Bildung Seite 1 von 1');
    const off = await records.meeting('stem-education', { state: 'cancelled' });
    expect(await textOf((await t.api.get(`/meetings/${off}/agenda.pdf`, { as: member })).bytes)).toContain(
      'Diese Sitzung ist abgesagt.',
    );
  });

  it('are an attendance sheet: for whom they sit on the day or, once it has begun, took part; guests last', async () => {
    const [school, works] = [
      await t.world.organisation({ name: 'Schule am Park' }),
      await t.world.organisation({ name: 'Werk Eins' }),
    ];
    const zora = await t.world.person({ given_name: 'Zora', family_name: 'Zander' });
    await t.world.affiliation(zora, works, { function: 'Leitung', is_primary_contact: true });
    await t.world.affiliation(zora, school, { function: 'Beirat' });
    await t.world.seat('stem-education', zora, school, 'member', { start_date: '2026-04-01' });
    const id = await records.meeting('stem-education', {
      planned_start: '2026-04-15T14:00:00Z',
      planned_end: '2026-04-15T16:00:00Z',
    });
    const taking = await records.participation(id, {
      person_id: zora,
      substitute_for_person_id: member.personId,
    });
    await records.participation(id, { guest_name: 'Anna Gast', meeting_role: 'guest' });
    const path = `/meetings/${id}/attendance-sheet.pdf`;
    const sheet = async (as: Principal | string = lead) => textOf((await t.api.get(path, { as })).bytes);
    const before = await sheet();
    expect(before).toMatch(
      /Anwesenheitsliste Name Organisation Funktion Unterschrift Zora Zander \(für Vorname.*\) Schule am Park Beirat Gäste/,
    );
    expect(before).toMatch(/Gäste Name Organisation Funktion Unterschrift Anna Gast Weitere Anwesende/);
    // A key that may not read persons is not told where they work.
    expect(await sheet(await t.world.apiKey(['meeting.write']))).not.toContain('Schule');
    await records.rows(
      `UPDATE meeting SET state = 'in_progress', actual_start = planned_start WHERE id = $1`,
      [id],
    );
    await records.rows(
      `UPDATE participation SET organisation_id = $2, organisation_name = 'Werk Null', sector_code = 'business' WHERE id = $1`,
      [taking, works],
    );
    expect(await sheet()).toMatch(/Zora Zander \(für Vorname.*\) Werk Null Gäste/);
    for (const [as, status] of [
      [member, 403],
      [observer, 403],
      [otherLead, 404],
    ] as const) {
      expect((await t.api.get(path, { as })).status).toBe(status);
    }
    // Who takes the minutes needs the sheet too.
    expect(
      (await t.api.get(path, { as: await t.world.apiKey(['meeting.read', 'minutes.write']) })).status,
    ).toBe(200);
  });
});
