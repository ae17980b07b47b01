import type { RecordKind } from '../records/record.js';

export const allianceRecord: RecordKind = {
  table: 'alliance',
  alias: 'al',
  ties: [],
};
