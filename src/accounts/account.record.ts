import { accountMerge } from './account-merge.js';
import type { RecordKind } from '../records/record.js';

export const accountRecord: RecordKind = {
  table: 'account',
  alias: 'ac',
  parts: { session: 'ss', sign_in_throttle: 'th', known_address: 'ka' },
  ties: [
    { column: 'person_id', to: 'person', whenLeaving: 'belongs', whenMerging: accountMerge },
    { table: 'session', column: 'account_id', to: 'account', whenLeaving: 'belongs' },
    { table: 'known_address', column: 'account_id', to: 'account', whenLeaving: 'belongs' },
  ],
};
