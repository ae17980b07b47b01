import { parse } from 'csv-parse/sync';
import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';
import { importing, named } from './importing.js';
import { encodings, memberList } from './member-list.js';

let t: TestApp;
let staff: Principal;
let i: ReturnType<typeof importing>;
beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  i = importing(t, staff);
});
afterAll(() => t.close());

const left = async ({ body: { id } }: Reply) => {
  const { bytes } = await t.api.get(`/imports/${id}/left-rows.csv`, { as: staff });
  const [heads, ...rows] = parse(bytes, { bom: true, delimiter: ';' });
  return { heads: heads as string[], rows };
};
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');

describe('a list of 300 members with six doubles and thirty faults', () => {
  const known = async () => {
    // Of letters that all four encodings have.
    const names = [named, named, named].map((name) => name().replace(/.$/, '')) as [string, string, string];
    for (const name of names) await t.world.organisation({ name });
    return memberList(names);
  };

  it.each(encodings)('written in %s is in and clean, is taken back, and is in again', async (encoding) => {
    const list = await known();
    const made = await i.send(list.file(encoding));
    expect(made.body.counts).toMatchObject({ rows: 300, new: 264, duplicate: 6, error: 30 });
    const wrong = await i.rows(made, '&outcome=error');
    expect(wrong.map(({ errors }: any) => errors.map(({ column }: any) => column))).toEqual(
      list.rows.flatMap(({ fault }) => (fault ? [[list.heads[fault.column]]] : [])),
    );
    const done = await i.commit(await i.change(made, { takesDuplicates: 'leave', leavesErrors: true }));
    expect(done.body).toMatchObject({ state: 'committed', counts: { made: 264, left: 36 } });

    const { heads, rows } = await left(done);
    expect(rows).toHaveLength(36);
    const again = await i.send(csv([heads, ...list.mended(rows)]));
    expect(again.body.counts).toMatchObject({ rows: 36, new: 30, duplicate: 6, error: 0 });
    const clean = await i.commit(await i.change(again, { takesDuplicates: 'leave' }));
    expect(clean.body).toMatchObject({ state: 'committed', counts: { made: 30, left: 6 } });

    for (const each of [clean, done]) expect((await i.undo(each)).body.state).toBe('undone');
    const third = await i.send(list.file(encoding));
    expect(third.body.counts).toMatchObject({ new: 264, duplicate: 6, error: 30 });
  });
});
