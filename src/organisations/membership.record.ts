import { membershipMerge } from './membership-merge.js';
import type { RecordKind } from '../records/record.js';

export const membershipRecord: RecordKind = {
  table: 'membership',
  alias: 'ms',
  ties: [
    { column: 'organisation_id', to: 'organisation', whenLeaving: 'belongs', whenMerging: membershipMerge },
  ],
};
