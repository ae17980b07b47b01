import { useId } from 'react';

/** One of a few, all in sight. */
export function Choices<Value extends string>({
  legend,
  choices,
  chosen,
  onChange,
}: {
  legend: string;
  choices: readonly { value: Value; label: string }[];
  chosen: Value;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="plain-set">
      <legend className="kern-label">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
