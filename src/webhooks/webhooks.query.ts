import { asInTable, certain, type Columns, moment, rowText } from '../database/columns.js';
import { oneOf } from '../database/one-of.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { nameOfKey } from '../audit/doer.sql.js';
import type { DeliveryFilters, deliverySorts, WebhookFilters, webhookSorts } from './dto/webhook.filters.js';

/** How long a replaced secret still signs. */
export const PREVIOUS_HOURS = 24;

const columns = (values: Values, now: Date): Columns<(typeof webhookSorts)[number]> => ({
  ...recordColumns('wh'),
  ...asInTable('wh', 'url', 'events', 'apiKeyId'),
  apiKey: `json_build_object('id', wh.api_key_id, 'name', ${nameOfKey('wh.api_key_id')})`,
  enabled: 'wh.disabled_at IS NULL',
  disabledAt: moment('wh.disabled_at'),
  ...asInTable('wh', 'disabledReason'),
  failingSince: moment('wh.failing_since'),
  nextTryAt: moment('wh.next_try_at'),
  previousSecretUntil: `CASE WHEN wh.previous_secret_until > ${values.add(now)}::timestamptz THEN iso(wh.previous_secret_until) END`,
});

export function oneWebhook(id: string, now: Date): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${rowText(columns(values, now))})::text AS json, wh.id, wh.version FROM webhook wh
      WHERE wh.id = ${values.add(id)}::uuid`,
    values: values.list,
  };
}

export function listWebhooks({ apiKey, enabled, sort }: WebhookFilters, now: Date): ListStatement {
  const values = new Values();
  const where: string[] = [];
  if (apiKey) where.push(oneOf('wh.api_key_id', apiKey, 'uuid', values));
  if (enabled !== undefined) where.push(`(wh.disabled_at IS NULL) = ${values.add(enabled)}::boolean`);
  return {
    name: 'webhooks',
    columns: columns(values, now),
    from: 'FROM webhook wh',
    where,
    values,
    sort: sort ?? 'createdAt',
    id: 'wh.id',
  };
}

const deliveryColumns: Columns<(typeof deliverySorts)[number]> = {
  id: 'wd.id',
  ...asInTable('wd', 'eventId'),
  type: `ce.kind || '.' || ce.change`,
  delivered: 'wd.reason IS NULL',
  ...asInTable('wd', 'code', 'reason', 'tries'),
  at: certain(moment('wd.at')),
};

/** What was sent to one webhook, in the last thirty days. */
export function listDeliveries(webhookId: string, { delivered, sort }: DeliveryFilters): ListStatement {
  const values = new Values();
  const where = [`wd.webhook_id = ${values.add(webhookId)}::uuid`];
  if (delivered !== undefined) where.push(`(wd.reason IS NULL) = ${values.add(delivered)}::boolean`);
  return {
    name: 'webhook-deliveries',
    of: webhookId,
    columns: deliveryColumns,
    from: 'FROM webhook_delivery wd JOIN change_event ce ON ce.id = wd.event_id',
    where,
    values,
    sort: sort ?? '-at',
    id: 'wd.id',
  };
}
