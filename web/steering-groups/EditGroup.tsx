import { EditForm } from '../design/EditForm.js';
import { FocusFirst } from '../design/FocusFirst.js';
import { useTexts } from '../texts/texts.js';
import { contentOf, draftOf, type GroupDraft } from './group-draft.js';
import { groupFieldsTexts } from './group-fields.texts.js';
import { groupTexts } from './group.texts.js';
import { GroupFields } from './GroupFields.js';
import type { Group } from './queries.js';
import { useGroupEdit } from './useGroupEdit.js';

/** A group to be changed, in its place, as far as one may: lead and deputy its mandate. */
export function EditGroup({
  group,
  fields,
  onDone,
}: {
  group: Group;
  fields: readonly (keyof GroupDraft)[];
  onDone: () => void;
}) {
  const texts = useTexts(groupTexts);
  const names = useTexts(groupFieldsTexts);
  const edit = useGroupEdit({ group, draftOf, bodyOf: contentOf, saved: texts.saved, onDone });
  return (
    <FocusFirst>
      <EditForm edit={edit} label={texts.edit} names={names} onCancel={onDone}>
        <GroupFields draft={edit.draft} set={edit.set} may={(field) => fields.includes(field)} />
      </EditForm>
    </FocusFirst>
  );
}
