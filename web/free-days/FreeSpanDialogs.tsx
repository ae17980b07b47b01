import { useState } from 'react';
import { freeDayKindWords } from '../../src/words/free-day-words.js';
import { atStart } from '../../src/words/word.js';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { editTexts } from '../design/edit.texts.js';
import { EditForm } from '../design/EditForm.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { endAfter, lastDayOf } from '../design/terms.js';
import { useEdit } from '../design/useEdit.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { freeDaysTexts } from './free-days.texts.js';
import {
  addFreeSpan,
  type FreeSpan,
  patchFreeSpan,
  readFreeSpan,
  useFreeDayStep,
} from './free-days.queries.js';

/** As the form has it: `endDate` is the last free day, as people say it. */
type SpanDraft = { kind: string; 'name/de': string; 'name/en': string; startDate: string; endDate: string };
const EMPTY: SpanDraft = {
  kind: 'school_holidays',
  'name/de': '',
  'name/en': '',
  startDate: '',
  endDate: '',
};

export function AddFreeSpan({ onClose }: { onClose: () => void }) {
  const texts = useTexts(freeDaysTexts);
  const { cancel } = useTexts(editTexts);
  const local = useLocalName();
  const once = useOnce();
  const [draft, setDraft] = useState(EMPTY);
  const { kind, 'name/de': de, 'name/en': en, startDate, endDate } = draft;
  const add = useFreeDayStep(
    () =>
      addFreeSpan(
        {
          kind: kind as FreeSpan['kind'],
          name: { de: de.trim(), en: en.trim() },
          startDate,
          endDate: endAfter(endDate) ?? '',
        },
        once.key,
      ),
    ({ name }) => {
      notify(texts.added(local(name)));
      onClose();
    },
    once.over,
  );
  return (
    <Dialog title={texts.add} onClose={onClose}>
      <Form error={add.error} onSubmit={() => add.mutate(undefined)} label={texts.add}>
        <SpanFields draft={draft} set={(field, value) => setDraft((now) => ({ ...now, [field]: value }))} />
        <div className="row">
          <Button type="submit" look="primary" busy={add.isPending}>
            {texts.add}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

export function EditFreeSpan({ span, onClose }: { span: FreeSpan; onClose: () => void }) {
  const texts = useTexts(freeDaysTexts);
  const local = useLocalName();
  const saved = useFreeDayStep(
    (kept: FreeSpan) => Promise.resolve(kept),
    () => {
      notify(texts.saved);
      onClose();
    },
  );
  const edit = useEdit<FreeSpan, SpanDraft>({
    record: span,
    draftOf: ({ kind, name, startDate, endDate }) => ({
      kind,
      'name/de': name.de,
      'name/en': name.en,
      startDate,
      endDate: lastDayOf(endDate),
    }),
    save: ({ kind, 'name/de': de, 'name/en': en, startDate, endDate }, version) =>
      patchFreeSpan(
        { id: span.id, version },
        {
          ...(kind !== undefined && { kind: kind as FreeSpan['kind'] }),
          ...((de !== undefined || en !== undefined) && { name: { de, en } }),
          startDate,
          ...(endDate !== undefined && { endDate: endAfter(endDate) ?? '' }),
        },
      ),
    reload: () => readFreeSpan(span.id),
    onSaved: (kept) => saved.mutate(kept),
  });
  return (
    <Dialog title={texts.editOf(local(span.name))} onClose={onClose}>
      <EditForm
        edit={edit}
        label={texts.edit}
        names={{
          kind: texts.kind,
          'name/de': texts.german,
          'name/en': texts.english,
          startDate: texts.first,
          endDate: texts.last,
        }}
        onCancel={onClose}
      >
        <SpanFields draft={edit.draft} set={edit.set} />
      </EditForm>
    </Dialog>
  );
}

function SpanFields({
  draft,
  set,
}: {
  draft: SpanDraft;
  set: (field: keyof SpanDraft, value: string) => void;
}) {
  const texts = useTexts(freeDaysTexts);
  const word = useWord();
  const field = (name: keyof SpanDraft, label: string, more: { type?: 'date'; min?: string } = {}) => (
    <TextField
      name={name}
      label={label}
      required
      maxLength={more.type ? undefined : 100}
      value={draft[name]}
      onChange={(value) => set(name, value)}
      {...more}
    />
  );
  return (
    <>
      <SelectField
        name="kind"
        label={texts.kind}
        required
        value={draft.kind}
        choices={(['school_holidays', 'other'] as const).map((value) => ({
          value,
          label: atStart(word(freeDayKindWords, value)),
        }))}
        onChange={(value) => set('kind', value)}
      />
      <div className="form-row">
        {field('name/de', texts.german)}
        {field('name/en', texts.english)}
      </div>
      <div className="form-row">
        {field('startDate', texts.first, { type: 'date' })}
        {field('endDate', texts.last, { type: 'date', min: draft.startDate })}
      </div>
      <p className="muted">{texts.planned}</p>
    </>
  );
}
