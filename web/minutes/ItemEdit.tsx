import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../api/client.js';
import { EditForm } from '../design/EditForm.js';
import { Checkbox, TextArea } from '../design/Field.js';
import { announce } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { documentTexts } from './document.texts.js';
import type { Item, Meeting } from './record.js';

type Noted = Pick<Schema<'AgendaItemResponse'>, 'id' | 'version' | 'notes' | 'wasDiscussed' | 'isPublic'>;

const draftOf = ({ notes, wasDiscussed = false, isPublic }: Noted) => ({
  notes: notes ?? '',
  wasDiscussed,
  isPublic,
});

/** Changes what the minutes say under an item; in a correction too. */
export function ItemEdit({ item, meeting, onDone }: { item: Item; meeting: Meeting; onDone: () => void }) {
  const texts = useTexts(documentTexts);
  const client = useQueryClient();
  const params = { path: { id: item.id } };
  const edit = useEdit({
    // Whole minutes have the version of each item; only the public form, which nobody changes, lacks it.
    record: item as Noted,
    draftOf,
    save: async ({ notes, ...others }, version): Promise<Noted> =>
      answer(
        api.PATCH('/api/v1/agenda-items/{id}', {
          params: { ...params, header: ifMatch({ version }) },
          body: { ...others, ...(notes === undefined ? {} : { notes: notes.trim() || null }) },
        }),
      ),
    reload: async (): Promise<Noted> => answer(api.GET('/api/v1/agenda-items/{id}', { params })),
    onSaved: () => {
      announce(texts.saved);
      void client.invalidateQueries({ queryKey: ['minutes'] });
      void client.invalidateQueries({ queryKey: ['meetings'] });
      onDone();
    },
  });
  return (
    <EditForm
      edit={edit}
      label={texts.editItem(item.position)}
      names={{ notes: texts.notes, wasDiscussed: texts.wasDiscussed, isPublic: texts.isPublic }}
      onCancel={onDone}
    >
      <TextArea
        name="notes"
        label={texts.notes}
        help={texts.notesHelp}
        rows={8}
        maxLength={50_000}
        value={edit.draft.notes}
        onChange={(value) => edit.set('notes', value)}
      />
      <Checkbox
        name="wasDiscussed"
        label={texts.wasDiscussed}
        checked={edit.draft.wasDiscussed}
        onChange={(value) => edit.set('wasDiscussed', value)}
      />
      {meeting.changeable.includes('isPublic') && (
        <Checkbox
          name="isPublic"
          label={texts.isPublicField}
          checked={edit.draft.isPublic}
          onChange={(value) => edit.set('isPublic', value)}
        />
      )}
    </EditForm>
  );
}
