import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { importing, named, surname, table } from './importing.js';

let t: TestApp;
let staff: Principal;
let i: ReturnType<typeof importing>;
beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  i = importing(t, staff, 'persons');
});
afterAll(() => t.close());

const count = async (table_ = 'person') =>
  (await t.world.rows(`SELECT count(*)::integer AS n FROM ${table_}`))[0]?.n as number;
it.each(['csv', 'xlsx'])('persons that were exported as %s come back without a change', async (format) => {
  const [one, two] = [
    await t.world.organisation({ name: named() }),
    await t.world.organisation({ name: named() }),
  ];
  const id = await t.world.person({
    form_of_address: 'Frau',
    academic_title: 'Dr.',
    name_affix: 'von',
    email: 'rund@privat.example',
    phone: '0171 1234567',
    tags: ['a', 'b c'],
    internal_note: '=1+1\nzweite Zeile',
  });
  await t.world.affiliation(id, one, { function: 'Leitung', phone: '+49 3641 1', is_primary_contact: true });
  await t.world.affiliation(id, two, {
    start_date: '2026-01-01',
    end_date: '2027-01-01',
    confirmed_at: null,
  });
  await t.world.affiliation(id, two, { start_date: '2027-01-01' });
  for (const language of ['de', 'en']) {
    const file = await t.api.get(`/persons?format=${format}`, {
      as: staff,
      headers: { 'accept-language': language },
    });
    const made = await i.send(file.bytes);
    const rows = await i.rows(made);
    expect(rows.filter(({ targetId }: any) => targetId === id)).toHaveLength(3);
    expect(rows.filter(({ outcome }: any) => outcome !== 'same')).toEqual([]);
    expect((await i.commit(made)).status).toBe(200);
  }
});

describe('an import of persons that is taken back', () => {
  it('leaves everything as it was', async () => {
    const [firm, name] = [named(), surname()];
    const organisation = await t.world.organisation({ name: firm });
    const id = await t.world.person({ given_name: 'Ada', family_name: name, language: 'en' });
    const affiliation = await t.world.affiliation(id, organisation, { function: 'alt' });
    const before = [await count(), await count('affiliation')];
    const done = await i.commit(
      await i.send(
        table('Name;Firma;Funktion;Sprache', `Ada ${name};${firm};neu;Deutsch`, `Neu ${surname()};${firm};;`),
      ),
    );
    expect(done.status).toBe(200);
    expect(await i.person(id)).toMatchObject({ language: 'de', affiliations: [{ function: 'neu' }] });
    expect((await i.undo(done)).body).toMatchObject({ state: 'undone' });
    expect([await count(), await count('affiliation')]).toEqual(before);
    expect(await i.person(id)).toMatchObject({
      language: 'en',
      affiliations: [{ id: affiliation, function: 'alt' }],
    });
  });

  it('is refused where something was built on it, and says where', async () => {
    const [firm, name, other] = [named(), surname(), surname()];
    const organisation = await t.world.organisation({ name: firm });
    const id = await t.world.person({
      given_name: 'Ada',
      family_name: name,
      email: `a@${organisation}.example`,
    });
    const done = await i.commit(
      await i.send(
        table(
          'Name;Firma;E-Mail',
          `Ada ${name};${firm};a@${organisation}.example`,
          `Neu ${other};${firm};n@${organisation}.example`,
        ),
      ),
    );
    const [, { recordId }] = await i.rows(done);
    const seats = [];
    for (const person of [id, recordId])
      seats.push(await t.world.seat('stem-education', person, organisation, 'member'));
    const refused = await i.undo(done);
    expect(refused.body).toMatchObject({ status: 409, code: 'undo_blocked' });
    expect(refused.body.builtOn).toEqual(
      expect.arrayContaining([
        { code: 'referred_to', recordType: 'seat', recordId: seats[0], id, name: `Ada ${name}` },
        { code: 'referred_to', recordType: 'seat', recordId: seats[1], id: recordId, name: `Neu ${other}` },
      ]),
    );
    expect(refused.body.builtOn).toHaveLength(2);
  });
});
