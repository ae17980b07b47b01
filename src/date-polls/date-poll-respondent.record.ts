import type { RecordKind } from '../records/record.js';
import { respondentsOf } from './respondent-merge.js';

export const datePollRespondentRecord: RecordKind = {
  table: 'date_poll_respondent',
  alias: 'dpr',
  ties: [
    // Who has left gets no more mails, and their link opens nothing; what they said still counts.
    { column: 'person_id', to: 'person', whenLeaving: 'keeps', whenMerging: respondentsOf },
    { column: 'answer_recorded_by', to: 'account', whenLeaving: 'keeps' },
  ],
};
