import type { Picked } from '../design/Picker.js';
import type { ActionItem, TogetherChanges } from './action-items.queries.js';

/** What is to change of several at once; what is left empty stays. */
export interface HandOver {
  person: Picked | null;
  organisation: Picked | null;
  dueDate: string;
  reason: string;
}

export const changesNothing = ({ person, organisation, dueDate }: HandOver) =>
  person === null && organisation === null && dueDate === '';

/** What the API is told: the versions that were read, and only what was given. */
export function handedOver(items: readonly ActionItem[], to: HandOver): TogetherChanges {
  return {
    actionItems: items.map(({ id, version }) => ({ id, version })),
    ...(to.person && { responsiblePersonId: to.person.id }),
    ...(to.organisation && { responsibleOrganisationId: to.organisation.id }),
    ...(to.dueDate !== '' && { dueDate: to.dueDate }),
    ...(to.reason.trim() !== '' && { reason: to.reason.trim() }),
  };
}

/**
 * The calls that give back what these had before: one for all that had the same, each with the version it has now.
 * @param now the same action items as they are since
 */
export function givenBack(
  before: readonly ActionItem[],
  now: readonly Pick<ActionItem, 'id' | 'version'>[],
  { person, organisation, dueDate }: HandOver,
): TogetherChanges[] {
  const calls = new Map<string, TogetherChanges>();
  for (const item of before) {
    const version = now.find(({ id }) => id === item.id)?.version;
    if (version === undefined) continue;
    const was = {
      ...(person && { responsiblePersonId: item.responsiblePersonId }),
      ...(organisation && { responsibleOrganisationId: item.responsibleOrganisationId }),
      ...(dueDate !== '' && { dueDate: item.dueDate }),
    };
    const call = calls.get(JSON.stringify(was)) ?? { ...was, actionItems: [] };
    call.actionItems.push({ id: item.id, version });
    calls.set(JSON.stringify(was), call);
  }
  return [...calls.values()];
}
