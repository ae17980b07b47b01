import type { RecordKind } from '../records/record.js';

export const meetingRecord: RecordKind = {
  table: 'meeting',
  alias: 'm',
  ties: [],
};
