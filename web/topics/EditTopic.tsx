import { queries } from '../api/queries.js';
import { EditForm } from '../design/EditForm.js';
import { Checkbox, TextArea, TextField } from '../design/Field.js';
import { notify } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { change, readAgain, type Topic, topicQuery } from './topics.queries.js';
import { topicTexts } from './topics.texts.js';

type Draft = { title: string; description: string; isRecurring: boolean };

const draftOf = ({ title, description, isRecurring }: Topic): Draft => ({
  title,
  description: description ?? '',
  isRecurring,
});

export function EditTopic({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const texts = useTexts(topicTexts);
  const edit = useEdit<Topic, Draft>({
    record: topic,
    draftOf,
    save: ({ title, description, isRecurring }, version) =>
      change(
        { id: topic.id, version },
        {
          title: title?.trim(),
          isRecurring,
          description: description === undefined ? undefined : description.trim() || null,
        },
      ),
    reload: () => queries.fetchQuery({ ...topicQuery(topic.id), staleTime: 0 }),
    onSaved: () => {
      notify(texts.saved);
      void readAgain();
      onClose();
    },
  });
  const { draft, set } = edit;
  return (
    <EditForm
      edit={edit}
      label={texts.editForm}
      names={{ title: texts.titleField, description: texts.description, isRecurring: texts.recurs }}
      onCancel={onClose}
    >
      <TextField
        name="title"
        label={texts.titleField}
        required
        maxLength={300}
        value={draft.title}
        onChange={(value) => set('title', value)}
      />
      <TextArea
        name="description"
        label={texts.description}
        help={texts.descriptionHelp}
        maxLength={5000}
        value={draft.description}
        onChange={(value) => set('description', value)}
      />
      <Checkbox
        name="isRecurring"
        label={texts.recurs}
        checked={draft.isRecurring}
        onChange={(value) => set('isRecurring', value)}
      />
    </EditForm>
  );
}
