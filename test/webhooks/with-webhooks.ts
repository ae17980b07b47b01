import type { Permission } from '../../src/access/policy.js';
import { JobWorker } from '../../src/jobs/job-worker.js';
import { WebhookDelivery } from '../../src/webhooks/webhook-delivery.js';
import { eventTypes } from '../../src/webhooks/event-types.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { Receiver } from './receiver.js';

export const reading: Permission[] = [
  'event.read',
  'organisation.read',
  'membership.read',
  'person.read',
  'group.read',
  'seat.read',
  'meeting.read',
  'minutes.read',
  'actionItem.read',
];

/** An application with another side to send to. */
export interface WebhookTest {
  t: TestApp;
  receiver: Receiver;
  lead: Principal;
  /** The same, signed in at this moment. */
  asLead(): Promise<Principal>;
  /** A webhook of a key with these permissions, for the receiver; its answer, with the secret. */
  make(options?: {
    permissions?: Permission[];
    key?: Record<string, unknown>;
    fields?: object;
  }): Promise<any>;
  /** Does what is due, as the worker of a running application would. */
  work(): Promise<void>;
  /** Changes the organisation's city. */
  rename(organisationId: string, city: string): Promise<void>;
  webhook(id: string): Promise<any>;
  deliveries(id: string, query?: string): Promise<any[]>;
  close(): Promise<void>;
}

export async function withWebhooks(log?: (line: string) => void): Promise<WebhookTest> {
  const t = await testApp({
    config: { webhookAllowPrivate: true },
    ...(log ? { log } : { logLevel: 'silent' }),
  });
  const receiver = await Receiver.start();
  const lead = await t.world.account({ role: 'alliance_lead' });
  const asLead = async () => {
    lead.token = await t.world.signIn(lead.accountId);
    return lead;
  };
  const read = async (path: string) => (await t.api.get(path, { as: await asLead() })).body;
  return {
    t,
    receiver,
    lead,
    asLead,
    async make({ permissions = reading, key = {}, fields = {} } = {}) {
      const token = await t.world.apiKey(permissions, key);
      const apiKeyId = token.slice(4, 36).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
      const body = { url: receiver.url, events: eventTypes, apiKeyId, ...fields };
      const made = await t.api.post('/webhooks', body, { as: lead });
      expect(made.status).toBe(201);
      return made.body;
    },
    async work() {
      await t.app.get(WebhookDelivery).lookAfter();
      await t.app.get(JobWorker).runDue(true);
    },
    async rename(id, city) {
      const { headers } = await t.api.get(`/organisations/${id}`, { as: lead });
      const ifMatch = headers['etag']!;
      const changed = await t.api.patch(`/organisations/${id}`, { city }, { as: lead, ifMatch });
      expect(changed.status).toBe(200);
    },
    webhook: (id) => read(`/webhooks/${id}`),
    deliveries: async (id, query = '') => (await read(`/webhooks/${id}/deliveries${query}`)).data,
    async close() {
      await receiver.close();
      await t.close();
    },
  };
}
