import type { ServerResponse } from 'node:http';
import { Changes } from '../../src/jobs/changes.js';
import { JobQueue } from '../../src/jobs/job-queue.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { WebhookProgress } from '../../src/webhooks/webhook-progress.js';
import { type WebhookTest, withWebhooks } from './with-webhooks.js';

let w: WebhookTest;
let heard: () => void;
let rounds: () => number;

beforeAll(async () => {
  w = await withWebhooks();
  w.t.app.get(Changes).listen(['sector'], () => Promise.resolve(heard()));
  const take = jest.spyOn(w.t.app.get(JobQueue), 'take');
  rounds = () => take.mock.calls.filter(([queue]) => queue === 'webhook').length;
});
afterAll(() => w.close());

/** Changes something else, and is over once that was heard of. */
const somethingElse = async (code: string) => {
  const done = new Promise<void>((resolve) => (heard = resolve));
  const fields = { code, name: { de: code, en: code } };
  expect((await w.t.api.post('/sectors', fields, { as: w.lead })).status).toBe(201);
  await done;
};

it('an address that is slow keeps nothing else waiting, and a process from ending only for what is under way', async () => {
  const organisation = await w.t.world.organisation();
  const { id } = await w.make();
  await w.rename(organisation, 'Jena');
  await w.rename(organisation, 'Gera');
  const worker = w.t.app.get(JobWorker);
  const asked = new Promise<ServerResponse>((resolve) => {
    w.receiver.reply = (_, response) => resolve(response);
  });
  worker.start();
  const response = await asked;
  await w.rename(organisation, 'Weimar');
  await somethingElse('first');
  await somethingElse('second');
  // No second round beside the one that waits, though there is a job for it.
  expect(rounds()).toBe(1);
  expect(await w.deliveries(id)).toEqual([]);
  const release = jest.spyOn(w.t.app.get(WebhookProgress), 'release');
  const ended = worker.onModuleDestroy().then(() => release.mock.calls.length);
  await w.rename(organisation, 'Erfurt');
  response.writeHead(204).end();
  expect(await ended).toBe(1);
  expect(w.receiver.taken()).toHaveLength(1);
  expect(await w.deliveries(id)).toEqual([expect.objectContaining({ delivered: true })]);
  const waiting = await w.t.world.rows(
    `SELECT FROM pgboss.job WHERE name = 'webhook' AND state = 'created' AND data->>'webhook' = '${id}'`,
  );
  expect(waiting).toHaveLength(1);
});
