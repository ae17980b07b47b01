import type { RecordKind } from '../records/record.js';

/** It belongs to an API key, which outlives who made it. */
export const webhookRecord: RecordKind = {
  table: 'webhook',
  alias: 'wh',
  parts: { webhook_delivery: 'wd' },
  ties: [],
};
