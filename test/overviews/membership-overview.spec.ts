import { testApp, type TestApp } from '../support/app.js';
import { readPdf } from '../support/pdf.js';
import type { Principal } from '../support/world.js';
import { makeSample, type Sample } from '../contracts/sample.js';

/* Today is 18 March 2026. */

let t: TestApp;
let coordinator: Principal;
let member: Principal;
let sample: Sample;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  member = await t.world.account();
});
afterAll(() => t.close());

beforeEach(async () => {
  sample = await makeSample(t.world, 'stem-education', 'approved');
});

const overview = (as: Principal | string = coordinator) =>
  t.api.get(`/organisations/${sample.organisation}/membership-overview`, { as });
const paper = (as: Principal | string, language = 'de') =>
  t.api.get(`/organisations/${sample.organisation}/membership-overview.pdf`, {
    as,
    headers: { 'accept-language': language },
  });

/** A meeting in which somebody stood for the organisation, there or not. */
async function meeting(day: string, attendance: string) {
  const id = await t.world.meeting('stem-education', {
    state: 'held',
    planned_start: `${day}T13:00:00Z`,
    actual_start: `${day}T13:00:00Z`,
  });
  await t.world.participation(id, {
    person_id: sample.person,
    organisation_id: sample.organisation,
    organisation_name: 'Organisation',
    sector_code: 'business',
    attendance,
  });
  await t.world.minutes(id, 'draft');
  return id;
}

describe('a membership at a glance', () => {
  it('says what the member brings, what it got, and who answers for it', async () => {
    await t.world.rows(
      `UPDATE organisation SET expertise = '{Optik}', offers = '{Räume}' WHERE id = $1`,
      sample.organisation,
    );
    await t.world.rows(
      `UPDATE membership SET reasons = 'Sucht Leute', coordinator_person_id = $2 WHERE id = $1`,
      sample.membership,
      coordinator.personId,
    );
    const done = await t.world.actionItem('stem-education', {
      responsible_organisation_id: sample.organisation,
      state: 'done',
    });
    const { status, body } = await overview();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      organisation: { id: sample.organisation },
      expertise: ['Optik'],
      offers: ['Räume'],
      memberships: {
        data: [{ id: sample.membership, reasons: 'Sucht Leute', coordinator: { id: coordinator.personId } }],
      },
      persons: { data: [{ id: sample.person }], total: 1 },
      seats: { data: [{ id: sample.seat }], total: 1 },
      meetings: { data: [{ id: sample.meeting }], total: 1 },
      meetingsByYear: [{ year: 2026, meetings: 1 }],
      decisions: { data: [{ id: sample.decision, result: 'adopted' }], total: 1 },
      actionItems: { data: [], total: 0 },
      doneActionItems: { data: [{ id: done }], total: 1 },
      interactions: { data: [{ id: sample.interaction }], total: 1 },
      nextSteps: { data: [{ id: sample.interaction, nextStep: 'Unterlagen schicken' }], total: 1 },
    });
  });

  it('counts the meetings at which somebody was there, year by year, and no others', async () => {
    await meeting('2025-02-03', 'present');
    const last = await meeting('2025-12-31', 'partial');
    for (const attendance of ['excused', 'absent', 'unknown']) await meeting('2025-06-01', attendance);
    const { body } = await overview();
    expect(body.meetingsByYear).toEqual([
      { year: 2026, meetings: 1 },
      { year: 2025, meetings: 2 },
    ]);
    expect(body.meetings.total).toBe(3);
    expect(body.meetings.data[1].id).toBe(last);
  });

  it('has carried what was adopted where it was there, once the minutes are approved', async () => {
    const decided = async (at: string, result: string) =>
      t.world.decision(await t.world.agendaItem(at, 1), { result });
    await decided(await meeting('2026-01-10', 'present'), 'adopted');
    expect((await overview()).body.decisions.total).toBe(1);
    const elsewhere = await makeSample(t.world, 'it-talent', 'approved');
    const { data } = (await overview()).body.decisions;
    expect(data.map(({ id }: any) => id)).toEqual([sample.decision]);
    expect(data[0].id).not.toBe(elsewhere.decision);
  });

  it('shows each reader as much as it reads: nobody but staff learns of reasons and interactions', async () => {
    const { status, body } = await overview(member);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('interactions');
    expect(body).not.toHaveProperty('nextSteps');
    expect(body.memberships.data[0]).not.toHaveProperty('reasons');
    expect([body.meetings.total, body.meetingsByYear, body.decisions.total]).toEqual([0, [], 0]);
    const outsider = await t.world.account({ membership: null, affiliated: false });
    expect((await overview(outsider)).status).toBe(404);
  });

  it('is empty where it was never a member', async () => {
    const id = await t.world.organisation({}, null);
    const { body } = await t.api.get(`/organisations/${id}/membership-overview`, { as: coordinator });
    expect(body.memberships).toEqual({ data: [], total: 0 });
    expect(body.meetingsByYear).toEqual([]);
  });
});

describe('a membership on paper', () => {
  beforeEach(async () => {
    await t.world.rows(
      `UPDATE membership SET reasons = 'Geheimer Grund', coordinator_person_id = $2, joined_on = '2021-04-01', ended_on = '2027-01-01' WHERE id = $1`,
      sample.membership,
      coordinator.personId,
    );
  });

  it('goes into the hands of the member: without what is for staff, also where staff print it', async () => {
    const { status, bytes, headers } = await paper(coordinator);
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toMatch(/mitgliedschaft-2026-03-18-organisation-\d+\.pdf/);
    const { pages, language, title } = await readPdf(bytes);
    const text = pages.join(' ');
    expect(language).toMatch(/^de/);
    expect(title).toMatch(/^Mitgliedschaft auf einen Blick: /);
    for (const said of ['aktiv', 'MINT-Bildung', 'Praktikumsbörse', 'Seite 1 von'])
      expect(text).toContain(said);
    expect(text).toMatch(/31\..Dezember 2026/);
    for (const hidden of ['Geheimer Grund', 'Unterlagen schicken', '@', 'Ruft'])
      expect(text).not.toContain(hidden);
  });

  it('speaks the language of who asks', async () => {
    const { pages, language } = await readPdf((await paper(coordinator, 'en')).bytes);
    expect(language).toMatch(/^en/);
    expect(pages.join(' ')).toMatch(/Membership at a glance.*Page 1 of/);
    expect(pages.join(' ')).toContain('1 April 2021');
  });

  it('is there for who reads the organisation', async () => {
    expect((await paper(member)).status).toBe(200);
    expect((await paper(await t.world.account({ membership: null, affiliated: false }))).status).toBe(404);
  });
});
