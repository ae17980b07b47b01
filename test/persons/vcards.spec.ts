import ICAL from 'ical.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let person: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'lead');
  const organisation = await t.world.organisation({ name: 'Optik; Glas, Söhne' }, 'active');
  person = await t.world.person({
    academic_title: 'Dr.',
    given_name: 'Käthe',
    name_affix: 'von',
    family_name: 'Größner',
    email: 'kaethe@privat.example',
    internal_note: 'geheim',
  });
  await t.world.affiliation(person, organisation, {
    function: 'Leitung der sehr weit verzweigten Entwicklungsabteilung für Größenmessgeräte',
    email: 'k@optik.example',
    phone: '+49 3641 55501',
  });
});
afterAll(() => t.close());

/** The values of a card, by its properties in lower case, as a second library reads them. */
function read(text: string): Record<string, unknown>[] {
  const cards = [ICAL.parse(text)].flat(text.split('BEGIN:VCARD').length > 2 ? 1 : 0) as unknown[];
  return cards.map((card) => {
    const [, properties] = card as [string, [string, object, string, unknown][]];
    return Object.fromEntries(properties.map(([name, , , value]) => [name, value]));
  });
}

describe('a vCard', () => {
  it('says who it is, where it works, and how to reach it, for who may read that', async () => {
    const { headers, text } = await t.api.get(`/persons/${person}/vcard`, { as: coordinator });
    expect(headers['content-type']).toBe('text/vcard; charset=utf-8');
    expect(headers['content-disposition']).toBe('inline; filename="grossner-kathe.vcf"');
    const [card] = read(text);
    expect(card).toMatchObject({
      version: '4.0',
      fn: 'Dr. Käthe von Größner',
      n: ['von Größner', 'Käthe', '', 'Dr.', ''],
      org: 'Optik; Glas, Söhne',
      title: 'Leitung der sehr weit verzweigten Entwicklungsabteilung für Größenmessgeräte',
      tel: '+49 3641 55501',
    });
    expect(text).toContain('EMAIL;TYPE=work:k@optik.example\r\nTEL');
    expect(text).toContain('EMAIL;TYPE=home:kaethe@privat.example\r\n');
    expect(text).not.toContain('geheim');
  });

  it('has no contact data where the JSON has none, and is there for nobody else', async () => {
    const { text } = await t.api.get(`/persons/${person}/vcard`, { as: await t.world.account() });
    expect(text).toContain('FN:Dr. Käthe von Größner');
    expect(text).not.toMatch(/EMAIL|TEL/);
    const outside = await t.world.account({ affiliated: false });
    expect((await t.api.get(`/persons/${person}/vcard`, { as: outside })).status).toBe(404);
  });
});

describe('the cards of a list', () => {
  it('come one after the other, filtered, within the right to export, and told to the audit trail', async () => {
    await t.world.person({ family_name: '山田', given_name: '太郎' });
    const path = '/persons?format=vcf&q=';
    const { status, headers, text } = await t.api.get(`${path}Größner`, { as: coordinator });
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'text/vcard; charset=utf-8',
    });
    expect(headers['content-disposition']).toContain('persons-2026-03-18.vcf');
    expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(1);
    const everybody = await t.api.get('/persons?format=vcf', { as: coordinator });
    expect(read(everybody.text).map(({ fn }) => fn)).toContain('太郎 山田');
    const refused = await t.api.get(`${path}Größner`, { as: lead });
    expect(refused.body).toMatchObject({ status: 403, code: 'export_not_allowed' });
    const own = await t.api.get(`${path}Vorname&steeringGroup=stem-education`, { as: lead });
    expect(own.text.match(/^END:VCARD\r$/gm)).toHaveLength(1);
    const allianceLead = await t.world.account({ role: 'alliance_lead' });
    const trail = await t.api.get('/audit-events?action=exported', { as: allianceLead });
    expect(trail.body.data).toHaveLength(3);
    expect(trail.body.data[0].values).toContainEqual({ field: 'format', before: null, after: 'vcf' });
  });

  it('have no columns, and are of persons alone', async () => {
    const chosen = await t.api.get('/persons?format=vcf&columns=familyName', { as: coordinator });
    expect(chosen.body).toMatchObject({
      status: 400,
      errors: [{ parameter: 'columns', code: 'only_in_table' }],
    });
    const others = await t.api.get('/organisations?format=vcf', { as: coordinator });
    expect(others.body).toMatchObject({ status: 400, errors: [{ parameter: 'format', code: 'not_one_of' }] });
  });
});
