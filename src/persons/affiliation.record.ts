import { affiliationsOfOrganisation, affiliationsOfPerson } from './affiliation-merge.js';
import type { RecordKind } from '../records/record.js';

/** Its end is what others hand over for (persons/hand-over.ts). */
export const affiliationRecord: RecordKind = {
  table: 'affiliation',
  alias: 'af',
  ties: [
    { column: 'person_id', to: 'person', whenLeaving: 'belongs', whenMerging: affiliationsOfPerson },
    {
      column: 'organisation_id',
      to: 'organisation',
      whenLeaving: 'belongs',
      whenMerging: affiliationsOfOrganisation,
    },
    { column: 'confirmed_by', to: 'account', whenLeaving: 'keeps' },
  ],
};
