import type { RecordKind } from '../records/record.js';

/** It outlives who made it. */
export const apiKeyRecord: RecordKind = {
  table: 'api_key',
  alias: 'k',
  ties: [],
};
