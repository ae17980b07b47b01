import { Judging } from '../../src/imports/judging.js';
import { Progress } from '../../src/imports/progress.js';
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

const read = ({ body: { id } }: Reply) => t.api.get(`/imports/${id}`, { as: staff });

/** The import once all of its rows are judged. */
async function judged(made: Reply): Promise<Reply> {
  for (;;) {
    const now = await read(made);
    if (now.body.progress === null) return now;
  }
}

const list = (rows: string[]) => table('Name;Bereich', ...rows.map((name) => `${name};Wirtschaft`));

describe('a list of more rows than are judged at once', () => {
  const names = Array.from({ length: 1001 }, named);
  names[999] = names[3] as string;

  it('is answered with what its first rows become, judged to its end, and taken over whole', async () => {
    const made = await i.send(list(names));
    expect(made.body).toMatchObject({
      progress: { step: 'judge', done: 500, total: 1001 },
      counts: { rows: 1001, new: 500 },
      openSteps: [],
    });
    const all = await judged(made);
    expect(all.body).toMatchObject({
      counts: { rows: 1001, new: 1000, duplicate: 1 },
      openSteps: ['commit'],
    });
    const [twice] = await i.rows(made, '&outcome=duplicate');
    expect(twice).toMatchObject({ line: 1001, duplicates: [{ id: null, line: 5 }] });
    const done = await i.commit(await i.change(all, { takesDuplicates: 'leave' }));
    expect(done.body).toMatchObject({ state: 'committed', progress: null, counts: { new: 1000, left: 1 } });
    expect((await i.undo(done)).body).toMatchObject({ state: 'undone', progress: null });
  });

  it('is not committed before all rows are judged, and a process that starts goes on with it', async () => {
    const made = await judged(await i.send(list(names)));
    await t.world.rows(
      `UPDATE import_row SET outcome = NULL WHERE import_id = $1 AND line > 990 RETURNING line`,
      made.body.id,
    );
    expect((await i.rows(made, '&outcome=duplicate')).length).toBe(0);
    expect((await i.commit(made)).body).toMatchObject({
      code: 'rows_unjudged',
      detail: expect.stringContaining('12 '),
    });
    await t.app.get(Judging).resume();
    expect((await judged(made)).body.counts).toMatchObject({ new: 1000, duplicate: 1 });
  });
});

describe('what is decided about a row that is not judged yet', () => {
  it('counts once it is', async () => {
    const id = await t.world.organisation();
    const made = await judged(await i.send(table('ID;Ort', `${id};Aue`, `${id};Bach`)));
    // As a process leaves it that ended between its portions.
    await t.world.rows(
      `UPDATE import_row SET outcome = NULL, fields = '{}', errors = '[]' WHERE import_id = $1 AND line = 3 RETURNING line`,
      made.body.id,
    );
    await i.change(made, { rows: [{ line: 3, choice: 'leave' }] });
    expect((await i.rows(made)).map(({ line }: any) => line)).toEqual([2]);
    await t.app.get(Judging).resume();
    await judged(made);
    expect(await i.rows(made)).toMatchObject([{ outcome: 'update' }, { outcome: 'update', taken: false }]);
  });
});

describe('a list of just as many rows as are judged at once', () => {
  it('is judged whole: also what two rows say of one record', async () => {
    const id = await t.world.organisation();
    const lines = Array.from({ length: 500 }, (_, n) => `${n < 498 ? '' : id};${n < 498 ? named() : ''};Aue`);
    const made = await i.send(table('ID;Name;Ort', ...lines));
    expect(made.body.progress).toBeNull();
    const [last] = await i.rows(made, '&sort=-line');
    expect(last).toMatchObject({ line: 501, errors: [{ code: 'record_twice' }] });
  });
});

describe('what is decided', () => {
  it('about one row is judged alone, with those that change the same record', async () => {
    const [one, other] = [await t.world.organisation(), await t.world.organisation()];
    const made = await i.send(table('ID;Ort', `${one};Aue`, `${one};Bach`, `${one};Cella`, `${other};Dorf`));
    const outcomes = async () => (await i.rows(made)).map(({ outcome }: any) => outcome);
    expect(await outcomes()).toEqual(['update', 'error', 'error', 'update']);
    await t.world.rows(`UPDATE organisation SET city = 'Dorf' WHERE id = $1 RETURNING id`, other);
    const left = await i.change(made, { rows: [{ line: 2, choice: 'leave' }] });
    expect(await outcomes()).toEqual(['update', 'update', 'error', 'update']);
    // Nothing but the question: all are judged by what is there now.
    await i.change(left, {});
    expect(await outcomes()).toEqual(['update', 'update', 'error', 'same']);
  });
});

describe('how far a step is', () => {
  const isServer = () => t.database.engine === 'server';
  const told = async (made: Reply) => (await read(made)).body.progress;

  it('is seen by others before it ends, and by nobody after it', async () => {
    const made = await i.send(list([named(), named()]));
    const progress = new Progress(t.database, made.body);
    progress.tell(1.5);
    await progress.said();
    // The embedded engine answers nobody meanwhile.
    expect(await told(made)).toEqual(isServer() ? { step: 'commit', done: 1, total: 2 } : null);
    await progress.end();
    expect(await told(made)).toBeNull();
  });

  it('is not believed for ever of a process that ended', async () => {
    const made = await i.send(list([named()]));
    await t.world.rows(
      `INSERT INTO import_progress (import_id, import_version, done, told_at) VALUES ($1, $2, 1, now() - interval '61 seconds') RETURNING done`,
      made.body.id,
      made.body.version,
    );
    expect(await told(made)).toBeNull();
    await t.world.rows(`UPDATE import_progress SET told_at = now() RETURNING done`);
    expect(await told(made)).toEqual({ step: 'commit', done: 1, total: 1 });
    // Who was at it has come to an end.
    await i.change(made, { leavesErrors: true });
    expect(await told(made)).toBeNull();
  });
});
