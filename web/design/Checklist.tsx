import type { Choice } from './Field.js';
import { FilterMenu } from './FilterMenu.js';

/** Some of a few, behind a button that says how many: for filters and columns. */
export function Checklist({
  label,
  choices,
  chosen,
  onChange,
  onOpen,
  count = true,
}: {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  onOpen?: () => void;
  /** Whether the button says how many are chosen. */
  count?: boolean;
}) {
  return (
    <FilterMenu label={label} set={count ? chosen.length : 0} onOpen={onOpen}>
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
    </FilterMenu>
  );
}
