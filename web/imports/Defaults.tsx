import { useState } from 'react';
import { Button } from '../design/Button.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { columnsTexts } from './columns.texts.js';
import { useFewValues, useFieldName, useFields } from './fields.js';
import { type Import, type ImportField, useChange } from './imports.queries.js';

/** What rows say that say nothing of a field. */
export function Defaults({ of }: { of: Import }) {
  const texts = useTexts(columnsTexts);
  const fieldName = useFieldName(of.kind);
  const few = useFewValues(of.kind);
  const change = useChange(of.id);
  const set = (field: ImportField, value: string | null) => change.mutate({ defaults: [{ field, value }] });
  const remove = (field: ImportField, value: string) => {
    set(field, null);
    document.querySelector<HTMLElement>('.import-default select')?.focus();
    notify(texts.isGone(fieldName(field)), () => set(field, value));
  };
  const said = Object.entries(of.defaults);
  return (
    <>
      <p className="muted">{texts.defaultsHelp}</p>
      {change.error !== null && <Problem error={change.error} />}
      {said.length > 0 && (
        <ul className="lines-list plain">
          {said.map(([field, value]) => (
            <li key={field} className="row">
              <span>
                <strong>{fieldName(field)}</strong>:{' '}
                {few(field)?.find((choice) => choice.value === value)?.label ?? value}
              </span>
              <Button
                small
                look="tertiary"
                aria-label={texts.removeDefault(fieldName(field))}
                onClick={() => remove(field, value)}
              >
                {texts.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewDefault of={of} />
    </>
  );
}

function NewDefault({ of: { id, kind } }: { of: Import }) {
  const texts = useTexts(columnsTexts);
  const fieldName = useFieldName(kind);
  const few = useFewValues(kind);
  const fields = useFields(kind);
  const change = useChange(id);
  const [field, setField] = useState<ImportField>('');
  const [value, setValue] = useState('');
  const choices = field === '' ? null : few(field);
  const named = { name: 'value', label: texts.defaultValue, required: true, value, onChange: setValue };
  return (
    <Form
      label={texts.defaults}
      error={change.error}
      onSubmit={() => {
        if (field === '') return;
        change.mutate(
          { defaults: [{ field, value: value.trim() }] },
          {
            onSuccess: () => {
              notify(texts.isSet(fieldName(field)));
              setField('');
              setValue('');
            },
          },
        );
      }}
    >
      <div className="form-row import-default">
        <SelectField
          name="field"
          label={texts.defaultField}
          required
          none={texts.choose}
          value={field}
          onChange={(next) => {
            setField(next);
            setValue('');
          }}
          choices={fields
            .filter((each) => each !== 'id' && each !== 'name')
            .map((each) => ({ value: each, label: fieldName(each) }))}
        />
        {choices === null ? (
          <TextField {...named} maxLength={1000} />
        ) : (
          <SelectField {...named} none={texts.choose} choices={choices} />
        )}
        <Button type="submit" busy={change.isPending}>
          {texts.setDefault}
        </Button>
      </div>
    </Form>
  );
}
