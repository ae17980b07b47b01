import type { MergeRule } from './merge.js';
import type { RecordKind } from './record.js';

/** Who knows an older id still is led to the record that is there: of merged ones that were merged themselves, to the last. */
const followOn = (column: 'person_id' | 'organisation_id'): MergeRule => ({
  recordType: 'merged_record',
  facts: 'SELECT NULL::json WHERE false',
  judge: () => ({ effects: [], blockers: [] }),
  async carryOut(em, _writes, _change, _facts, { keptId, goneId }) {
    await em.query(`UPDATE merged_record SET ${column} = $1 WHERE ${column} = $2`, [keptId, goneId]);
  },
});

/** Where records went that were merged into another (merging/). */
export const mergedRecord: RecordKind = {
  table: 'merged_record',
  alias: 'mg',
  ties: [
    { column: 'person_id', to: 'person', whenLeaving: 'belongs', whenMerging: followOn('person_id') },
    {
      column: 'organisation_id',
      to: 'organisation',
      whenLeaving: 'belongs',
      whenMerging: followOn('organisation_id'),
    },
  ],
};

/** SQL of the id by which a record is found today that may have been merged since. @param id SQL of the id that was kept */
export function idToday(party: 'person' | 'organisation', id: string): string {
  return `coalesce((SELECT mg.${party}_id FROM merged_record mg WHERE mg.old_id = ${id}), ${id})`;
}
