import type { MergeRule } from '../records/merge.js';
import type { RecordKind } from '../records/record.js';

/** What either of the two does not want, nobody is sent; the pause is that of the one that stays, where it has any. */
const together: MergeRule = {
  recordType: 'mail_wish',
  facts: `SELECT json_build_object('id', mw.person_id, 'title', NULL) FROM mail_wish mw WHERE mw.person_id = $2`,
  judge: () => ({ effects: [], blockers: [] }),
  async carryOut(em, _writes, _change, _facts, { keptId, goneId }) {
    await em.query(
      `INSERT INTO mail_wish AS kept_mw (person_id, switched_off, pause_start_date, pause_end_date)
       SELECT $1::uuid, mw.switched_off, mw.pause_start_date, mw.pause_end_date FROM mail_wish mw WHERE mw.person_id = $2::uuid
       ON CONFLICT ON CONSTRAINT mail_wish_pk DO UPDATE SET
         switched_off = ARRAY(SELECT DISTINCT unnest(kept_mw.switched_off || excluded.switched_off) ORDER BY 1),
         pause_start_date = coalesce(kept_mw.pause_start_date, excluded.pause_start_date),
         pause_end_date = coalesce(kept_mw.pause_end_date, excluded.pause_end_date)`,
      [keptId, goneId],
    );
    await em.query(`DELETE FROM mail_wish WHERE person_id = $1::uuid`, [goneId]);
  },
};

export const mailWishRecord: RecordKind = {
  table: 'mail_wish',
  alias: 'mw',
  ties: [{ column: 'person_id', to: 'person', whenLeaving: 'belongs', whenMerging: together }],
};
