import type { RecordKind } from '../records/record.js';

export const organisationRecord: RecordKind = {
  table: 'organisation',
  alias: 'o',
  ties: [],
};
