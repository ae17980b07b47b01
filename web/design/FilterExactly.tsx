import { useId, useState } from 'react';

/** A filter that the API takes word for word: it counts once it is typed to its end, or one of those offered. */
export function FilterExactly({
  label,
  value,
  offered,
  onFocus,
  onChange,
}: {
  label: string;
  value: string;
  offered: readonly string[];
  onFocus?: () => void;
  onChange: (value: string | undefined) => void;
}) {
  const [typed, setTyped] = useState({ text: value, of: value });
  const text = typed.of === value ? typed.text : value;
  const id = useId();
  const take = (next: string) => {
    const said = next.trim();
    if (said !== value) onChange(said === '' ? undefined : said);
  };
  return (
    <div className="kern-form-input filter-exactly">
      <label className="kern-label kern-label--small" htmlFor={`${id}-field`}>
        {label}
      </label>
      <input
        id={`${id}-field`}
        className="kern-form-input__input"
        list={id}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget: { value: next } }) => {
          setTyped({ text: next, of: value });
          if (next === '' || offered.includes(next)) take(next);
        }}
        onFocus={onFocus}
        onBlur={() => take(text)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take(text);
        }}
      />
      <datalist id={id}>
        {offered.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </div>
  );
}
