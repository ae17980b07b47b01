import { NOW } from '../support/app.js';
import { answer, type Came, verified } from './receiver.js';
import { type WebhookTest, withWebhooks } from './with-webhooks.js';

let w: WebhookTest;
const lines: string[] = [];
const HOUR = 3_600_000;

beforeAll(async () => {
  w = await withWebhooks((line) => lines.push(line));
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

const later = (hours: number) => w.t.setNow(new Date(NOW.getTime() + hours * HOUR));
const cities = async (organisationId: string, ...names: string[]) => {
  for (const name of names) await w.rename(organisationId, name);
};
const idsOf = (came: readonly Came[]) => came.map(({ event }) => event.id);

describe('an event', () => {
  it('is sent as Standard Webhooks says, thin, and the log tells of it', async () => {
    const organisation = await w.t.world.organisation();
    const { id, secret } = await w.make();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await w.rename(organisation, 'Jena');
    await w.work();
    const [came, ...others] = w.receiver.taken();
    expect(others).toEqual([]);
    expect(verified(came!, secret)).toEqual(came!.event);
    expect(came!.event).toEqual({
      id: came!.headers['webhook-id'],
      type: 'organisation.changed',
      timestamp: NOW.toISOString(),
      data: { id: organisation, kind: 'organisation', version: 2 },
    });
    expect(came!.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-timestamp': String(NOW.getTime() / 1000),
    });
    expect(() => verified({ ...came!, body: came!.body.replace('changed', 'removed') }, secret)).toThrow();
    expect(await w.deliveries(id)).toEqual([
      expect.objectContaining({
        eventId: came!.event.id,
        type: 'organisation.changed',
        delivered: true,
        code: 204,
        reason: null,
        tries: 1,
        at: NOW.toISOString(),
      }),
    ]);
    await w.work();
    expect(w.receiver.taken()).toEqual([]);
  });

  it('is only of the types that were asked for, and of what happened since', async () => {
    const organisation = await w.t.world.organisation();
    await w.rename(organisation, 'Gera');
    const { id } = await w.make({ fields: { events: ['person.created', 'organisation.created'] } });
    await w.rename(organisation, 'Jena');
    const created = await w.t.api.post(
      '/organisations',
      { name: 'Neu', sectorCode: 'science' },
      { as: w.lead },
    );
    expect(created.status).toBe(201);
    await w.work();
    const came = w.receiver.taken();
    expect(came.map(({ event }) => [event.type, event.data.id])).toEqual([
      ['organisation.created', created.body.id],
    ]);
    expect(await w.deliveries(id)).toHaveLength(1);
  });

  it('of a meeting tells also of its agenda and of who takes part', async () => {
    const meeting = await w.t.world.meeting('stem-education');
    await w.make({ fields: { events: ['meeting.changed'] } });
    const item = await w.t.api.post(
      `/meetings/${meeting}/agenda-items`,
      { title: 'Räume', kind: 'discussion' },
      { as: w.lead },
    );
    expect(item.status).toBe(201);
    const part = await w.t.api.post(
      `/meetings/${meeting}/participations`,
      { personId: w.lead.personId },
      { as: w.lead },
    );
    expect(part.status).toBe(201);
    await w.t.api.delete(`/agenda-items/${item.body.id}`, { as: w.lead, ifMatch: item });
    await w.work();
    const came = w.receiver.taken();
    expect(came.length).toBeGreaterThanOrEqual(3);
    expect(new Set(came.map(({ event }) => event.data.id))).toEqual(new Set([meeting]));
  });
});

describe('an address that fails', () => {
  it('gets nothing out of order: what it did not take comes first, again under the same id', async () => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    w.receiver.reply = answer(500);
    await cities(organisation, 'Jena', 'Gera', 'Weimar');
    await w.work();
    const first = w.receiver.taken();
    expect(first).toHaveLength(1);
    expect(await w.webhook(id)).toMatchObject({
      failingSince: NOW.toISOString(),
      nextTryAt: new Date(NOW.getTime() + 60_000).toISOString(),
    });
    await w.work();
    expect(w.receiver.taken()).toEqual([]);
    later(0.1);
    w.receiver.reply = answer(200);
    await w.work();
    const all = w.receiver.taken();
    expect(all).toHaveLength(3);
    expect(all[0]!.event.id).toBe(first[0]!.event.id);
    const { data: listed } = (
      await w.t.api.get(`/events?limit=200&since=${NOW.toISOString()}`, { as: w.lead })
    ).body;
    expect(idsOf(all)).toEqual(listed.slice(-3).map((event: any) => event.id));
    expect(await w.webhook(id)).toMatchObject({ failingSince: null, nextTryAt: null });
    expect((await w.deliveries(id)).map(({ tries }) => tries).sort()).toEqual([1, 1, 2]);
  });

  it('holds up no other', async () => {
    const organisation = await w.t.world.organisation();
    const failing = await w.make({ fields: { url: w.receiver.url.replace('/events', '/broken') } });
    w.receiver.reply = (came, response) => {
      const isBroken = came.headers['webhook-signature'] && broken.has(came);
      response.writeHead(isBroken ? 500 : 204).end();
    };
    const broken = { has: (came: Came) => tells(came, failing.secret) };
    const other = await w.make();
    await cities(organisation, 'Jena', 'Gera');
    await w.work();
    expect(await w.deliveries(failing.id)).toEqual([expect.objectContaining({ delivered: false })]);
    expect(await w.deliveries(other.id)).toHaveLength(2);
  });

  it('is tried with growing pauses for three days, then disabled with why, and enabled goes on where it stopped', async () => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    w.receiver.reply = answer(503);
    await cities(organisation, 'Jena', 'Gera');
    const moments: number[] = [];
    for (let tries = 0; tries < 30; tries += 1) {
      await w.work();
      const { nextTryAt, disabledAt } = await w.webhook(id);
      if (disabledAt !== null) break;
      const pause = new Date(nextTryAt).getTime();
      moments.push(pause - NOW.getTime());
      w.t.setNow(new Date(pause - 1));
      const before = w.receiver.came.length;
      await w.work();
      expect(w.receiver.came).toHaveLength(before);
      w.t.setNow(new Date(pause));
    }
    expect(moments.at(-1)).toBe(72 * HOUR);
    const pauses = moments.map((moment, i) => moment - (moments[i - 1] ?? 0));
    expect(pauses.slice(0, -1)).toEqual([...pauses.slice(0, -1)].sort((a, b) => a - b));
    expect(await w.webhook(id)).toMatchObject({
      enabled: false,
      disabledAt: new Date(NOW.getTime() + 72 * HOUR).toISOString(),
      disabledReason: 'failing',
      nextTryAt: null,
    });
    expect(new Set(idsOf(w.receiver.taken())).size).toBe(1);
    await w.work();
    expect(w.receiver.taken()).toEqual([]);
    w.receiver.reply = answer(204);
    const { body, etag } = await w.t.api.get(`/webhooks/${id}`, { as: await w.asLead() });
    const enabled = await w.t.api.patch(`/webhooks/${id}`, { enabled: true }, { as: w.lead, ifMatch: etag });
    expect(body.version + 1).toBe(enabled.body.version);
    expect(enabled.body).toMatchObject({ enabled: true, disabledReason: null, failingSince: null });
    await w.work();
    expect(w.receiver.taken()).toHaveLength(2);
  });

  it.each([
    ['says that it is gone', answer(410), { code: 410, reason: 'gone' }, 'gone'],
    ['sends elsewhere', answer(307, { location: '/elsewhere' }), { code: 307, reason: 'redirected' }, null],
    ['refuses', answer(400), { code: 400, reason: 'status' }, null],
    [
      'breaks off',
      (_: Came, response: any) => response.destroy(),
      { code: null, reason: 'ECONNRESET' },
      null,
    ],
    [
      'answers without an end to its head',
      (_: Came, response: any) => response.writeHead(200, { 'x-much': 'a'.repeat(40_000) }).end(),
      { code: null, reason: 'HPE_HEADER_OVERFLOW' },
      null,
    ],
  ] as const)('that %s: noted, not followed', async (_, reply, noted, reason) => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    w.receiver.reply = reply;
    await w.rename(organisation, 'Jena');
    await w.work();
    expect(w.receiver.taken()).toHaveLength(1);
    expect(await w.deliveries(id)).toEqual([expect.objectContaining({ delivered: false, ...noted })]);
    expect(await w.webhook(id)).toMatchObject({ enabled: reason === null, disabledReason: reason });
  });
});

function tells(came: Came, secret: string): boolean {
  try {
    verified(came, secret);
    return true;
  } catch {
    return false;
  }
}

describe('an answer', () => {
  it('that is huge, or never ends, is not read to its end; its status counts', async () => {
    const organisation = await w.t.world.organisation();
    const { id } = await w.make();
    let isCut = false;
    w.receiver.reply = (_, response) => {
      response.on('close', () => (isCut = !response.writableFinished));
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    };
    await w.rename(organisation, 'Jena');
    await w.work();
    expect(isCut).toBe(true);
    expect(await w.deliveries(id)).toEqual([expect.objectContaining({ delivered: true, code: 200 })]);
  });

  it('is nowhere kept, and neither log nor trail have a secret', async () => {
    const organisation = await w.t.world.organisation();
    const { id, secret } = await w.make();
    w.receiver.reply = (_, response) => response.writeHead(500).end('Personalausweis fehlt');
    await w.rename(organisation, 'Jena');
    await w.work();
    const rotated = await w.t.api.post(`/webhooks/${id}/rotation`, {}, { as: w.lead });
    const tables = await w.t.world.rows(
      `SELECT json_agg(x)::text AS text FROM (SELECT to_jsonb(wh) AS x FROM webhook wh
         UNION ALL SELECT to_jsonb(wd) FROM webhook_delivery wd UNION ALL SELECT to_jsonb(v) FROM audit_value v
         UNION ALL SELECT to_jsonb(j) FROM pgboss.job j) all_rows`,
    );
    const read = await w.t.api.get(`/webhooks/${id}`, { as: w.lead });
    const kept = [JSON.stringify(tables), read.text, ...lines].join('\n');
    expect(kept).not.toContain('Personalausweis');
    for (const one of [secret, rotated.body.secret]) {
      const bytes = Buffer.from(one.slice(6), 'base64');
      for (const form of [one.slice(6), bytes.toString('hex')]) expect(kept).not.toContain(form);
    }
  });
});

it('the log is kept for thirty days', async () => {
  const organisation = await w.t.world.organisation();
  const { id } = await w.make();
  await w.rename(organisation, 'Jena');
  await w.work();
  later(24 * 30);
  await w.work();
  expect(await w.deliveries(id)).toHaveLength(1);
  later(24 * 30 + 1);
  await w.work();
  expect(await w.deliveries(id)).toEqual([]);
});
