import { type OwnSubject, useOwnFields, type OwnField } from '../../api/own-fields.js';
import { useTexts } from '../../texts/texts.js';
import { useLocalName } from '../../texts/words.js';
import { codesOf } from '../addresses.js';
import { type Choice, SelectField, TextField } from '../Field.js';
import { useFaults } from '../Form.js';
import { type OwnDraft, type OwnName, ownName } from './own-fields.js';
import { ownFieldsTexts } from './own-fields.texts.js';

/** The fields that the alliance made for itself; a retired one only where something stands in it. */
export function OwnFieldInputs({
  subject,
  draft,
  set,
}: {
  subject: OwnSubject;
  draft: OwnDraft;
  set: (name: OwnName, value: string) => void;
}) {
  const fields = useOwnFields(subject).filter(
    (field) => field.retiredAt === null || (draft[ownName(field)] ?? '') !== '',
  );
  return fields.map((field) => (
    <OwnFieldInput
      key={field.key}
      field={field}
      value={draft[ownName(field)] ?? ''}
      onChange={(value) => set(ownName(field), value)}
    />
  ));
}

function OwnFieldInput({
  field,
  value,
  onChange,
}: {
  field: OwnField;
  value: string;
  onChange: (value: string) => void;
}) {
  const texts = useTexts(ownFieldsTexts);
  const nameOf = useLocalName();
  const isRetired = field.retiredAt !== null;
  const help = isRetired ? texts.retired : field.type === 'link' ? texts.linkHelp : undefined;
  const input = {
    name: ownName(field),
    label: nameOf(field.name),
    ...(help !== undefined && { help }),
    value,
    onChange,
  };
  const choices = field.choices.map(({ code, name }) => ({ value: code, label: nameOf(name) }));
  switch (field.type) {
    case 'text':
      return <TextField {...input} maxLength={500} />;
    case 'number':
      return <TextField {...input} type="number" step="any" />;
    case 'date':
      return <TextField {...input} type="date" />;
    case 'link':
      return <TextField {...input} type="url" />;
    case 'choice':
      return <SelectField {...input} none="–" choices={choices} />;
    case 'choices':
      return <SeveralChoices {...input} choices={choices} />;
  }
}

/** Some of those that are defined, as codes with commas between them. */
function SeveralChoices({
  name,
  label,
  help,
  choices,
  value,
  onChange,
}: {
  name: string;
  label: string;
  help?: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
}) {
  const faults = useFaults();
  const fault = faults.of(name);
  const chosen = codesOf(value);
  return (
    <fieldset className="plain-set" id={faults.idOf(name)}>
      <legend className="kern-label">{label}</legend>
      {help !== undefined && <div className="kern-hint">{help}</div>}
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                choices
                  .map((each) => each.value)
                  .filter((each) => (each === choice.value ? checked : chosen.includes(each)))
                  .join(','),
              )
            }
          />
          <span>{choice.label}</span>
        </label>
      ))}
      {fault !== null && <p className="kern-error">{fault}</p>}
    </fieldset>
  );
}
