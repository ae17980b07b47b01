import { migrateDown, migrateUp } from '../../src/database/migrate.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp({ logLevel: 'silent' });
});
afterAll(() => t.close());

it('who was invited before there were mails is not invited again, but told of another time', async () => {
  const lead = await t.world.seated('it-talent', 'lead');
  // The migration asks the database's clock what lies ahead.
  const meeting = await t.world.meeting('it-talent', {
    state: 'invited',
    planned_start: '2100-04-15T14:00:00Z',
    planned_end: '2100-04-15T16:00:00Z',
  });
  const invited_at = '2026-03-01T09:00:00Z';
  const atHome = await t.world.person({ email: 'zuhause@werk.test' });
  await t.world.participation(meeting, { person_id: atHome, invited_at });
  await t.world.participation(meeting, {
    guest_name: 'Gast',
    guest_email: 'gast@schule.test',
    meeting_role: 'guest',
    invited_at,
  });
  const { dataSource } = t.database;
  const names = dataSource.migrations.map(({ constructor }) => constructor.name);
  await migrateDown(dataSource, names.length - names.findIndex((name) => /^Mail\d/.test(name)));
  await migrateUp(dataSource);

  const change = async (fields: object) => {
    const { etag } = await t.api.get(`/meetings/${meeting}`, { as: lead });
    expect((await t.api.patch(`/meetings/${meeting}`, fields, { as: lead, ifMatch: etag })).status).toBe(200);
    await t.app.get(JobWorker).runDue(true);
    const rows = await t.world.rows<{ kind: string; to_address: string }>(
      `SELECT kind, to_address FROM mail WHERE state <> 'kept' ORDER BY to_address`,
    );
    return rows.map(({ kind, to_address }) => `${kind} ${to_address}`);
  };
  expect(await change({ title: 'Anders genannt' })).toEqual([]);
  expect(await change({ location: 'Anderswo' })).toEqual([
    'meeting_moved gast@schule.test',
    'meeting_moved zuhause@werk.test',
  ]);
});
