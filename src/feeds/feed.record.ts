import type { RecordKind } from '../records/record.js';

/** It shows what its account may read, and is nothing without it. */
export const feedRecord: RecordKind = {
  table: 'feed',
  alias: 'cf',
  ties: [{ column: 'account_id', to: 'account', whenLeaving: 'belongs' }],
};
