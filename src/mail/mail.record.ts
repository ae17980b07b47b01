import type { MergeRule } from '../records/merge.js';
import type { RecordKind } from '../records/record.js';

/** It went to that person, whoever that is found to be; nobody needs to be told of each. */
const goesAlong: MergeRule = {
  recordType: 'mail',
  facts: `SELECT json_build_object('id', ma.id, 'title', NULL) FROM mail ma WHERE ma.person_id = $2`,
  judge: () => ({ effects: [], blockers: [] }),
  async carryOut(em, _writes, _change, _facts, { keptId, goneId }) {
    await em.query(`UPDATE mail SET person_id = $1::uuid WHERE person_id = $2::uuid`, [keptId, goneId]);
  },
};

export const mailRecord: RecordKind = {
  table: 'mail',
  alias: 'ma',
  ties: [{ column: 'person_id', to: 'person', whenLeaving: 'keeps', whenMerging: goesAlong }],
};
