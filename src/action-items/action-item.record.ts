import { covers, scopeOf } from '../access/scope.js';
import { lockRecords } from '../database/editable-record.js';
import { leavesPlenary } from '../persons/leaves-plenary.sql.js';
import type { HandOver, Hanging, OrganisationHandOver } from '../records/hand-over.js';
import type { RecordKind } from '../records/record.js';
import { isSeatLeft } from '../steering-groups/seats-left.sql.js';
import { ActionItem } from './action-item.entity.js';
import { isUnfinished } from './action-item.sql.js';
import { owedByOrganisation, owedByPerson } from './action-item-merge.js';
import { changeResponsibility } from './action-items.operations.js';

interface HangingActionItem extends Hanging {
  groupId: string;
  actionItem: ActionItem;
}

const left = isSeatLeft({ person: '$1', organisation: '$2', from: '$4::date' });
const plenary = leavesPlenary({ person: '$1', organisation: '$2', affiliations: '$3' }, '$4::date');

/** Unfinished ones for the organisation, and in groups that are left with it; likewise in the plenary. */
const hanging = `SELECT t.id FROM action_item t JOIN steering_group g ON g.id = t.steering_group_id
  WHERE t.responsible_person_id = $1 AND ${isUnfinished} AND (t.responsible_organisation_id = $2
    OR t.steering_group_id IN (SELECT s.steering_group_id FROM seat s WHERE ${left})
    OR (g.kind = 'plenary' AND ${plenary}))
  ORDER BY t.id FOR UPDATE OF t`;

const hangs = (actionItem: ActionItem): HangingActionItem => ({
  recordId: actionItem.id,
  title: actionItem.title,
  groupId: actionItem.steeringGroupId,
  actionItem,
});

/** Unfinished action items pass to another person. */
const passOn: HandOver<HangingActionItem> = {
  field: 'actionItemsTo',
  needs: 'actionItem.write',
  reason: 'action_item',
  takenBy: 'person',

  async hanging(em, { personId, organisationId, affiliationIds, from }) {
    const values = [personId, organisationId, affiliationIds, from];
    const found = await lockRecords(em, ActionItem, hanging, values);
    return found.map(hangs);
  },

  isSeenBy: (actor, { groupId }, { personId }) =>
    actor.personId === personId || covers(scopeOf(actor, 'actionItem.write'), groupId),

  async settle(em, writes, change, rows, to, { organisationId, withOrganisation }) {
    const all = rows.map(({ actionItem }) => actionItem);
    const isTheirs = (one: ActionItem) =>
      withOrganisation && one.responsibleOrganisationId === organisationId;
    const person = { responsiblePersonId: to as string };
    await changeResponsibility(
      em,
      writes,
      change,
      all.filter((one) => !isTheirs(one)),
      person,
    );
    const alone = { ...person, responsibleOrganisationId: null };
    await changeResponsibility(em, writes, change, all.filter(isTheirs), alone);
  },
};

/** An organisation that leaves answers for nothing: who stays answers alone, and what it alone answered for passes on. */
const passOnFromOrganisation: OrganisationHandOver<HangingActionItem> = {
  field: 'actionItemsTo',
  needs: 'actionItem.write',
  reason: 'action_item',
  takenBy: 'person',

  async hanging(em, { organisationId, personIds }) {
    const select = `SELECT t.id FROM action_item t WHERE t.responsible_organisation_id = $1 AND ${isUnfinished}
      AND coalesce(t.responsible_person_id <> ALL($2::uuid[]), true) ORDER BY t.id FOR UPDATE`;
    const found = await lockRecords(em, ActionItem, select, [organisationId, personIds]);
    return found.map(hangs);
  },

  isSeenBy: (actor, { groupId }) => covers(scopeOf(actor, 'actionItem.write'), groupId),

  async settle(em, writes, change, rows, to) {
    for (const { actionItem } of rows) {
      const responsiblePersonId = actionItem.responsiblePersonId ?? (to as string);
      const fields = { responsiblePersonId, responsibleOrganisationId: null };
      await changeResponsibility(em, writes, change, [actionItem], fields);
    }
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
      whenLeaving: passOnFromOrganisation,
      whenMerging: owedByOrganisation,
    },
  ],
};
