import type { RecordKind } from '../records/record.js';

export const decisionRecord: RecordKind = {
  table: 'decision',
  alias: 'd',
  parts: { decision_counter: 'dc' },
  ties: [],
};
