import type { RecordKind } from '../records/record.js';

export const objectionRecord: RecordKind = {
  table: 'objection',
  alias: 'ob',
  ties: [{ column: 'answered_by', to: 'account', whenLeaving: 'keeps' }],
};
