import { EditForm } from '../design/EditForm.js';
import { notify } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { queries } from '../api/queries.js';
import { useTexts } from '../texts/texts.js';
import { draftOf, sent } from './action-item-draft.js';
import { type ActionItem, actionItemQuery, change, readAgain } from './action-items.queries.js';
import { actionItemTexts } from './action-items.texts.js';
import { type ActionItemDraft, ActionItemFields } from './ActionItemFields.js';
import { pageTexts } from './page.texts.js';

/** Changes what `changeable` says; what somebody else changed meanwhile is asked. */
export function EditActionItem({ item, onClose }: { item: ActionItem; onClose: () => void }) {
  const texts = useTexts(pageTexts);
  const shared = useTexts(actionItemTexts);
  const edit = useEdit<ActionItem, ActionItemDraft>({
    record: item,
    draftOf,
    save: (changes, version) => change({ id: item.id, version }, sent(changes)),
    reload: () => queries.fetchQuery({ ...actionItemQuery(item.id), staleTime: 0 }),
    onSaved: () => {
      notify(texts.saved);
      void readAgain();
      onClose();
    },
  });
  const shows = (field: string) => item.changeable?.some((each) => each === field) ?? false;
  return (
    <EditForm
      edit={edit}
      label={texts.editForm}
      names={{
        title: shared.titleField,
        description: shared.description,
        responsiblePersonId: shared.responsiblePerson,
        responsibleOrganisationId: shared.responsibleOrganisation,
        dueDate: shared.due,
        priority: shared.priority,
      }}
      onCancel={onClose}
    >
      {!shows('title') && <p className="muted">{texts.minuted}</p>}
      <ActionItemFields draft={edit.draft} set={edit.set} shows={shows} />
    </EditForm>
  );
}
