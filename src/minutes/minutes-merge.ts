import { recordsWhere } from '../database/editable-record.js';
import { mentions, relinked } from '../persons/person-links.js';
import { comesAlong, fact, type MergeRule } from '../records/merge.js';
import { idsOf } from '../records/moves.js';
import { Minutes } from './minutes.entity.js';

const isNamed = mentions('mi.summary', '$2');

/** Links in the summary lead to the person that stays. Frozen versions keep theirs, with the name beside them. */
export const namedInSummary: MergeRule = {
  recordType: 'minutes',
  lock: `SELECT FROM meeting m WHERE m.id IN (SELECT mi.meeting_id FROM minutes mi WHERE ${isNamed})
    ORDER BY m.id FOR NO KEY UPDATE`,
  facts: `SELECT ${fact('mi.id', 'm.title')} FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id
    WHERE ${isNamed} ORDER BY mi.id`,
  judge: (found) => ({ effects: found.map((one) => comesAlong('minutes', one)), blockers: [] }),
  async carryOut(em, writes, change, found, { keptId, goneId }) {
    const minutes = await recordsWhere(em, Minutes, 'id = ANY($1::uuid[]) FOR UPDATE', [idsOf(found)]);
    const changes = minutes.map((current) => ({
      current,
      fields: { summary: relinked(current.summary ?? '', goneId, keptId) },
    }));
    await writes.updateAll(em, change, Minutes, changes, ['summary']);
  },
};
