import { testApp, type TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Principal } from '../support/world.js';
import { merging } from './merging.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let m: ReturnType<typeof merging>;
let a: string;
let b: string;

beforeAll(async () => {
  t = await testApp();
  m = merging(t, 'persons');
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

beforeEach(async () => {
  [a, b] = [await t.world.person(), await t.world.person()];
});

describe('approved minutes', () => {
  /** Of a meeting with an item that b presented and is named under. */
  async function approved(people: Fields[]) {
    const id = await t.world.meeting('stem-education', { state: 'held' });
    await t.world.agendaItem(id, 1, {
      presenter_person_id: b,
      was_discussed: true,
      notes: `Es berichtet [](person:${b}).`,
    });
    for (const one of people) await t.world.participation(id, { attendance: 'present', ...one });
    const minutes = await t.world.minutes(id, 'in_review', { summary: `Dank an [](person:${b}).` });
    const ifMatch = await t.api.get(`/minutes/${minutes}`, { as: lead });
    expect((await t.api.post(`/minutes/${minutes}/approval`, {}, { as: lead, ifMatch })).status).toBe(200);
    return { id, minutes };
  }
  const version = (minutes: string, no = 1, part = '') =>
    t.api.get(`/minutes/${minutes}/versions/${no}${part}`, { as: lead });

  it('stay byte for byte, verify, and name whom they named; who reads them finds the person that stays', async () => {
    b = await t.world.person({
      academic_title: 'Dr.',
      given_name: 'Käthe',
      name_affix: 'von',
      family_name: 'Größner',
    });
    const substitute = { person_id: await t.world.person(), substitute_for_person_id: b };
    const { minutes, id } = await approved([{ person_id: b }, substitute]);
    const before = await version(minutes);
    const row = `SELECT content, sha256 FROM minutes_version WHERE minutes_id = $1`;
    const frozen = await t.world.rows(row, minutes);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    expect(await t.world.rows(row, minutes)).toEqual(frozen);
    expect((await version(minutes)).body).toEqual(before.body);
    const named = (await version(minutes)).body.people.map(({ subject, name }: any) => [subject, name]);
    expect(named).toContainEqual([`person:${b}`, 'Dr. Käthe von Größner']);
    expect((await version(minutes, 1, '/verification')).body).toMatchObject({
      isValid: true,
      namesWrong: 0,
      namesErased: 0,
    });
    const whole = (await t.api.get(`/meetings/${id}`, { as: lead })).body;
    expect(JSON.stringify(whole)).not.toContain(b);
    expect(whole.agenda[0]).toMatchObject({ presenterPersonId: a, notes: `Es berichtet [](person:${a}).` });
    expect((await t.api.get(`/minutes/${minutes}`, { as: lead })).body.summary).toBe(
      `Dank an [](person:${a}).`,
    );
    expect((await t.api.get(`/persons/${b}`, { as: lead })).headers['location']).toBe(`/api/v1/persons/${a}`);
    for (const file of ['pdf', 'docx'])
      expect((await t.api.get(`/minutes/${minutes}.${file}`, { as: lead })).status).toBe(200);
  });

  it('that are corrected afterwards name the person that stays', async () => {
    const { minutes } = await approved([{ person_id: b }]);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    for (const [noun, body] of [
      ['corrections', { reason: 'Falsches Datum.' }],
      ['review', {}],
      ['approval', {}],
    ] as const) {
      const ifMatch = await t.api.get(`/minutes/${minutes}`, { as: lead });
      expect((await t.api.post(`/minutes/${minutes}/${noun}`, body, { as: lead, ifMatch })).status).toBe(200);
    }
    const { people } = (await version(minutes, 2)).body;
    expect(people).toMatchObject([{ subject: `person:${a}`, name: expect.any(String) }]);
    expect((await version(minutes, 2, '/verification')).body).toMatchObject({
      isValid: true,
      namesErased: 0,
    });
  });

  it('that name both at one meeting, or one in place of the other, keep them apart', async () => {
    const both = await approved([{ person_id: a }, { person_id: b }]);
    const blocked = await m.merge(a, b, coordinator);
    expect(blocked).toMatchObject({ status: 409, body: { code: 'merge_blocked' } });
    expect(blocked.body.reasons).toEqual([
      { code: 'both_in_approved_minutes', recordType: 'meeting', recordId: both.id },
    ]);
    expect((await m.preview(a, b, coordinator)).body.blockers).toEqual(blocked.body.reasons);
    [a, b] = [await t.world.person(), await t.world.person()];
    const instead = await approved([{ person_id: a, substitute_for_person_id: b }]);
    expect((await m.merge(a, b, coordinator)).body.reasons).toEqual([
      { code: 'substitute_in_approved_minutes', recordType: 'meeting', recordId: instead.id },
    ]);
    expect(await m.row('person', b)).toMatchObject({ version: 1 });
  });

  it('let nothing else through that looks like a merge', async () => {
    const { id } = await approved([{ person_id: b }]);
    expect((await m.merge(a, b, coordinator)).status).toBe(200);
    const c = await t.world.person();
    for (const change of [
      `presenter_person_id = '${c}'`,
      `notes = notes || '!'`,
      `presenter_person_id = NULL`,
      `is_public = NOT is_public`,
    ])
      await expect(
        t.world.rows(`UPDATE agenda_item SET ${change} WHERE meeting_id = $1`, id),
      ).rejects.toThrow('approved');
  });
});
