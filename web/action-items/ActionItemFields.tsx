import { SelectField, TextArea, TextField } from '../design/Field.js';
import { OrganisationPicker, PersonPicker } from '../design/NetworkPickers.js';
import type { Picked } from '../design/Picker.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { actionItemPriorityWords } from '../../src/words/action-item-words.js';
import type { ActionItem } from './action-items.queries.js';
import { actionItemTexts } from './action-items.texts.js';
import { pageTexts } from './page.texts.js';

/** An action item as a form has it. */
export type ActionItemDraft = {
  title: string;
  description: string;
  responsiblePersonId: Picked | null;
  responsibleOrganisationId: Picked | null;
  dueDate: string;
  priority: ActionItem['priority'];
};

/** The fields of an action item; those that may not be changed are left out. */
export function ActionItemFields({
  draft,
  set,
  shows,
}: {
  draft: ActionItemDraft;
  set: <Field extends keyof ActionItemDraft>(field: Field, value: ActionItemDraft[Field]) => void;
  shows: (field: string) => boolean;
}) {
  const shared = useTexts(actionItemTexts);
  const texts = useTexts(pageTexts);
  const word = useWord();
  return (
    <>
      {shows('title') && (
        <TextField
          name="title"
          label={shared.titleField}
          required
          maxLength={300}
          value={draft.title}
          onChange={(value) => set('title', value)}
        />
      )}
      {shows('responsiblePersonId') && (
        <PersonPicker
          name="responsiblePersonId"
          label={shared.responsiblePerson}
          help={texts.responsibleHelp}
          value={draft.responsiblePersonId}
          onChange={(value) => set('responsiblePersonId', value)}
        />
      )}
      {shows('responsibleOrganisationId') && (
        <OrganisationPicker
          name="responsibleOrganisationId"
          label={shared.responsibleOrganisation}
          value={draft.responsibleOrganisationId}
          onChange={(value) => set('responsibleOrganisationId', value)}
        />
      )}
      <div className="form-row">
        {shows('dueDate') && (
          <TextField
            name="dueDate"
            label={shared.due}
            type="date"
            value={draft.dueDate}
            onChange={(value) => set('dueDate', value)}
          />
        )}
        {shows('priority') && (
          <SelectField
            name="priority"
            label={shared.priority}
            required
            value={draft.priority}
            choices={Object.keys(actionItemPriorityWords).map((value) => ({
              value,
              label: word(actionItemPriorityWords, value),
            }))}
            onChange={(value) => set('priority', value as ActionItem['priority'])}
          />
        )}
      </div>
      {shows('description') && (
        <TextArea
          name="description"
          label={shared.description}
          help={texts.markdown}
          rows={5}
          maxLength={10_000}
          value={draft.description}
          onChange={(value) => set('description', value)}
        />
      )}
    </>
  );
}
