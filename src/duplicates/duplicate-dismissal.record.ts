import type { RecordKind } from '../records/record.js';

/** What somebody found of two records stays for as long as both are there. */
export const duplicateDismissalRecord: RecordKind = {
  table: 'duplicate_dismissal',
  alias: 'du',
  ties: [
    { column: 'first_organisation_id', to: 'organisation', whenLeaving: 'keeps' },
    { column: 'second_organisation_id', to: 'organisation', whenLeaving: 'keeps' },
    { column: 'first_person_id', to: 'person', whenLeaving: 'keeps' },
    { column: 'second_person_id', to: 'person', whenLeaving: 'keeps' },
  ],
};
