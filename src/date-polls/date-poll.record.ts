import type { RecordKind } from '../records/record.js';

export const datePollRecord: RecordKind = {
  table: 'date_poll',
  alias: 'dp',
  parts: { date_poll_option: 'dpo' },
  ties: [],
};
