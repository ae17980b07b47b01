import type { RecordKind } from '../records/record.js';

/** It is no record and outlives nobody: half a minute after the last word of somebody it is gone. */
export const presenceRecord: RecordKind = {
  table: 'presence',
  alias: 'pr',
  ties: [{ column: 'account_id', to: 'account', whenLeaving: 'belongs' }],
};
