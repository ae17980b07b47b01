import { dismissalsOf } from './dismissal-merge.js';
import type { RecordKind } from '../records/record.js';

/** What somebody found of two records stays for as long as both are there. */
export const duplicateDismissalRecord: RecordKind = {
  table: 'duplicate_dismissal',
  alias: 'du',
  ties: [
    {
      column: 'first_organisation_id',
      to: 'organisation',
      whenLeaving: 'keeps',
      whenMerging: dismissalsOf('organisation'),
    },
    {
      column: 'second_organisation_id',
      to: 'organisation',
      whenLeaving: 'keeps',
      whenMerging: dismissalsOf('organisation'),
    },
    { column: 'first_person_id', to: 'person', whenLeaving: 'keeps', whenMerging: dismissalsOf('person') },
    { column: 'second_person_id', to: 'person', whenLeaving: 'keeps', whenMerging: dismissalsOf('person') },
  ],
};
