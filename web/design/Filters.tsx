import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Choice } from './Field.js';

/** Filters above a list; each counts at once, and stands in the address. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search aria-label={label} className="filters no-print">
      {children}
    </search>
  );
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label kern-label--small" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** @param all what is called that nothing is chosen */
export function FilterSelect({
  label,
  value,
  choices,
  all,
  onChange,
}: {
  label: string;
  value: string | undefined;
  choices: readonly Choice[];
  all?: string;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <Labelled label={label}>
      {(id) => (
        <div className="kern-form-input__select-wrapper">
          <select
            id={id}
            className="kern-form-input__select"
            value={value ?? ''}
            onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
          >
            {all !== undefined && <option value="">{all}</option>}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Labelled>
  );
}

/** With, without, or whichever. */
export function FilterFlag({
  label,
  all,
  yes,
  no,
  value,
  onChange,
}: {
  label: string;
  all: string;
  yes: string;
  no: string;
  value: boolean | undefined;
  onChange: (value: boolean | undefined) => void;
}) {
  return (
    <FilterSelect
      label={label}
      all={all}
      value={value?.toString()}
      choices={[
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ]}
      onChange={(next) => onChange(next === undefined ? undefined : next === 'true')}
    />
  );
}

export function FilterDay({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  // The address was changed elsewhere. Not by `value`: a year is typed digit by digit, which React would undo.
  useEffect(() => {
    const { current } = field;
    if (current !== null && isMeant(current.value) && current.value !== (value ?? ''))
      current.value = value ?? '';
  }, [value]);
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          ref={field}
          type="date"
          className="kern-form-input__input"
          defaultValue={value}
          onChange={({ currentTarget: { value: day } }) => isMeant(day) && onChange(day || undefined)}
        />
      )}
    </Labelled>
  );
}

/** Whether somebody means this day: not the year 2 on the way to 2027. */
const isMeant = (day: string) => day === '' || /^[12]\d{3}-/.test(day);

const WAIT_MS = 250;

/** Words to search for; it counts once nobody has typed for a moment. */
export function FilterText({
  label,
  value = '',
  type = 'search',
  onChange,
}: {
  label: string;
  value: string | undefined;
  type?: 'search' | 'number';
  onChange: (value: string | undefined) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address was changed elsewhere: by going back, or by a link to other filters.
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type={type}
          step="any"
          className="kern-form-input__input"
          value={typed}
          maxLength={200}
          onChange={({ currentTarget: { value: text } }) => {
            setTyped(text);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => onChange(text.trim() || undefined), WAIT_MS);
          }}
        />
      )}
    </Labelled>
  );
}

/** A number to filter by; it counts once nobody has typed for a moment. */
export function FilterNumber(props: {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  return <FilterText type="number" {...props} />;
}
