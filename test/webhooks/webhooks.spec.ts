import { JobQueue } from '../../src/jobs/job-queue.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { WebhookProgress } from '../../src/webhooks/webhook-progress.js';
import { NOW } from '../support/app.js';
import { answer, verified } from './receiver.js';
import { reading, type WebhookTest, withWebhooks } from './with-webhooks.js';

let w: WebhookTest;
const HOUR = 3_600_000;

beforeAll(async () => {
  w = await withWebhooks();
});
afterAll(() => w.close());
beforeEach(async () => {
  w.t.setNow(NOW);
  await w.asLead();
  w.receiver.reply = answer(204);
  await w.t.world.rows('DELETE FROM webhook');
  await w.t.world.rows('DELETE FROM change_event');
  await w.work();
  w.receiver.taken();
});

const post = (path: string, body: object = {}) => w.t.api.post(path, body, { as: w.lead });
const patch = async (id: string, body: object) => {
  const { etag } = await w.t.api.get(`/webhooks/${id}`, { as: w.lead });
  return w.t.api.patch(`/webhooks/${id}`, body, { as: w.lead, ifMatch: etag });
};
const codes = (reply: { body: any }) => reply.body.errors.map((one: any) => `${one.pointer} ${one.code}`);

describe('a webhook', () => {
  it('shows its secret once, and is listed without', async () => {
    const { secret, ...made } = await w.make();
    expect(secret).toMatch(/^whsec_/);
    expect(await w.webhook(made.id)).toEqual(made);
    const { body } = await w.t.api.get('/webhooks', { as: w.lead });
    expect(body.data).toEqual([made]);
    expect(made).toMatchObject({
      enabled: true,
      disabledAt: null,
      failingSince: null,
      previousSecretUntil: null,
    });
  });

  it('needs a key that is in force and may read events', async () => {
    const { apiKeyId } = await w.make();
    const body = { url: w.receiver.url, events: ['meeting.changed'], apiKeyId };
    await w.t.world.rows(`UPDATE api_key SET permissions = '{meeting.read}' WHERE id = $1`, apiKeyId);
    expect(codes(await post('/webhooks', body))).toEqual(['/apiKeyId key_without_events']);
    await w.t.world.rows(`UPDATE api_key SET expires_at = $2 WHERE id = $1`, apiKeyId, NOW);
    expect(codes(await post('/webhooks', body))).toEqual(['/apiKeyId key_out_of_force']);
    const nobody = { ...body, apiKeyId: '019a0000-0000-7000-8000-00000000dead' };
    expect(codes(await post('/webhooks', nobody))).toEqual(['/apiKeyId unknown_reference']);
  });

  it('is one of fifty at the most', async () => {
    const { apiKeyId } = await w.make();
    await w.t.world.insertAll(
      'webhook',
      Array.from({ length: 49 }, () => ({ api_key_id: apiKeyId })),
    );
    const refused = await post('/webhooks', { url: w.receiver.url, events: ['meeting.changed'], apiKeyId });
    expect(refused).toMatchObject({ status: 409, body: { code: 'too_many_webhooks' } });
  });

  it('is disabled by hand, and gone when deleted, with its log', async () => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    await w.rename(organisation, 'Jena');
    await w.work();
    expect(w.receiver.taken()).toHaveLength(1);
    expect((await patch(id, { enabled: false })).body).toMatchObject({
      enabled: false,
      disabledReason: 'by_hand',
      disabledAt: NOW.toISOString(),
    });
    await w.rename(organisation, 'Gera');
    await w.work();
    expect(w.receiver.taken()).toEqual([]);
    expect((await patch(id, { enabled: true, events: ['organisation.changed'] })).status).toBe(200);
    await w.work();
    expect(w.receiver.taken()).toHaveLength(1);
    const { etag } = await w.t.api.get(`/webhooks/${id}`, { as: w.lead });
    expect((await w.t.api.delete(`/webhooks/${id}`, { as: w.lead, ifMatch: etag })).status).toBe(204);
    expect(await w.t.world.rows('SELECT FROM webhook_delivery')).toEqual([]);
    await w.rename(organisation, 'Weimar');
    await w.work();
    expect(w.receiver.taken()).toEqual([]);
  });
});

describe('a rotation', () => {
  it('has both secrets sign for a day, then the new one alone', async () => {
    const organisation = await w.t.world.organisation();
    const { id, secret } = await w.make();
    const rotated = await post(`/webhooks/${id}/rotation`);
    expect(rotated).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { id, previousSecretUntil: new Date(NOW.getTime() + 24 * HOUR).toISOString() },
    });
    const after = rotated.body.secret as string;
    await w.rename(organisation, 'Jena');
    await w.work();
    const [both] = w.receiver.taken();
    expect(both!.headers['webhook-signature']).toMatch(/^v1,[^ ]{44} v1,[^ ]{44}$/);
    for (const one of [secret, after]) expect(verified(both!, one)).toEqual(both!.event);
    w.t.setNow(new Date(NOW.getTime() + 24 * HOUR));
    await w.asLead();
    expect((await w.webhook(id)).previousSecretUntil).toBeNull();
    await w.rename(organisation, 'Gera');
    await w.work();
    const [alone] = w.receiver.taken();
    expect(verified(alone!, after)).toEqual(alone!.event);
    expect(() => verified(alone!, secret)).toThrow();
  });

  it('mends one whose secret this installation cannot read any more', async () => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    await w.t.world.rows(
      `UPDATE webhook SET secret = set_byte(secret, 40, 1 - sign(get_byte(secret, 40))::int)`,
    );
    await w.rename(organisation, 'Jena');
    await w.work();
    expect(await w.webhook(id)).toMatchObject({ enabled: false, disabledReason: 'secret_unreadable' });
    const { body } = await post(`/webhooks/${id}/rotation`);
    await patch(id, { enabled: true });
    await w.work();
    const [came] = w.receiver.taken();
    expect(verified(came!, body.secret)).toEqual(came!.event);
    expect(came!.headers['webhook-signature']).not.toContain(' ');
  });
});

describe('a replay', () => {
  it('sends what happened after a moment again, under the same ids and in the same order', async () => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    await w.rename(organisation, 'Jena');
    await w.work();
    w.receiver.taken();
    w.t.setNow(new Date(NOW.getTime() + HOUR));
    await w.asLead();
    await w.rename(organisation, 'Gera');
    await w.rename(organisation, 'Weimar');
    await w.work();
    const first = w.receiver.taken().map(({ event }) => event.id);
    expect(first).toHaveLength(2);
    const replayed = await post(`/webhooks/${id}/replay`, { after: NOW.toISOString() });
    expect(replayed).toMatchObject({ status: 200, body: { id, enabled: true } });
    await w.work();
    expect(w.receiver.taken().map(({ event }) => event.id)).toEqual(first);
    expect((await w.deliveries(id)).map(({ tries }) => tries)).toEqual([2, 2, 1]);
  });

  it('leaves nothing out that was not sent yet', async () => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    w.receiver.reply = answer(500);
    await w.rename(organisation, 'Jena');
    await w.work();
    w.receiver.taken();
    w.receiver.reply = answer(204);
    await post(`/webhooks/${id}/replay`, { after: new Date(NOW.getTime() + HOUR).toISOString() });
    await w.work();
    expect(w.receiver.taken()).toHaveLength(1);
  });
});

describe('the key of a webhook', () => {
  it('ends it when it is revoked, with why, and it cannot be enabled again', async () => {
    const organisation = await w.t.world.organisation();
    const { id, apiKeyId } = await w.make();
    expect((await w.t.api.delete(`/api-keys/${apiKeyId}`, { as: w.lead })).status).toBe(204);
    await w.rename(organisation, 'Jena');
    await w.work();
    expect(w.receiver.taken()).toEqual([]);
    expect(await w.webhook(id)).toMatchObject({ enabled: false, disabledReason: 'key_revoked' });
    expect(codes(await patch(id, { enabled: true }))).toEqual(['/enabled key_out_of_force']);
  });

  it('ends it when it expires, also where nothing happens', async () => {
    const { id } = await w.make({ key: { expires_at: new Date(NOW.getTime() + HOUR) } });
    await w.work();
    expect(await w.webhook(id)).toMatchObject({ enabled: true });
    w.t.setNow(new Date(NOW.getTime() + HOUR));
    await w.work();
    expect(await w.webhook(id)).toMatchObject({ enabled: false, disabledReason: 'key_expired' });
  });

  it('ends it when it may read no events any more', async () => {
    const { id, apiKeyId } = await w.make();
    await w.t.world.rows(`UPDATE api_key SET permissions = '{meeting.read}' WHERE id = $1`, apiKeyId);
    await w.rename(await w.t.world.organisation(), 'Jena');
    await w.work();
    expect(await w.webhook(id)).toMatchObject({ disabledReason: 'key_without_events' });
    expect(codes(await patch(id, { enabled: true }))).toEqual(['/enabled key_without_events']);
  });

  it('reads what it may read when it is sent, not when it happened', async () => {
    const [organisation, meeting] = [
      await w.t.world.organisation(),
      await w.t.world.meeting('stem-education'),
    ];
    const { id, apiKeyId } = await w.make();
    w.receiver.reply = answer(500);
    await w.rename(organisation, 'Jena');
    const { etag } = await w.t.api.get(`/meetings/${meeting}`, { as: w.lead });
    await w.t.api.patch(`/meetings/${meeting}`, { title: 'Anders' }, { as: w.lead, ifMatch: etag });
    await w.work();
    expect(w.receiver.taken().map(({ event }) => event.data.kind)).toEqual(['organisation']);
    const narrowed = reading.filter((permission) => permission !== 'organisation.read');
    await w.t.world.rows(`UPDATE api_key SET permissions = $2 WHERE id = $1`, apiKeyId, narrowed);
    w.receiver.reply = answer(204);
    w.t.setNow(new Date(NOW.getTime() + HOUR));
    await w.asLead();
    await w.work();
    expect(w.receiver.taken().map(({ event }) => event.data.kind)).toEqual(['meeting']);
    expect(await w.deliveries(id, '?delivered=true')).toHaveLength(1);
  });
});

describe('whatever is cut in between', () => {
  it('every event is sent at least once, and in order: at every statement', async () => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    const work = async () => {
      await w.t.app.get(JobWorker).runDue(true);
    };
    let statements = 0;
    await w.rename(organisation, 'Jena');
    w.t.database.onStatement = () => (statements += 1);
    await work();
    w.t.database.onStatement = undefined;
    expect(w.receiver.taken()).toHaveLength(1);
    expect(statements).toBeGreaterThan(15);
    let doubled = 0;
    for (let at = 1; at <= statements; at += 1) {
      const moment = new Date(NOW.getTime() + at * HOUR);
      w.t.setNow(moment);
      await w.asLead();
      await w.rename(organisation, `Ort ${at}`);
      await w.rename(organisation, `Ort ${at}, anders`);
      let count = 0;
      w.t.database.onStatement = () => {
        count += 1;
        if (count >= at) throw new Error('cut');
      };
      await work().catch(() => undefined);
      w.t.database.onStatement = undefined;
      // As a dead process's jobs and claims become free again, a few minutes later.
      await w.t.world.rows(
        `UPDATE pgboss.job SET started_on = now() - interval '1 hour' WHERE state = 'active'`,
      );
      await w.t.app.get(JobQueue).maintain();
      w.t.setNow(new Date(moment.getTime() + HOUR / 4));
      await w.work();
      const came = w.receiver.taken().map(({ event }) => event.id);
      const each = [...new Set(came)];
      const [first, second] = (await w.deliveries(id))
        .slice(0, 2)
        .map(({ eventId }) => eventId)
        .reverse();
      expect([at, each.length]).toEqual([at, 2]);
      expect(new Set(each)).toEqual(new Set([first, second]));
      const order = came.map((event) => each.indexOf(event));
      expect([at, order]).toEqual([at, [...order].sort()]);
      doubled += came.length - 2;
    }
    // Between the post and the note, nobody can know.
    expect(doubled).toBeGreaterThan(0);
  });
});

it('one process at a time delivers: what finds it at work leaves it alone, and nothing is left behind', async () => {
  const organisation = await w.t.world.organisation();
  const { id } = await w.make();
  for (let i = 0; i < 3; i += 1) await w.rename(organisation, `Ort ${i}`);
  let others: Promise<unknown> | undefined;
  w.receiver.reply = (came, response) => {
    // Another process, while the first request has no answer yet.
    others ??= (async () => {
      await w.rename(organisation, 'Ort 3');
      const jobs = [{ webhook: id }, { webhook: id }];
      await w.t.database.transaction((em) => w.t.app.get(JobQueue).send(em, 'webhook', jobs));
      await w.t.app.get(JobWorker).runDue(true);
    })();
    void others.then(() => answer(204)(came, response));
  };
  await w.work();
  await others;
  const came = w.receiver.taken().map(({ event }) => event.id);
  expect(came).toHaveLength(4);
  expect(new Set(came).size).toBe(4);
});

it('what happens as one process has just looked for the last time is not left to wait', async () => {
  const organisation = await w.t.world.organisation();
  await w.make();
  await w.rename(organisation, 'Jena');
  const progress = w.t.app.get(WebhookProgress);
  const release = progress.release.bind(progress);
  const spy = jest.spyOn(progress, 'release').mockImplementationOnce(async (...of) => {
    await w.rename(organisation, 'Gera');
    // Its job finds the webhook taken.
    await w.t.app.get(JobWorker).runDue(true);
    await release(...of);
  });
  await w.t.app.get(JobWorker).runDue(true);
  spy.mockRestore();
  expect(w.receiver.taken()).toHaveLength(2);
});
