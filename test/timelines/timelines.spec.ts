import { makeSample, type Sample } from '../contracts/sample.js';
import { form } from '../imports/form.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { MinutesState } from '../support/rows.js';
import type { Principal } from '../support/world.js';

/* Now is 18 March 2026, 10:00 in Jena; the sample's meeting was on the 10th. */

let t: TestApp;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const read = async (path: string, as: string | { token: string } = coordinator, query = '') => {
  const { status, body } = await t.api.get(`${path}/timeline?limit=200&${query}`, { as });
  expect(status).toBe(200);
  return body.data as any[];
};
const told = (entries: any[]) => entries.map(({ kind, event, day }) => `${day} ${kind} ${event}`);
const kindsOf = (entries: any[]) => [...new Set(entries.map(({ kind }) => kind))].sort();

describe('a timeline', () => {
  it('tells of a person what began, happened and ended until today, the newest first', async () => {
    const sample = await makeSample(t.world, 'stem-education', 'approved');
    await t.world.rows(`UPDATE seat SET end_date = '2026-03-01' WHERE id = $1`, sample.seat);
    await t.world.rows(`UPDATE affiliation SET end_date = '2026-12-31' WHERE id = $1`, sample.affiliation);
    await t.world.rows(
      `UPDATE interaction SET happened_on = '2026-03-09', kind = 'visit', text = 'Werkführung' WHERE id = $1`,
      sample.interaction,
    );
    await t.world.actionItem('stem-education', {
      responsible_person_id: sample.person,
      title: 'Fertig',
      state: 'done',
      created_at: '2026-02-02T10:00:00Z',
      completed_at: '2026-02-20T23:30:00Z',
    });
    const entries = await read(`/persons/${sample.person}`);
    expect(told(entries).filter((one) => !one.startsWith('2026-03-10'))).toEqual([
      '2026-03-18 action_item begun',
      '2026-03-09 interaction happened',
      '2026-03-01 seat ended',
      '2026-02-21 action_item ended',
      '2026-02-02 action_item begun',
      expect.stringMatching(/^2020-01-01 (seat|affiliation) begun$/),
      expect.stringMatching(/^2020-01-01 (seat|affiliation) begun$/),
    ]);
    expect(
      told(entries)
        .filter((one) => one.startsWith('2026-03-10'))
        .sort(),
    ).toEqual(['2026-03-10 decision happened', '2026-03-10 meeting happened']);
    const of = (kind: string) => entries.find((one) => one.kind === kind);
    const [group, organisation] = [{ slug: 'stem-education' }, { id: sample.organisation }];
    expect(of('seat')).toMatchObject({
      recordId: sample.seat,
      code: 'member',
      steeringGroup: group,
      organisation,
    });
    expect(of('affiliation')).toMatchObject({ recordId: sample.affiliation, title: 'Leitung', organisation });
    expect(of('meeting')).toMatchObject({ recordId: sample.meeting, title: 'Sitzung', steeringGroup: group });
    expect(of('decision')).toMatchObject({ recordId: sample.decision, code: 'adopted' });
    expect(of('interaction')).toMatchObject({ code: 'visit', title: 'Werkführung' });
    const [row] = (await t.api.get(`/interactions?person=${sample.person}`, { as: coordinator })).body.data;
    expect(of('interaction').interaction).toEqual(row);
    expect(of('seat').interaction).toBeUndefined();
  });

  it('tells of an organisation its memberships, who came and went, sat and stood for it, and what it took on', async () => {
    const sample = await makeSample(t.world, 'stem-education', 'approved');
    const { organisation } = sample;
    await t.world.rows(
      `UPDATE membership SET ended_on = '2026-03-17', end_reason = 'Umzug' WHERE id = $1`,
      sample.membership,
    );
    await t.world.actionItem('stem-education', { responsible_organisation_id: organisation });
    const entries = await read(`/organisations/${organisation}`);
    expect(kindsOf(entries)).toEqual(
      ['action_item', 'affiliation', 'decision', 'interaction', 'meeting', 'membership', 'seat'].sort(),
    );
    expect(entries.find(({ kind, event }) => kind === 'membership' && event === 'ended')).toMatchObject({
      day: '2026-03-17',
      title: 'Umzug',
    });
    expect(entries.find(({ kind }) => kind === 'affiliation').person.id).toBe(sample.person);
  });

  it('leaves out what never counted, lies ahead or waits for staff, and who was not there', async () => {
    const sample = await makeSample(t.world, 'stem-education', 'approved');
    const [person, organisation] = [await t.world.person(), await t.world.organisation({}, 'prospective')];
    const other = await t.world.organisation();
    await t.world.affiliation(person, organisation, { start_date: '2026-03-19' });
    await t.world.affiliation(person, other, { start_date: '2026-01-01', end_date: '2026-01-01' });
    await t.world.affiliation(person, sample.organisation, { confirmed_at: null });
    for (const attendance of ['excused', 'absent', 'unknown']) {
      const meeting = await t.world.meeting('stem-education', { state: 'held' });
      await t.world.participation(meeting, {
        person_id: person,
        attendance,
        organisation_id: organisation,
        organisation_name: 'Organisation',
      });
    }
    expect(await read(`/persons/${person}`)).toEqual([]);
    expect(await read(`/organisations/${organisation}`)).toEqual([]);
  });

  it('is filtered by kind, and one statement', async () => {
    const sample = await makeSample(t.world, 'stem-education', 'approved');
    const path = `/persons/${sample.person}`;
    expect(kindsOf(await read(path, coordinator, 'kind=seat&kind=meeting'))).toEqual(['meeting', 'seat']);
    expect(await read(path, coordinator, 'kind=membership')).toEqual([]);
    const wrong = await t.api.get(`${path}/timeline?kind=weather`, { as: coordinator });
    expect(wrong.status).toBe(400);
    const statements: string[] = [];
    t.database.onStatement = (text) => statements.push(text);
    await read(path);
    t.database.onStatement = undefined;
    // Besides the one that finds who asks, where that was not asked a moment ago.
    expect(statements.filter((text) => text.includes('UNION ALL'))).toHaveLength(1);
    expect(statements.length).toBeLessThanOrEqual(2);
  });

  it('tells what went into it, for who merges', async () => {
    const [kept, gone] = [await t.world.person(), await t.world.person()];
    const body = { with: gone, withVersion: 1 };
    const merged = await t.api.post(`/persons/${kept}/merge`, body, { as: coordinator, ifMatch: '"1-x"' });
    expect(merged.status).toBe(200);
    expect(await read(`/persons/${kept}`)).toMatchObject([
      { kind: 'merge', event: 'happened', day: '2026-03-18', recordId: gone },
    ]);
    expect(await read(`/persons/${kept}`, await t.world.account())).toEqual([]);
    const old = await t.api.get(`/persons/${gone}/timeline`, { as: coordinator });
    expect([old.status, old.headers['location']]).toEqual([308, `/api/v1/persons/${kept}/timeline`]);
  });

  it('tells what lists made of it or changed in it, for who imports, until they are taken back', async () => {
    const organisation = await t.world.organisation({ name: 'Drehwerk Nord' });
    const send = (lines: string) =>
      t.api.post('/imports', undefined, { as: coordinator, ...form(lines, { name: 'alte-liste.csv' }) });
    const step = (of: Reply, noun: string) =>
      t.api.post(`/imports/${of.body.id}/${noun}`, {}, { as: coordinator, ifMatch: of });
    const done = await step(await send(`ID;Ort\n${organisation};Aue`), 'commit');
    await step(await send(`ID;Ort\n${organisation};Aue`), 'commit');
    const told = {
      kind: 'import',
      event: 'happened',
      day: '2026-03-18',
      code: 'update',
      title: 'alte-liste.csv',
    };
    const of = async (as?: Principal) =>
      (await read(`/organisations/${organisation}`, as)).filter(({ kind }) => kind === 'import');
    expect(await of()).toMatchObject([{ ...told, recordId: done.body.id }]);
    expect(await of(await t.world.account())).toEqual([]);
    await step(done, 'undo');
    expect(await of()).toEqual([]);
  });

  it('is not there where whose it is is not', async () => {
    const [person, organisation] = [await t.world.person(), await t.world.organisation()];
    const stranger = await t.world.account({ affiliated: false });
    for (const path of [`/persons/${person}`, `/organisations/${organisation}`]) {
      expect((await t.api.get(`${path}/timeline`, { as: stranger })).status).toBe(404);
      expect((await t.api.get(`${path}/timeline`)).status).toBe(401);
    }
  });
});

describe('of each kind a timeline tells what its own list would give', () => {
  const always = ['affiliation', 'seat'];
  const withMinutes = [...always, 'action_item', 'decision', 'meeting'].sort();
  const staff = [...withMinutes, 'interaction'].sort();

  async function readers(sample: Sample) {
    const key = t.world.apiKey(['person.read', 'organisation.read']);
    return {
      coordinator,
      allianceLead: await t.world.account({ role: 'alliance_lead' }),
      observer: await t.world.account({ role: 'observer', affiliated: false }),
      lead: await t.world.seated('stem-education', 'lead'),
      seat: await t.world.seated('stem-education', 'member'),
      leadOther: await t.world.seated('it-talent', 'lead'),
      member: await t.world.account(),
      colleague: await t.world.account({ organisationId: sample.organisation }),
      key: { token: await key },
    };
  }

  it.each<[MinutesState, Partial<Record<keyof Awaited<ReturnType<typeof readers>>, string[]>>]>([
    ['draft', { lead: withMinutes }],
    ['in_review', { lead: withMinutes }],
    ['approved', { lead: withMinutes, seat: withMinutes, observer: withMinutes }],
    // Decisions are everybody's then, and the task with them; who was at a meeting is its group's.
    [
      'published',
      {
        lead: withMinutes,
        seat: withMinutes,
        observer: withMinutes,
        ...Object.fromEntries(
          ['leadOther', 'member', 'colleague'].map((one) => [one, ['action_item', ...always]]),
        ),
      },
    ],
  ])('minutes %s', async (state, more) => {
    const sample = await makeSample(t.world, 'stem-education', state);
    for (const [name, as] of Object.entries(await readers(sample))) {
      const expected = ['coordinator', 'allianceLead'].includes(name)
        ? staff
        : name === 'key'
          ? ['affiliation']
          : (more[name as keyof typeof more] ?? always);
      expect([name, kindsOf(await read(`/persons/${sample.person}`, as))]).toEqual([name, expected]);
    }
  });

  it('to the person itself: that it was there, at once; of its own task too', async () => {
    const sample = await makeSample(t.world, 'stem-education', 'draft');
    const account = await t.world.insert('account', { person_id: sample.person });
    await t.world.rows(
      `UPDATE membership SET state = 'active', joined_on = '2020-01-01' WHERE id = $1`,
      sample.membership,
    );
    const self = { token: await t.world.signIn(account) };
    expect(kindsOf(await read(`/persons/${sample.person}`, self))).toEqual([
      'action_item',
      'affiliation',
      'meeting',
      'seat',
    ]);
  });

  it('while minutes are corrected, who was there as the version says that one reads', async () => {
    const sample = await makeSample(t.world, 'stem-education', 'approved');
    const seat = await t.world.seated('stem-education', 'member');
    await t.world.rows(
      `UPDATE minutes SET correction_state = 'draft', correction_reason = 'Falsch.', correction_opened_at = $2 WHERE id = $1`,
      sample.minutes,
      new Date('2026-03-17T09:00:00Z'),
    );
    await t.world.rows(`UPDATE participation SET attendance = 'absent' WHERE id = $1`, sample.participation);
    const path = `/persons/${sample.person}`;
    expect(kindsOf(await read(path, seat))).toContain('meeting');
    expect(kindsOf(await read(path, coordinator))).not.toContain('meeting');
    for (const [as, is] of [
      [seat, true],
      [coordinator, false],
    ] as const)
      expect(kindsOf(await read(`/organisations/${sample.organisation}`, as)).includes('meeting')).toBe(is);
  });
});
