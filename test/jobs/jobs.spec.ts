import { JobQueue } from '../../src/jobs/job-queue.js';
import { type HeardChange, Changes } from '../../src/jobs/changes.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { jobQueueWords } from '../../src/words/mail-words.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let worker: JobWorker;
let heard: HeardChange[];
let fault: Error | null;
/** What only this record's change brings about. */
let poisoned: string | null;
let lead: Principal;

beforeAll(async () => {
  t = await testApp({ logLevel: 'silent' });
  worker = t.app.get(JobWorker);
  lead = await t.world.account({ role: 'alliance_lead' });
  // Beside what it hears it writes, so that what is left behind of a cut transaction would be seen.
  await t.database.dataSource.query(`CREATE TABLE heard (id uuid NOT NULL)`);
  t.app.get(Changes).listen(['sector'], async (em, changes) => {
    for (const { id } of changes) await em.query(`INSERT INTO heard VALUES ($1)`, [id]);
    if (fault) throw fault;
    if (changes.some(({ recordId }) => recordId === poisoned)) throw new Error('not this one');
    heard.push(...changes);
  });
});
afterAll(() => t.close());
beforeEach(async () => {
  fault = null;
  poisoned = null;
  await worker.runDue(true);
  heard = [];
  await t.database.dataSource.query(`TRUNCATE heard`);
});

let sectors = 0;
const addSector = () => {
  const name = `Bereich ${(sectors += 1)}`;
  const code = `made_${String.fromCodePoint(97 + (sectors % 26), 97 + Math.floor(sectors / 26))}`;
  return t.api.post('/sectors', { code, name: { de: name, en: name } }, { as: lead });
};
const heardRows = async () =>
  (await t.database.read<{ count: number }>('SELECT count(*)::int AS count FROM heard', []))[0]!.count;
const failedJobs = async () => {
  const { body } = await t.api.get('/jobs?state=failed', { as: lead });
  return (body as { data: { id: string; queue: string; reason: string; tries: number }[] }).data;
};

describe('a change', () => {
  it('is heard of, once, with who did what to which record', async () => {
    const made = await addSector();
    expect(made.status).toBe(201);
    await worker.runDue();
    expect(heard).toEqual([
      expect.objectContaining({
        action: 'created',
        type: 'sector',
        actor: expect.objectContaining({ kind: 'account' }) as unknown,
      }),
    ]);
    await worker.runDue(true);
    expect(await heardRows()).toBe(1);
  });

  it('is not heard of where its transaction was rolled back', async () => {
    await t.database
      .transaction(async (em) => {
        await em.query(
          `INSERT INTO audit_event (id, at, actor_kind, action, record_type, record_id, fields)
           VALUES (gen_random_uuid(), now(), 'operator', 'created', 'sector', gen_random_uuid(), '{}')`,
        );
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(await worker.runDue(true)).toBe(0);
  });

  it('waits where the time for it is over, so that chores are not forgotten', async () => {
    await addSector();
    expect(await worker.runDue(true, Date.now())).toBe(0);
    expect(await worker.runDue(true)).toBeGreaterThan(0);
  });

  it('is heard of again where what followed failed, and leaves nothing of the try that failed', async () => {
    await addSector();
    fault = new Error('an address that nobody may read: someone@firma.example');
    await worker.runDue();
    expect(await heardRows()).toBe(0);
    const [waiting] = ((await t.api.get('/jobs?queue=change', { as: lead })).body as { data: object[] }).data;
    expect(waiting).toMatchObject({ state: 'waiting', tries: 1, reason: 'Error' });
    fault = null;
    expect(await worker.runDue()).toBe(0);
    await worker.runDue(true);
    expect(await heardRows()).toBe(1);
  });

  it('has failed for good after twelve tries, is counted, and can be tried again', async () => {
    await addSector();
    fault = new Error('not today');
    for (let tries = 0; tries < 12; tries += 1) expect(await worker.runDue(true)).toBe(1);
    expect(await worker.runDue(true)).toBe(0);
    const [failed] = await failedJobs();
    expect(failed).toMatchObject({ queue: 'change', tries: 12, reason: 'Error' });
    const queues = (await t.api.get('/job-queues', { as: lead })).body as { data: object[] };
    expect(queues.data).toContainEqual({
      name: 'change',
      waiting: 0,
      running: 0,
      failed: 1,
      oldestSeconds: 0,
    });
    fault = null;
    expect((await t.api.post(`/jobs/${failed!.id}/retry`, {}, { as: lead })).status).toBe(204);
    await worker.runDue(true);
    expect(await heardRows()).toBe(1);
    expect(await failedJobs()).toEqual([]);
    const again = await t.api.post(`/jobs/${failed!.id}/retry`, {}, { as: lead });
    expect(again).toMatchObject({ status: 409, body: { code: 'job_not_failed' } });
  });
});

it('one that is tried again long after it failed is done, not forgotten', async () => {
  await addSector();
  fault = new Error('not today');
  for (let tries = 0; tries < 12; tries += 1) await worker.runDue(true);
  const [failed] = await failedJobs();
  await t.world.rows(
    `UPDATE pgboss.job SET completed_on = now() - interval '2 hours', start_after = now() + interval '1 hour'
     WHERE state = 'failed'`,
  );
  fault = null;
  expect((await t.api.post(`/jobs/${failed!.id}/retry`, {}, { as: lead })).status).toBe(204);
  await t.app.get(JobQueue).maintain();
  await worker.runDue();
  expect(await heardRows()).toBe(1);
});

it('a chore that fails keeps no other from being done', async () => {
  const done: string[] = [];
  worker.everyMinute(() => Promise.reject(new Error('each minute')));
  worker.everyMinute(() => Promise.resolve(void done.push('the next')));
  await worker.lookAfter();
  expect(done).toEqual(['the next']);
});

describe('many changes', () => {
  const statementsOf = async (changes: number) => {
    for (let n = 0; n < changes; n += 1) await addSector();
    let statements = 0;
    t.database.onStatement = () => (statements += 1);
    expect(await worker.runDue()).toBe(changes);
    t.database.onStatement = undefined;
    return statements;
  };

  it('are heard of together, so that each costs little', async () => {
    const [one, ten] = [await statementsOf(1), await statementsOf(10)];
    // What the listener of this file writes is one more for each.
    expect(ten).toBe(one + 9);
    expect(await heardRows()).toBe(11);
  });

  it('do not wait for one of them that fails', async () => {
    await addSector();
    poisoned = ((await addSector()).body as { id: string }).id;
    await addSector();
    await worker.runDue();
    expect(heard).toHaveLength(2);
    expect(await heardRows()).toBe(2);
    poisoned = null;
    await worker.runDue(true);
    expect(await heardRows()).toBe(3);
  });

  it('have their effect once where another process has done some of them meanwhile', async () => {
    await addSector();
    await addSector();
    const queue = t.app.get(JobQueue);
    const take = queue.take.bind(queue);
    const spy = jest.spyOn(queue, 'take').mockImplementationOnce(async (...asked) => {
      const jobs = await take(...asked);
      await t.database.dataSource.query(`UPDATE pgboss.job SET state = 'completed' WHERE id = $1`, [
        jobs[0]!.id,
      ]);
      return jobs;
    });
    await worker.runDue();
    spy.mockRestore();
    expect(await heardRows()).toBe(1);
  });
});

describe('whatever is cut in between', () => {
  it('has the effect once: at every statement of two jobs that are done together', async () => {
    let statements = 0;
    await addSector();
    await addSector();
    t.database.onStatement = () => (statements += 1);
    await worker.runDue(true);
    t.database.onStatement = undefined;
    expect(statements).toBeGreaterThan(5);
    for (let at = 1; at <= statements; at += 1) {
      await t.database.dataSource.query(`TRUNCATE heard`);
      await addSector();
      await addSector();
      let count = 0;
      t.database.onStatement = () => {
        count += 1;
        if (count >= at) throw new Error('cut');
      };
      await worker.runDue(true).catch(() => undefined);
      t.database.onStatement = undefined;
      // As the server frees what a dead process held, a few minutes later.
      await t.database.dataSource.query(
        `UPDATE pgboss.job SET started_on = now() - interval '1 hour' WHERE state = 'active'`,
      );
      await t.app.get(JobQueue).maintain();
      await worker.runDue(true);
      expect([at, await heardRows()]).toEqual([at, 2]);
    }
  });
});

it('who does not look after the installation sees nothing of it', async () => {
  const coordinator = await t.world.account({ role: 'coordinator' });
  for (const path of ['/jobs', '/job-queues'])
    expect((await t.api.get(path, { as: coordinator })).status).toBe(403);
  expect((await t.api.get('/jobs')).status).toBe(401);
});

it('is not forgotten for a year, if nobody is there to do it', async () => {
  await addSector();
  const [{ kept }] = (await t.world.rows(
    `SELECT bool_and(keep_until > now() + interval '360 days') AS kept FROM pgboss.job WHERE state = 'created'`,
  )) as [{ kept: boolean }];
  expect(kept).toBe(true);
});

it('every queue has words', async () => {
  const { data } = (await t.api.get('/job-queues', { as: lead })).body as { data: { name: string }[] };
  expect(data.map(({ name }) => name)).toEqual(Object.keys(jobQueueWords));
});

it('/health/ready counts what waits', async () => {
  await addSector();
  t.setNow('2026-03-18T09:10:00Z');
  const { body } = await t.api.get('/health/ready');
  expect((body as { jobs: object }).jobs).toMatchObject({ waiting: 1, failed: 0 });
});
