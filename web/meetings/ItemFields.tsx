import { agendaItemKindWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { Checkbox, SelectField, TextField } from '../design/Field.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { ItemDraft } from './item.js';
import type { AgendaItem, Meeting } from './meetings.query.js';
import { planTexts } from './plan.texts.js';

/** What an agenda item says before the meeting. */
export function ItemFields({
  meeting,
  item,
  draft,
  set,
}: {
  meeting: Meeting;
  /** Where it is there already: who presents it may have left the list. */
  item?: AgendaItem;
  draft: ItemDraft;
  set: <Field extends keyof ItemDraft>(field: Field, value: ItemDraft[Field]) => void;
}) {
  const texts = useTexts(planTexts);
  const word = useWord();
  const people = new Map(
    meeting.participations.flatMap(({ personId, name }) => (personId === null ? [] : [[personId, name]])),
  );
  if (typeof item?.presenterPersonId === 'string') {
    people.set(item.presenterPersonId, item.presenterName ?? '');
  }
  return (
    <>
      <TextField
        name="title"
        label={texts.itemTitle}
        required
        maxLength={200}
        value={draft.title}
        onChange={(value) => set('title', value)}
      />
      <div className="form-row">
        <SelectField
          name="kind"
          label={texts.itemKind}
          required
          value={draft.kind}
          choices={Object.keys(agendaItemKindWords).map((code) => ({
            value: code,
            label: atStart(word(agendaItemKindWords, code)),
          }))}
          onChange={(value) => set('kind', value as ItemDraft['kind'])}
        />
        <TextField
          name="durationMinutes"
          type="number"
          label={texts.minutes}
          min={1}
          max={1440}
          step={1}
          value={draft.durationMinutes}
          onChange={(value) => set('durationMinutes', value)}
        />
        <SelectField
          name="presenterPersonId"
          label={texts.presenter}
          none={texts.nobody}
          value={draft.presenterPersonId}
          choices={[...people].map(([value, label]) => ({ value, label }))}
          onChange={(value) => set('presenterPersonId', value)}
        />
      </div>
      <Checkbox
        name="isPublic"
        label={texts.isPublic}
        checked={draft.isPublic}
        onChange={(value) => set('isPublic', value)}
      />
    </>
  );
}
