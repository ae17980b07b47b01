import type { RecordKind } from '../records/record.js';
import { namedInSummary } from './minutes-merge.js';

export const minutesRecord: RecordKind = {
  table: 'minutes',
  alias: 'mi',
  ties: [
    { column: 'approved_by', to: 'account', whenLeaving: 'keeps' },
    { column: 'correction_opened_by', to: 'account', whenLeaving: 'keeps' },
  ],
  mentions: namedInSummary,
};
