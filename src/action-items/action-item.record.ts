import { covers, scopeOf } from '../access/scope.js';
import { unknownReference } from '../common/field-errors.js';
import { contentInvalid } from '../common/problems.js';
import { lockRecords } from '../database/editable-record.js';
import { leavesPlenary } from '../persons/leaves-plenary.sql.js';
import { Person } from '../persons/person.entity.js';
import { handOverToSamePerson } from '../persons/persons.errors.js';
import type { HandOver, Hanging } from '../records/hand-over.js';
import type { RecordKind } from '../records/record.js';
import { isSeatLeft } from '../steering-groups/seats-left.sql.js';
import { ActionItem } from './action-item.entity.js';
import { isUnfinished } from './action-item.sql.js';
import { owedByOrganisation, owedByPerson } from './action-item-merge.js';
import { changeResponsibility } from './action-items.operations.js';

interface HangingActionItem extends Hanging {
  actionItem: ActionItem;
}

const left = isSeatLeft({ person: '$1', organisation: '$2', from: '$4::date' });
const plenary = leavesPlenary({ person: '$1', organisation: '$2', affiliation: '$3' }, '$4::date');

/** Unfinished ones for the organisation, and in groups that are left with it; likewise in the plenary. */
const hanging = `SELECT t.id FROM action_item t JOIN steering_group g ON g.id = t.steering_group_id
  WHERE t.responsible_person_id = $1 AND ${isUnfinished} AND (t.responsible_organisation_id = $2
    OR t.steering_group_id IN (SELECT s.steering_group_id FROM seat s WHERE ${left})
    OR (g.kind = 'plenary' AND ${plenary}))
  ORDER BY t.id FOR UPDATE OF t`;

/** Unfinished action items pass to another person. */
const passOn: HandOver<HangingActionItem> = {
  field: 'actionItemsTo',
  needs: 'actionItem.write',
  reason: 'action_item',

  async hanging(em, { personId, organisationId, affiliationId, from }) {
    const values = [personId, organisationId, affiliationId, from];
    const found = await lockRecords(em, ActionItem, hanging, values);
    return found.map((one) => ({ recordId: one.id, groupId: one.steeringGroupId, actionItem: one }));
  },

  isSeenBy: (actor, { groupId }, { personId }) =>
    actor.personId === personId || covers(scopeOf(actor, 'actionItem.write'), groupId),

  async check(em, _, to, _rows, { personId }) {
    const pointer = '/handOver/actionItemsTo';
    if (to === personId) throw contentInvalid(handOverToSamePerson(pointer));
    if (!(await em.existsBy(Person, { id: to as string }))) throw contentInvalid(unknownReference(pointer));
  },

  async settle(em, writes, change, rows, to) {
    const actionItems = rows.map(({ actionItem }) => actionItem);
    await changeResponsibility(em, writes, change, actionItems, { responsiblePersonId: to as string });
  },
};

export const actionItemRecord: RecordKind = {
  table: 'action_item',
  alias: 't',
  parts: { action_item_entry: 'e' },
  ties: [
    { column: 'responsible_person_id', to: 'person', whenLeaving: passOn, whenMerging: owedByPerson },
    {
      column: 'responsible_organisation_id',
      to: 'organisation',
      whenLeaving: 'keeps',
      whenMerging: owedByOrganisation,
    },
  ],
};
