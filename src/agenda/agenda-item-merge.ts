import { recordsWhere } from '../database/editable-record.js';
import { mentions, relinked } from '../persons/person-links.js';
import { comesAlong, fact, type MergeRule } from '../records/merge.js';
import { idsOf, moves } from '../records/moves.js';
import { AgendaItem } from './agenda-item.entity.js';

/** Nobody approves minutes of these meetings meanwhile, who would look for a name that is gone. */
const meetingsOf = (condition: string) =>
  `SELECT FROM meeting m WHERE m.id IN (SELECT ai.meeting_id FROM agenda_item ai WHERE ${condition})
   ORDER BY m.id FOR NO KEY UPDATE`;

const isPresenter = 'ai.presenter_person_id = $2';
const isNamed = mentions('ai.notes', '$2');
const factsOf = (condition: string) =>
  `SELECT ${fact('ai.id', 'ai.title')} FROM agenda_item ai WHERE ${condition} ORDER BY ai.id`;

/** Also under approved minutes, which name the same human being afterwards. */
export const presented: MergeRule = {
  ...moves(AgendaItem, 'agenda_item', 'presenterPersonId', factsOf(isPresenter)),
  lock: meetingsOf(isPresenter),
};

/** Links in notes lead to the person that stays. Frozen versions keep theirs, with the name beside them. */
export const namedInNotes: MergeRule = {
  recordType: 'agenda_item',
  lock: meetingsOf(isNamed),
  facts: factsOf(isNamed),
  judge: (found) => ({ effects: found.map((one) => comesAlong('agenda_item', one)), blockers: [] }),
  async carryOut(em, writes, change, found, { keptId, goneId }) {
    const items = await recordsWhere(em, AgendaItem, 'id = ANY($1::uuid[]) FOR UPDATE', [idsOf(found)]);
    const changes = items.map((current) => ({
      current,
      fields: { notes: relinked(current.notes ?? '', goneId, keptId) },
    }));
    await writes.updateAll(em, change, AgendaItem, changes, ['notes']);
  },
};
