import type { RecordKind } from '../records/record.js';

export const steeringGroupRecord: RecordKind = {
  table: 'steering_group',
  alias: 'g',
  ties: [],
};
