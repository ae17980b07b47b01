import type { RecordKind } from '../records/record.js';

/** Names stand in it as references; erasing one leaves the version as it is. */
export const minutesVersionRecord: RecordKind = {
  table: 'minutes_version',
  alias: 'mv',
  parts: { minutes_version_name: 'n' },
  ties: [{ column: 'created_by', to: 'account', whenLeaving: 'keeps' }],
};
