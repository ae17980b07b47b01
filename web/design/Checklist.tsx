import { useRef } from 'react';
import type { Choice } from './Field.js';

/** Some of a few, behind a button that says how many: for filters and columns. */
export function Checklist({
  label,
  choices,
  chosen,
  onChange,
  count = true,
}: {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Whether the button says how many are chosen. */
  count?: boolean;
}) {
  const list = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (list.current !== null) list.current.open = false;
  };
  return (
    <details
      className="checklist"
      ref={list}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        close();
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className={chosen.length > 0 && count ? 'is-set' : undefined}>
        {label}
        {count && chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset className="menu">
        <legend className="kern-sr-only">{label}</legend>
        {choices.map(({ value, label: name }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) =>
                onChange(
                  // In the order of the choices, whatever was pressed first.
                  choices
                    .map((choice) => choice.value)
                    .filter((each) => (each === value ? currentTarget.checked : chosen.includes(each))),
                )
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
