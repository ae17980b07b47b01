import type { RecordKind } from '../records/record.js';

export const signedLinkRecord: RecordKind = {
  table: 'signed_link',
  alias: 'l',
  ties: [{ column: 'account_id', to: 'account', whenLeaving: 'belongs' }],
};
