import type { RecordKind } from '../records/record.js';

export const personRecord: RecordKind = {
  table: 'person',
  alias: 'p',
  ties: [],
};
