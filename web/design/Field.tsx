import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts/texts.js';
import { useFaults } from './Form.js';
import { formTexts } from './form.texts.js';
import { afterPress } from './press.js';

interface FieldProps {
  /** As the API calls it: what it has against it lands here. */
  name: string;
  label: string;
  help?: string;
  required?: boolean;
}

interface Control {
  id: string;
  name: string;
  required: boolean;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  onBlur: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement }) => void;
  onInvalid: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement }) => void;
}

/** Label, help and fault around a control. It is checked when one leaves it, and again when the form is sent. */
export function Field({
  name,
  label,
  help,
  required = false,
  className = '',
  children,
}: FieldProps & { className?: string; children: (control: Control) => ReactNode }) {
  const texts = useTexts(formTexts);
  const faults = useFaults();
  const [found, setFound] = useState<string | null>(null);
  const fault = faults.of(name) ?? found;
  const id = faults.idOf(name);
  const check = ({ validity }: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) => {
    if (validity.valid) setFound(null);
    else setFound(validity.valueMissing ? texts.required : texts.invalid);
  };
  const described = [help === undefined ? '' : `${id}-help`, fault === null ? '' : `${id}-fault`];
  return (
    <div className={`kern-form-input ${fault === null ? '' : 'kern-form-input--error'} ${className}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {!required && <span className="kern-label__optional"> ({texts.optional})</span>}
      </label>
      {help !== undefined && (
        <div className="kern-hint" id={`${id}-help`}>
          {help}
        </div>
      )}
      {children({
        id,
        name,
        required,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': fault === null ? undefined : true,
        // Who only passes by has not forgotten anything yet.
        onBlur: ({ currentTarget }) =>
          (found !== null || !currentTarget.validity.valueMissing) && afterPress(() => check(currentTarget)),
        onInvalid: ({ currentTarget }) => check(currentTarget),
      })}
      {fault !== null && (
        <p className="kern-error" id={`${id}-fault`}>
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{fault}</span>
        </p>
      )}
    </div>
  );
}

type TextKind =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'password'
  | 'date'
  | 'time'
  | 'datetime-local'
  | 'number'
  | 'search'
  | 'color';

/** One line of text, a day, a number. Its value is what stands in the control; an empty one is ''. */
export function TextField({
  value,
  onChange,
  type = 'text',
  autoComplete = 'off',
  min,
  max,
  step,
  maxLength,
  autoFocus,
  ...field
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  type?: TextKind;
  autoComplete?: string;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  maxLength?: number;
  autoFocus?: boolean;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="kern-form-input__input"
          type={type}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          autoComplete={autoComplete}
          min={min}
          max={max}
          step={step}
          maxLength={maxLength}
          autoFocus={autoFocus}
        />
      )}
    </Field>
  );
}

export function TextArea({
  value,
  onChange,
  rows = 4,
  maxLength,
  ...field
}: FieldProps & { value: string; onChange: (value: string) => void; rows?: number; maxLength?: number }) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          className="kern-form-input__input"
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** One of a few. Of many, a `Picker` finds one by letters. */
export function SelectField({
  value,
  onChange,
  choices,
  none,
  ...field
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  /** What '' is called, where nothing may be chosen. */
  none?: string;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...control}
            className="kern-form-input__select"
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          >
            {none !== undefined && <option value="">{none}</option>}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}

export function Checkbox({
  checked,
  onChange,
  name,
  label,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  name: string;
  label: string;
}) {
  const id = useFaults().idOf(name);
  return (
    <div className="kern-form-check">
      <input
        id={id}
        name={name}
        type="checkbox"
        className="kern-form-check__checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
