import type { RecordKind } from '../records/record.js';

export const sectorRecord: RecordKind = {
  table: 'sector',
  alias: 'sc',
  ties: [],
};
