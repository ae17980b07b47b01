import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts/texts.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { editTexts } from './edit.texts.js';
import { Form } from './Form.js';
import { LeaveQuestion } from './LeaveQuestion.js';
import type { Clash, Edit } from './useEdit.js';

type Draft = Record<string, unknown>;

/** The form of an edit: saving, leaving with changes, and what somebody else changed meanwhile. */
export function EditForm<D extends Draft>({
  edit,
  label,
  names,
  onCancel,
  children,
}: {
  edit: Edit<D>;
  label: string;
  /** What the fields are called, for choosing between two changes of one. */
  names: Readonly<Record<keyof D & string, string>>;
  onCancel: () => void;
  children: ReactNode;
}) {
  const texts = useTexts(editTexts);
  return (
    <>
      <Form error={edit.error} onSubmit={edit.save} label={label}>
        {children}
        <div className="row">
          <Button type="submit" look="primary" busy={edit.isSaving}>
            {texts.save}
          </Button>
          <Button onClick={onCancel}>{texts.cancel}</Button>
        </div>
      </Form>
      <LeaveQuestion isDirty={edit.isDirty && !edit.isSaving} />
      {edit.clashes.length > 0 && <Clashes clashes={edit.clashes} names={names} onSettled={edit.settle} />}
    </>
  );
}

/** Mine, theirs and what both started from, field by field. */
function Clashes<D extends Draft>({
  clashes,
  names,
  onSettled,
}: {
  clashes: readonly Clash<D>[];
  names: Readonly<Record<keyof D & string, string>>;
  onSettled: (chosen: Partial<D>) => void;
}) {
  const texts = useTexts(editTexts);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const shown = (value: unknown): string => {
    if (value === null || value === '') return texts.nothing;
    if (typeof value === 'string') return value;
    // What a `Picker` found.
    if (typeof value === 'object' && 'label' in value) return String(value.label);
    if (Array.isArray(value)) return value.length === 0 ? texts.nothing : value.map(shown).join('; ');
    // An entry of a list that is edited whole.
    if (typeof value === 'object' && 'title' in value) return String(value.title);
    return JSON.stringify(value);
  };
  const settle = () =>
    onSettled(
      Object.fromEntries(
        clashes.map((clash) => [clash.field, theirs.includes(clash.field) ? clash.theirs : clash.mine]),
      ) as Partial<D>,
    );
  return (
    <Dialog
      wide
      title={texts.clash}
      footer={
        <Button look="primary" onClick={settle}>
          {texts.settle}
        </Button>
      }
    >
      <p className="kern-body">{texts.clashDetail}</p>
      {clashes.map(({ field, base, mine, theirs: other }) => (
        <fieldset key={field} className="kern-fieldset">
          <legend className="kern-label">{names[field]}</legend>
          <p className="muted">
            {texts.base}: {shown(base)}
          </p>
          {[
            { label: texts.mine, value: mine, isTheirs: false },
            { label: texts.theirs, value: other, isTheirs: true },
          ].map(({ label, value, isTheirs }) => (
            <label key={label} className="choice">
              <input
                type="radio"
                name={`clash-${field}`}
                checked={theirs.includes(field) === isTheirs}
                onChange={() =>
                  setTheirs((now) => (isTheirs ? [...now, field] : now.filter((each) => each !== field)))
                }
              />
              <span>
                {label}: <strong>{shown(value)}</strong>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </Dialog>
  );
}
