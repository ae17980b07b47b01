import type { RecordKind } from '../records/record.js';

/** Up to where the mailbox was read in which answers and reports arrive; no record of anybody. */
export const mailboxRecord: RecordKind = {
  table: 'mailbox',
  alias: 'mb',
  ties: [],
};
