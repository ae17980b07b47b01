import type { ActionItem, Changes } from './action-items.queries.js';
import type { ActionItemDraft } from './ActionItemFields.js';
import { picked } from './responsible.queries.js';

export const emptyDraft: ActionItemDraft = {
  title: '',
  description: '',
  responsiblePersonId: null,
  responsibleOrganisationId: null,
  dueDate: '',
  priority: 'normal',
};

export const draftOf = (item: ActionItem): ActionItemDraft => ({
  title: item.title,
  description: item.description ?? '',
  responsiblePersonId: picked(item.responsiblePerson),
  responsibleOrganisationId: picked(item.responsibleOrganisation),
  dueDate: item.dueDate ?? '',
  priority: item.priority,
});

/** What the API is told: nothing typed is null, somebody picked is an id; what a draft leaves out is undefined, which JSON leaves out too. */
export function sent(draft: Partial<ActionItemDraft>): Changes {
  return {
    title: draft.title?.trim(),
    priority: draft.priority,
    description: draft.description === undefined ? undefined : draft.description.trim() || null,
    dueDate: draft.dueDate === undefined ? undefined : draft.dueDate || null,
    responsiblePersonId: draft.responsiblePersonId === null ? null : draft.responsiblePersonId?.id,
    responsibleOrganisationId:
      draft.responsibleOrganisationId === null ? null : draft.responsibleOrganisationId?.id,
  };
}
