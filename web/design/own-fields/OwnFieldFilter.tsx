import { type OwnField, type OwnSubject, useOwnFields } from '../../api/own-fields.js';
import { useTexts } from '../../texts/texts.js';
import { useLocalName } from '../../texts/words.js';
import { FilterMenu } from '../FilterMenu.js';
import { FilterDay, FilterNumber, FilterText } from '../Filters.js';
import { askedOf, askingOf, rangeIn, rangeOf } from './own-fields.js';
import { ownFieldsTexts } from './own-fields.texts.js';

/** Filters by the alliance's own fields, behind a button that says of how many something is asked. */
export function OwnFieldFilter({
  subject,
  asked,
  onChange,
}: {
  subject: OwnSubject;
  asked: readonly string[] | undefined;
  onChange: (asked: string[] | undefined) => void;
}) {
  const texts = useTexts(ownFieldsTexts);
  const fields = useOwnFields(subject);
  if (fields.length === 0) return null;
  const used = fields.filter(({ key }) => askedOf(asked, key).length > 0).length;
  return (
    <FilterMenu label={texts.title} set={used}>
      <div className="menu stack" role="group" aria-label={texts.title}>
        {fields.map((field) => (
          <OneFilter
            key={field.key}
            field={field}
            asked={askedOf(asked, field.key)}
            onChange={(values) => onChange(askingOf(asked, field.key, values))}
          />
        ))}
      </div>
    </FilterMenu>
  );
}

function OneFilter({
  field,
  asked,
  onChange,
}: {
  field: OwnField;
  asked: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const texts = useTexts(ownFieldsTexts);
  const nameOf = useLocalName();
  const name = nameOf(field.name);
  const toggled = (value: string, isAsked: boolean) =>
    onChange(isAsked ? [...asked, value] : asked.filter((one) => one !== value));
  if (field.type === 'choice' || field.type === 'choices') {
    const choices = [
      ...field.choices.map(({ code, name: called }) => ({ value: code, label: nameOf(called) })),
      { value: '', label: texts.nothing },
    ];
    return (
      <fieldset className="plain-set">
        <legend className="kern-label kern-label--small">{name}</legend>
        {choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={asked.includes(value)}
              onChange={({ currentTarget }) => toggled(value, currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  const [value] = asked;
  if (field.type === 'text' || field.type === 'link')
    return (
      <FilterText
        label={texts.has(name)}
        value={value}
        onChange={(text) => onChange(text === undefined ? [] : [text])}
      />
    );
  const range = rangeIn(value);
  const Filter = field.type === 'date' ? FilterDay : FilterNumber;
  return (
    <div className="form-row">
      <Filter
        label={texts.from(name)}
        value={range.from || undefined}
        onChange={(from = '') => onChange(rangeOf({ ...range, from }))}
      />
      <Filter
        label={texts.to(name)}
        value={range.to || undefined}
        onChange={(to = '') => onChange(rangeOf({ ...range, to }))}
      />
    </div>
  );
}
