import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newId } from '../common/ids.js';
import type { DisabledReason } from '../webhooks/webhook.entity.js';

/** Days for which nobody has answered. */
const SILENT_DAYS = 3;
const isOver: DisabledReason = 'failing';

/**
 * A webhook to look at, given up after three days: its address leads nowhere, nobody has its key, and nobody can read its
 * secret, so that nothing is sent also where somebody switches it on.
 */
export async function showWebhook(em: EntityManager, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const [apiKeyId, webhookId] = [newId(), newId()];
  await em.query(
    `INSERT INTO api_key (id, name, token_hash, permissions, created_at) VALUES ($1, 'Intranet', $2, $3, $4)`,
    [
      apiKeyId,
      randomBytes(32),
      ['event.read', 'organisation.read', 'group.read', 'meeting.read'],
      before(30),
    ],
  );
  await em.query(
    `INSERT INTO webhook (id, api_key_id, url, events, secret, position, disabled_at, disabled_reason, failing_since, tries,
       created_at, updated_at)
     VALUES ($1, $2, 'https://website.example/allianz', $3, $4, 0, $5, $6, $7, 9, $8, $5)`,
    [
      webhookId,
      apiKeyId,
      ['organisation.changed', 'meeting.created', 'meeting.changed'],
      randomBytes(60),
      now,
      isOver,
      before(SILENT_DAYS),
      before(30),
    ],
  );
  await em.query(
    `INSERT INTO webhook_delivery (id, webhook_id, event_id, reason, tries, at)
     SELECT $1::uuid, $2::uuid, ce.id, 'ENOTFOUND', 9, $3::timestamptz FROM change_event ce ORDER BY ce.written LIMIT 1`,
    [newId(), webhookId, now],
  );
}
