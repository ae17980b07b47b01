import { type ReactNode, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { interactionKindWords } from '../../../src/words/network-words.js';
import { atStart } from '../../../src/words/word.js';
import { useMe } from '../../api/me.js';
import { useOnce } from '../../api/once.js';
import { useTexts } from '../../texts/texts.js';
import { useWord } from '../../texts/words.js';
import { Button } from '../Button.js';
import { useDays } from '../days.js';
import { EditForm } from '../EditForm.js';
import { SelectField, TextArea, TextField } from '../Field.js';
import { FocusFirst } from '../FocusFirst.js';
import { Form } from '../Form.js';
import { LeaveQuestion } from '../LeaveQuestion.js';
import { OrganisationPicker, PersonPicker } from '../NetworkPickers.js';
import type { Picked } from '../Picker.js';
import { useEdit } from '../useEdit.js';
import {
  change,
  contentOf,
  create,
  draftOf,
  type Interaction,
  type InteractionDraft,
  read,
} from './interactions.js';
import { timelineTexts } from './timeline.texts.js';
import { useInteractions } from './useInteractions.js';

/** Whose page it is. */
export interface Subject {
  party: 'organisation' | 'person';
  id: string;
  name: string;
}

type Set = <Field extends keyof InteractionDraft>(field: Field, value: InteractionDraft[Field]) => void;

function Fields({ draft, set, subject }: { draft: InteractionDraft; set: Set; subject: Subject }): ReactNode {
  const texts = useTexts(timelineTexts);
  const word = useWord();
  const today = useDays().today();
  const { fields } = texts;
  const hasStep = draft.nextStep.trim() !== '' || draft.nextStepDueDate !== '';
  const other = subject.party === 'organisation' ? 'person' : 'organisation';
  const field = (name: keyof InteractionDraft, as: string = name) => ({ name: as, label: fields[name] });
  const pickedAs = (name: 'person' | 'organisation' | 'byPerson') => ({
    ...field(name, `${name}Id`),
    value: draft[name],
    onChange: (value: Picked | null) => set(name, value),
  });
  return (
    <>
      <SelectField
        {...field('kind')}
        required
        value={draft.kind}
        onChange={(kind) => set('kind', kind as InteractionDraft['kind'])}
        choices={Object.keys(interactionKindWords).map((kind) => ({
          value: kind,
          label: atStart(word(interactionKindWords, kind)),
        }))}
      />
      <TextField
        {...field('happenedOn')}
        type="date"
        required
        max={today}
        value={draft.happenedOn}
        onChange={(day) => set('happenedOn', day)}
      />
      {other === 'person' ? (
        <PersonPicker {...pickedAs('person')} worksFor={subject.id} />
      ) : (
        <OrganisationPicker {...pickedAs('organisation')} />
      )}
      <TextArea
        {...field('text')}
        required
        maxLength={5000}
        value={draft.text}
        onChange={(text) => set('text', text)}
        help={texts.internal}
      />
      <TextField
        {...field('nextStep')}
        maxLength={300}
        required={draft.nextStepDueDate !== ''}
        value={draft.nextStep}
        onChange={(step) => set('nextStep', step)}
      />
      <TextField
        {...field('nextStepDueDate')}
        type="date"
        required={draft.nextStep.trim() !== ''}
        value={draft.nextStepDueDate}
        onChange={(day) => set('nextStepDueDate', day)}
      />
      <PersonPicker {...pickedAs('byPerson')} help={hasStep ? texts.byPersonHelp : undefined} />
    </>
  );
}

/** A new interaction, on the page of whom it was with. */
export function NewInteraction({ subject, onDone }: { subject: Subject; onDone: () => void }) {
  const texts = useTexts(timelineTexts);
  const { person } = useMe();
  const { saved } = useInteractions();
  const once = useOnce();
  const its = { id: subject.id, label: subject.name };
  const start: InteractionDraft = {
    kind: 'note',
    happenedOn: useDays().today(),
    organisation: subject.party === 'organisation' ? its : null,
    person: subject.party === 'person' ? its : null,
    byPerson: person && { id: person.id, label: person.name },
    text: '',
    nextStep: '',
    nextStepDueDate: '',
  };
  const [draft, setDraft] = useState(start);
  const creating = useMutation({
    mutationFn: () => create(contentOf(draft), once.key),
    onSuccess: async (made) => {
      await saved(null, made);
      onDone();
    },
    onError: once.over,
  });
  return (
    <FocusFirst>
      <Form error={creating.error} label={texts.adding} onSubmit={() => creating.mutate()}>
        <Fields
          draft={draft}
          subject={subject}
          set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={creating.isPending}>
            {texts.save}
          </Button>
          <Button onClick={onDone}>{texts.cancel}</Button>
        </div>
      </Form>
      <LeaveQuestion isDirty={(draft.text !== '' || draft.nextStep !== '') && !creating.isPending} />
    </FocusFirst>
  );
}

/** An interaction in its place, to be changed; who saved meanwhile loses nothing. */
export function EditInteraction({
  interaction,
  subject,
  onDone,
}: {
  interaction: Interaction;
  subject: Subject;
  onDone: () => void;
}) {
  const texts = useTexts(timelineTexts);
  const { saved } = useInteractions();
  const edit = useEdit<Interaction, InteractionDraft>({
    record: interaction,
    draftOf,
    save: (changes, version) => change({ id: interaction.id, version }, contentOf(changes)),
    reload: () => read(interaction.id),
    onSaved: (after) => void saved(interaction, after).then(onDone),
  });
  return (
    <FocusFirst>
      <EditForm edit={edit} label={texts.editing} names={texts.fields} onCancel={onDone}>
        <Fields draft={edit.draft} set={edit.set} subject={subject} />
      </EditForm>
    </FocusFirst>
  );
}
