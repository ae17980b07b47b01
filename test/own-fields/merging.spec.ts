import { merging } from '../merging/merging.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

/* What becomes of own fields where one record goes into another: choices.ownFields. */

let t: TestApp;
let lead: Principal;
let coordinator: Principal;
let m: ReturnType<typeof merging>;

beforeAll(async () => {
  t = await testApp();
  m = merging(t, 'organisations');
  lead = await t.world.account({ role: 'alliance_lead' });
  coordinator = await t.world.account({ role: 'coordinator' });
  const fields = {
    note: { type: 'text' },
    employees: { type: 'number' },
    trains: { type: 'choices' },
    old: { type: 'text', retired_at: '2026-01-01T00:00:00Z' },
    of_lead: { type: 'text', visible_to: 'alliance_lead' },
  };
  for (const [key, field] of Object.entries(fields)) await t.world.insert('own_field', { key, ...field });
});
afterAll(() => t.close());

const organisation = (own_fields: object) => t.world.organisation({ own_fields }, null);
const both = async (kept: object, gone: object) =>
  [await organisation(kept), await organisation(gone)] as const;
const previewed = async (keep: string, other: string, as = coordinator) =>
  (await m.preview(keep, other, as)).body.fields.filter(({ field }: any) => field.startsWith('ownFields'));

describe('a merge', () => {
  const kept = { note: 'bleibt', trains: ['optics'] };
  const gone = { note: 'geht', employees: 12.5, trains: ['it'], old: 'wie es war' };

  it('is told field by field before, and takes along what the other one says alone', async () => {
    const [keep, other] = await both(kept, gone);
    expect(await previewed(keep, other)).toEqual([
      {
        field: 'ownFields.note',
        keep: 'bleibt',
        with: 'geht',
        choices: ['keep', 'with'],
        choice: 'keep',
        proposal: 'bleibt',
        isConflict: true,
      },
      {
        field: 'ownFields.employees',
        keep: null,
        with: 12.5,
        choices: ['keep', 'with'],
        choice: 'with',
        proposal: 12.5,
        isConflict: false,
      },
      {
        field: 'ownFields.trains',
        keep: ['optics'],
        with: ['it'],
        choices: ['keep', 'with', 'both'],
        choice: 'both',
        proposal: ['it', 'optics'],
        isConflict: false,
      },
      expect.objectContaining({ field: 'ownFields.old', choice: 'with' }),
    ]);
    const { status, body } = await m.merge(keep, other, coordinator);
    expect({ status, ownFields: body.ownFields }).toEqual({
      status: 200,
      ownFields: { note: 'bleibt', employees: 12.5, trains: ['it', 'optics'], old: 'wie es war' },
    });
    const trail = await t.api.get(`/audit-events?recordId=${keep}&action=changed`, { as: lead });
    expect(trail.body.data[0].fields).toEqual(
      expect.arrayContaining(['ownFields.employees', 'ownFields.trains', 'ownFields.old']),
    );
    const went = await t.api.get(`/audit-events?recordId=${other}&action=merged_into`, { as: lead });
    expect(went.body.data[0].values).toContainEqual({
      name: expect.anything(),
      field: 'ownFields.note',
      before: 'geht',
      after: null,
    });
  });

  it('takes what was chosen, nothing too', async () => {
    const [keep, other] = await both({ ...kept, old: 'weg' }, gone);
    const ownFields = { note: 'with', employees: 'keep', trains: 'keep', old: 'with' };
    const { body } = await m.merge(keep, other, coordinator, { ownFields });
    expect(body.ownFields).toEqual({ note: 'geht', trains: ['optics'], old: 'wie es war' });
  });

  it.each([
    [{ note: 'both' }, '/choices/ownFields/note', 'not_one_of'],
    [{ note: 'mine' }, '/choices/ownFields/note', 'not_one_of'],
    [{ unknown: 'keep' }, '/choices/ownFields/unknown', 'unknown_own_field'],
    [{ of_lead: 'with' }, '/choices/ownFields/of_lead', 'unknown_own_field'],
  ])('is refused for a choice that there is not: %j', async (ownFields, pointer, code) => {
    const [keep, other] = await both(kept, { ...gone, of_lead: 'x' });
    const reply = await m.merge(keep, other, coordinator, { ownFields });
    expect(reply.body.errors).toMatchObject([{ pointer, code }]);
  });

  it('takes along what who merges does not read, without showing it', async () => {
    const [keep, other] = await both({}, { of_lead: 'vertraulich' });
    expect(await previewed(keep, other)).toEqual([]);
    expect(await previewed(keep, other, lead)).toHaveLength(1);
    expect((await m.merge(keep, other, coordinator)).body.ownFields).toEqual({});
    expect((await t.api.get(`/organisations/${keep}`, { as: lead })).body.ownFields).toEqual({
      of_lead: 'vertraulich',
    });
  });
});

it('two persons become one with their own fields', async () => {
  await t.world.insert('own_field', { subject: 'persons', key: 'since', type: 'date' });
  const [keep, other] = [
    await t.world.person(),
    await t.world.person({ own_fields: { since: '2021-04-01' } }),
  ];
  const { body } = await merging(t, 'persons').merge(keep, other, coordinator);
  expect(body.ownFields).toEqual({ since: '2021-04-01' });
});
