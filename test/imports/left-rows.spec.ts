import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';
import { importing, named, table } from './importing.js';

let t: TestApp;
let staff: Principal;
let i: ReturnType<typeof importing>;
beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  i = importing(t, staff);
});
afterAll(() => t.close());

const file = ({ body: { id } }: Reply, extension = 'csv', language = 'de') =>
  t.api.get(`/imports/${id}/left-rows.${extension}`, {
    as: staff,
    headers: { 'accept-language': language },
  });

/** A list with a row that is good, one that is wrong, one that looks like another, and one that somebody leaves out. */
async function list() {
  const [good, wrong, known, left] = [named(), named(), named(), named()];
  await t.world.organisation({ name: `${known} GmbH` });
  const made = await i.send(
    table(
      'Aktenzeichen;Firma;Branche;seit',
      `1;${good};Wirtschaft;1.3.2019`,
      `=2;${wrong};Wirtschaft;seit März 2019`,
      `3;${known} AG;Wirtschaft;1.3.2019`,
      `4;${left};Wirtschaft;1.3.2019`,
    ),
  );
  const chosen = await i.change(made, { rows: [{ line: 5, choice: 'leave' }], leavesErrors: true });
  return { wrong, known, left, draft: await i.change(chosen, { takesDuplicates: 'leave' }) };
}

describe('rows that stay behind', () => {
  it('come back as the file said them, with what is wrong in front', async () => {
    const { wrong, known, left, draft } = await list();
    const reply = await file(draft);
    expect(reply.headers['content-disposition']).toBe('inline; filename="left-rows-2026-03-18.csv"');
    expect(reply.bytes.toString().split('\r\n')).toEqual([
      '\uFEFFWarum nicht übernommen;Aktenzeichen;Firma;Branche;seit',
      expect.stringMatching(
        new RegExp(`^"?seit: „seit März 2019“ sagt keinen Tag.*"?;'=2;${wrong};Wirtschaft;seit März 2019$`),
      ),
      `"Gleicht: ${known} GmbH, 70 %";3;${known} AG;Wirtschaft;1.3.2019`.replaceAll('"', ''),
      `Ausgelassen.;4;${left};Wirtschaft;1.3.2019`,
      '',
    ]);
    expect((await file(draft, 'csv', 'en')).bytes.toString()).toMatch(/^\uFEFFWhy it was left;.*\r\n/);
  });

  it('are there after the commit, go on where they are mended, and are forgotten after thirty days', async () => {
    const { draft } = await list();
    const before = (await file(draft)).bytes.toString();
    const mapped = await i.change(draft, { columns: [{ column: 0, field: 'internalNote' }] });
    const done = await i.commit(mapped);
    expect(done.body).toMatchObject({ state: 'committed', counts: { left: 3 } });
    expect((await file(done)).bytes.toString()).toBe(before);
    const again = await i.send(before.replace('seit März 2019\r', '1.3.2019\r'));
    expect(again.body.columns.map(({ field }: any) => field)).toEqual([
      null,
      'internalNote',
      'name',
      'sectorCode',
      'membership.joinedOn',
    ]);
    const [mended] = await i.rows(again);
    expect(mended).toMatchObject({ outcome: 'new', errors: [] });
    await t.world.rows(
      `UPDATE import SET committed_at = committed_at - interval '31 days' WHERE id = $1 RETURNING id`,
      done.body.id,
    );
    await i.send(table('Name;Bereich', `${named()};Wirtschaft`));
    expect((await file(done)).bytes.toString().split('\r\n')).toHaveLength(2);
  });

  it('come as a workbook', async () => {
    const { draft } = await list();
    const reply = await file(draft, 'xlsx');
    const back = await i.send(reply.bytes);
    expect(back.body).toMatchObject({ format: 'xlsx', counts: { rows: 3 } });
  });
});
