import type { Actor } from '../access/actor.js';
import { activeOrganisations, covers, scopeOf } from '../access/scope.js';
import { required } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { actionItemIs, type ActionItemState } from './action-item-life-cycle.js';
import type { ActionItem } from './action-item.entity.js';
import { reasonWithoutChange, responsibleMissing } from './action-items.errors.js';

/** What is for those who run the group; who is responsible says how far it is. */
export const WRITER_FIELDS = [
  'title',
  'description',
  'responsiblePersonId',
  'responsibleOrganisationId',
  'dueDate',
  'priority',
  'decisionId',
] as const;

/** What approved minutes say of a task. */
export const MINUTED = ['title', 'description', 'decisionId'] as const;

type Responsible = Partial<Pick<ActionItem, 'responsiblePersonId' | 'responsibleOrganisationId'>>;

/** Whether the actor may say how far it is: its rights cover the group, or it is its own (as in isOwnActionItem). */
export function answers(actor: Actor, actionItem: ActionItem): boolean {
  const scope = scopeOf(actor, 'actionItem.answer');
  const { steeringGroupId, responsiblePersonId, responsibleOrganisationId } = actionItem;
  const isOwn =
    (responsiblePersonId !== null && responsiblePersonId === actor.personId) ||
    (responsibleOrganisationId !== null && activeOrganisations(actor).includes(responsibleOrganisationId));
  return covers(scope, steeringGroupId) || (scope.mine && isOwn);
}

/** Somebody always answers for an action item; what is not given stays as it is in `current`. */
export function responsibleFaults(given: Responsible, current: Responsible = {}): FieldError[] {
  const { responsiblePersonId = current.responsiblePersonId } = given;
  const { responsibleOrganisationId = current.responsibleOrganisationId } = given;
  const responsible = responsiblePersonId ?? responsibleOrganisationId ?? null;
  return responsible === null ? [responsibleMissing('/responsiblePersonId')] : [];
}

/**
 * Opening again needs a reason; a reason needs something that it goes with.
 * @param isKept whether the history keeps something of the change
 */
export function reasonFaults(
  from: ActionItemState,
  to: ActionItemState | undefined,
  reason: string | undefined,
  isKept: boolean,
): FieldError[] {
  const reopens = to === 'open' && actionItemIs.finished.has(from);
  if (reopens && reason === undefined) return [required('/reason')];
  return reason !== undefined && !isKept ? [reasonWithoutChange('/reason')] : [];
}

/** A wish for another date is answered by another date, and is nobody's once somebody else answers for it or it is finished. */
export function wishAfter(current: ActionItem, fields: Partial<ActionItem>): Partial<ActionItem> {
  const { dueDate = current.dueDate, responsiblePersonId = current.responsiblePersonId } = fields;
  const { state = current.state } = fields;
  const stays =
    dueDate === current.dueDate &&
    responsiblePersonId === current.responsiblePersonId &&
    !actionItemIs.finished.has(state);
  return stays || current.wishedDueDate === null ? {} : { wishedDueDate: null, wishReason: null };
}
