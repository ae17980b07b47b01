import readXlsxFile from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { NOW, testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead', membership: null });
});
afterAll(() => t.close());

async function workbook(path: string) {
  const reply = await t.api.get(path, { as: lead });
  expect(reply.status).toBe(200);
  const [sheet] = await readXlsxFile(reply.bytes);
  return { reply, rows: sheet!.data, xml: strFromU8(unzipSync(reply.bytes)['xl/worksheets/sheet1.xml']!) };
}

describe('a list as a workbook', () => {
  it('keeps days, numbers, yes and no, and text that looks like a number or a formula', async () => {
    const name = '=HYPERLINK("x") <Ä & Ö> _x000D_ 😀';
    const id = await t.world.organisation({ name, postal_code: '07743', listed_publicly: true }, 'active');
    const columns = 'name,postalCode,membership.joinedOn,listedPublicly,membership.endedOn,id';
    const { reply, rows } = await workbook(`/organisations?format=xlsx&q=HYPERLINK&columns=${columns}`);
    expect(reply.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(reply.headers['content-disposition']).toContain('organisations-2026-03-18.xlsx');
    const heads = ['Name', 'Postleitzahl', 'Mitglied seit', 'Öffentlich gelistet'];
    expect(rows).toEqual([
      [...heads, 'Mitgliedschaft endet am', 'ID der Organisation'],
      [name, '07743', new Date('2020-01-01T00:00:00Z'), true, null, id],
    ]);
  });

  it('tells moments by the clock of the alliance, and numbers as numbers', async () => {
    const meeting = await t.world.meeting('stem-education', {
      title: 'Sommerzeit',
      planned_start: '2026-07-01T22:30:00Z',
    });
    await t.world.participation(meeting, { person_id: lead.personId, invited_at: NOW });
    const { rows } = await workbook(
      '/meetings?format=xlsx&q=Sommerzeit&columns=plannedStart,counts.invited,state',
    );
    expect(rows[1]).toEqual([new Date('2026-07-02T00:30:00Z'), 1, 'angesetzt']);
  });

  it('has days before Excel counts any as text', async () => {
    await t.world.topic('it-talent', { title: 'Uralt', first_raised_on: '1743-05-01' });
    const { rows } = await workbook('/topics?format=xlsx&q=Uralt&columns=firstRaisedOn');
    expect(rows[1]).toEqual(['1743-05-01']);
  });

  it('keeps its first row in sight, in bold', async () => {
    const { xml } = await workbook('/organisations?format=xlsx&columns=name,city');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<c r="B1" s="1" t="inlineStr">');
  });

  it('has all rows', async () => {
    await t.database.dataSource
      .query(`INSERT INTO organisation (id, version, created_at, updated_at, name, sector_code, city)
      SELECT gen_random_uuid(), 1, now(), now(), 'Viele ' || n, 'business', 'Vielstadt' FROM generate_series(1, 1001) n`);
    const { rows } = await workbook('/organisations?format=xlsx&city=Vielstadt&columns=name');
    expect(new Set(rows.map(([name]) => name)).size).toBe(1002);
  });
});

describe('a report as a workbook', () => {
  it('has the figures as numbers, and the same bytes for the same content', async () => {
    const path = '/reports/action-items.xlsx?steeringGroup=it-talent';
    const { reply, rows } = await workbook(path);
    expect(rows[0]!.slice(0, 2)).toEqual(['Steuergruppe', 'Offen']);
    expect((await workbook(path)).reply.etag).toBe(reply.etag);
  });
});
