import { useState } from 'react';
import { ownFieldAudienceWords, ownFieldTypeWords } from '../../src/words/own-field-words.js';
import { atStart, type Words } from '../../src/words/word.js';
import { answer, api, ifMatch, onlyOnce } from '../api/client.js';
import type { OwnField, OwnSubject } from '../api/own-fields.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { EditForm } from '../design/EditForm.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { ChoicesField } from './ChoicesField.js';
import { type ChoiceDraft, choicesOf, hasChoices } from './own-field-draft.js';
import { patchOwnField, readOwnField, useOwnFieldStep } from './own-fields.queries.js';
import { ownFieldsTabTexts } from './own-fields.texts.js';

function useChoices(words: Words) {
  const word = useWord();
  return Object.keys(words).map((value) => ({ value, label: atStart(word(words, value)) }));
}

/** A new field, last among those of its records. */
export function AddOwnField({ subject, onClose }: { subject: OwnSubject; onClose: () => void }) {
  const texts = useTexts(ownFieldsTabTexts);
  const local = useLocalName();
  const types = useChoices(ownFieldTypeWords);
  const audiences = useChoices(ownFieldAudienceWords);
  const [once] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState({ de: '', en: '', type: 'text', visibleTo: 'staff', key: '' });
  const [choices, setChoices] = useState<readonly ChoiceDraft[]>([{ de: '', en: '' }]);
  const set = (field: keyof typeof draft) => (value: string) =>
    setDraft((now) => ({ ...now, [field]: value }));
  const { de, en, type, visibleTo, key } = draft as typeof draft & Pick<OwnField, 'type' | 'visibleTo'>;
  const add = useOwnFieldStep(
    () =>
      answer(
        api.POST('/api/v1/own-fields', {
          params: { header: onlyOnce(once) },
          body: {
            subject,
            name: { de: de.trim(), en: en.trim() },
            type,
            visibleTo,
            ...(key.trim() !== '' && { key: key.trim() }),
            ...(hasChoices(type) && { choices: choicesOf(choices) }),
          },
        }),
      ),
    ({ name }) => {
      notify(texts.added(local(name)));
      onClose();
    },
  );
  return (
    <Dialog wide title={`${texts.add}: ${texts.subjects[subject]}`} onClose={onClose}>
      <Form error={add.error} onSubmit={() => add.mutate(undefined)} label={texts.add}>
        <Names de={de} en={en} set={(name, value) => set(name === 'name/de' ? 'de' : 'en')(value)} />
        <div className="form-row">
          <SelectField
            name="type"
            label={texts.type}
            help={texts.typeHelp}
            required
            choices={types}
            value={type}
            onChange={set('type')}
          />
          <SelectField
            name="visibleTo"
            label={texts.visibleTo}
            required
            choices={audiences}
            value={visibleTo}
            onChange={set('visibleTo')}
          />
        </div>
        {hasChoices(type) && <ChoicesField choices={choices} onChange={setChoices} />}
        <TextField
          name="key"
          label={texts.key}
          help={texts.keyHelp}
          maxLength={40}
          value={key}
          onChange={set('key')}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={add.isPending}>
            {texts.add}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** What the field is called, in both languages. */
function Names({
  de,
  en,
  set,
}: {
  de: string;
  en: string;
  set: (name: 'name/de' | 'name/en', value: string) => void;
}) {
  const texts = useTexts(ownFieldsTabTexts);
  const field = (name: 'name/de' | 'name/en', label: string, value: string) => (
    <TextField
      name={name}
      label={label}
      required
      maxLength={100}
      value={value}
      onChange={(next) => set(name, next)}
    />
  );
  return (
    <div className="form-row">
      {field('name/de', texts.german, de)}
      {field('name/en', texts.english, en)}
    </div>
  );
}

type FieldDraft = {
  'name/de': string;
  'name/en': string;
  visibleTo: string;
  position: string;
  choices: readonly ChoiceDraft[];
};

/** What of a field may change: how it is called, who reads it, what can be chosen, and its place. */
export function EditOwnField({ field, onClose }: { field: OwnField; onClose: () => void }) {
  const texts = useTexts(ownFieldsTabTexts);
  const local = useLocalName();
  const audiences = useChoices(ownFieldAudienceWords);
  const saved = useOwnFieldStep(
    (kept: OwnField) => Promise.resolve(kept),
    () => {
      notify(texts.saved);
      onClose();
    },
  );
  const edit = useEdit<OwnField, FieldDraft>({
    record: field,
    draftOf: ({ name, visibleTo, position, choices }) => ({
      'name/de': name.de,
      'name/en': name.en,
      visibleTo,
      position: String(position),
      choices: choices.map(({ code, name: { de, en } }) => ({ code, de, en })),
    }),
    save: ({ 'name/de': de, 'name/en': en, visibleTo, position, choices }, version) =>
      patchOwnField(
        { id: field.id, version },
        {
          ...((de !== undefined || en !== undefined) && { name: { de, en } }),
          ...(visibleTo !== undefined && { visibleTo: visibleTo as OwnField['visibleTo'] }),
          ...(position !== undefined && { position: Number(position) }),
          ...(choices !== undefined && { choices: choicesOf(choices) }),
        },
      ),
    reload: () => readOwnField(field.id),
    onSaved: (kept) => saved.mutate(kept),
  });
  const { draft, set } = edit;
  return (
    <Dialog wide title={texts.editOf(local(field.name))} onClose={onClose}>
      <EditForm
        edit={edit}
        label={texts.edit}
        names={{
          'name/de': texts.german,
          'name/en': texts.english,
          visibleTo: texts.visibleTo,
          position: texts.position,
          choices: texts.choices,
        }}
        onCancel={onClose}
      >
        <Names de={draft['name/de']} en={draft['name/en']} set={set} />
        <div className="form-row">
          <SelectField
            name="visibleTo"
            label={texts.visibleTo}
            required
            choices={audiences}
            value={draft.visibleTo}
            onChange={(value) => set('visibleTo', value)}
          />
          <TextField
            name="position"
            label={texts.position}
            required
            type="number"
            min={1}
            max={1000}
            value={draft.position}
            onChange={(value) => set('position', value)}
          />
        </div>
        {hasChoices(field.type) && (
          <ChoicesField choices={draft.choices} onChange={(choices) => set('choices', choices)} />
        )}
      </EditForm>
    </Dialog>
  );
}

/** Deletes a field in which nothing stands; else the API says where something does. */
export function RemoveOwnField({ field, onClose }: { field: OwnField; onClose: () => void }) {
  const texts = useTexts(ownFieldsTabTexts);
  const name = useLocalName()(field.name);
  const remove = useOwnFieldStep(
    () =>
      answer(
        api.DELETE('/api/v1/own-fields/{id}', {
          params: { path: { id: field.id }, header: ifMatch(field) },
        }),
      ),
    () => {
      notify(texts.removed(name));
      onClose();
    },
  );
  return (
    <Dialog title={texts.removeTitle(name)} onClose={onClose}>
      <div className="stack">
        {remove.error !== null && <Problem error={remove.error} />}
        <p>{texts.removeDetail}</p>
        <div className="row">
          <Button look="primary" busy={remove.isPending} onClick={() => remove.mutate(undefined)}>
            {texts.remove}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
