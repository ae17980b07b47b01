import type { RecordKind } from './record.js';

/**
 * What audit/ keeps, which stands before records/: who did what, by ids without foreign keys, so that the trail outlives
 * everybody, and answers of repeated requests.
 */
export const trailRecord: RecordKind = {
  table: 'audit_event',
  alias: 'e',
  parts: { audit_value: 'v', idempotency_key: 'ik' },
  ties: [],
};
