import type { RecordKind } from '../records/record.js';

export const ownFieldRecord: RecordKind = {
  table: 'own_field',
  alias: 'fd',
  ties: [],
};
