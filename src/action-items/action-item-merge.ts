import { recordsWhere } from '../database/editable-record.js';
import { comesAlong, fact, type MergeRule } from '../records/merge.js';
import { idsOf } from '../records/moves.js';
import { ActionItem } from './action-item.entity.js';
import { changeResponsibility } from './action-items.operations.js';

/** Whoever stays answers for it, done or not; its history says since when. */
const passed = (
  field: 'responsiblePersonId' | 'responsibleOrganisationId',
  column: 'responsible_person_id' | 'responsible_organisation_id',
): MergeRule => ({
  recordType: 'action_item',
  facts: `SELECT ${fact('t.id', 't.title')} FROM action_item t WHERE t.${column} = $2 ORDER BY t.id`,
  judge: (found) => ({ effects: found.map((one) => comesAlong('action_item', one)), blockers: [] }),
  async carryOut(em, writes, change, found, { keptId }) {
    const actionItems = await recordsWhere(em, ActionItem, 'id = ANY($1::uuid[])', [idsOf(found)]);
    await changeResponsibility(em, writes, change, actionItems, { [field]: keptId });
  },
});

export const owedByPerson = passed('responsiblePersonId', 'responsible_person_id');
export const owedByOrganisation = passed('responsibleOrganisationId', 'responsible_organisation_id');
