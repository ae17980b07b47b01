import { useQuery } from '@tanstack/react-query';
import { sizeBandWords } from '../../src/words/network-words.js';
import { useOwnFields } from '../api/own-fields.js';
import { sectorsQuery } from '../api/sectors.js';
import { ownColumn } from '../design/own-fields/own-fields.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import type { Choice, Choices, Kind, MergeField } from './merging.queries.js';
import { fieldTexts, mergingTexts } from './merging.texts.js';

/** The fields in which both differ, each value one press away from the other. */
export function FieldChoices({
  kind,
  fields,
  chosen,
  onChoose,
}: {
  kind: Kind;
  fields: readonly MergeField[];
  chosen: Choices;
  onChoose: (field: string, choice: Choice) => void;
}) {
  const texts = useTexts(mergingTexts);
  const names = useFieldNames(kind);
  // What one of them leaves empty is no question: it comes from the other, unless somebody wants it empty.
  const open = fields.filter(
    ({ choices, keep, with: other }) => choices.length > 1 && !isEmpty(keep) && !isEmpty(other),
  );
  const settled = fields.filter((field) => !open.includes(field) && !isEmpty(field.proposal));
  return (
    <section>
      <h2 className="kern-heading-medium">{texts.fields}</h2>
      <p className="muted">{open.length > 0 ? texts.fieldsHelp : texts.noFields}</p>
      <div className="merging-fields">
        {open.map((field) => (
          <OneField
            key={field.field}
            kind={kind}
            field={field}
            name={names[field.field] ?? field.field}
            choice={chosen[field.field] ?? field.choice}
            onChoose={(choice) => onChoose(field.field, choice)}
          />
        ))}
      </div>
      {settled.length > 0 && (
        <p className="muted">{texts.same(settled.map(({ field }) => names[field] ?? field).join(', '))}</p>
      )}
    </section>
  );
}

function OneField({
  kind,
  field,
  name,
  choice,
  onChoose,
}: {
  kind: Kind;
  field: MergeField;
  name: string;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const texts = useTexts(mergingTexts);
  const shown = useShown(kind, field.field);
  const labels = { keep: shown(field.keep), with: shown(field.with), both: texts.both };
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">
        {name}
        {field.isConflict && (
          <>
            {' '}
            <Status mood="warning">{texts.lost}</Status>
          </>
        )}
      </legend>
      <div className="merging-values">
        {field.choices.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name={`merge-${field.field}`}
              checked={choice === one}
              onChange={() => onChoose(one)}
            />
            <span className="lines">{labels[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The fields of which one of two values is lost by what was chosen. */
export function lostIn(fields: readonly MergeField[], chosen: Choices): string[] {
  return fields
    .filter((one) => one.choices.length > 1 && !isEmpty(one.keep) && !isEmpty(one.with))
    .filter(({ field, choice }) => (chosen[field] ?? choice) !== 'both')
    .map(({ field }) => field);
}

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What fields are called, own ones too. */
export function useFieldNames(kind: Kind): Readonly<Record<string, string>> {
  const nameOf = useLocalName();
  const own = useOwnFields(kind).map((field): [string, string] => [ownColumn(field), nameOf(field.name)]);
  return { ...useTexts(fieldTexts).names, ...Object.fromEntries<string>(own) };
}

/** The value of a field as people read it. */
function useShown(kind: Kind, field: string): (value: MergeField['keep']) => string {
  const texts = useTexts(fieldTexts);
  const { empty } = useTexts(mergingTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const sectors = useQuery({ ...sectorsQuery, enabled: field === 'sectorCode' }).data;
  const own = useOwnFields(kind).find((one) => ownColumn(one) === field);
  const called = (code: string) => {
    const choice = own?.choices.find((one) => one.code === code);
    return choice === undefined ? code : nameOf(choice.name);
  };
  return (value) => {
    if (typeof value === 'boolean') return value ? texts.yes : texts.no;
    if (Array.isArray(value)) return value.length === 0 ? empty : value.map(called).join(', ');
    if (value === null) return empty;
    const text = String(value);
    if (field === 'sizeBand') return word(sizeBandWords, text);
    if (field === 'language') return texts.languages[text as 'de' | 'en'];
    const sector = sectors?.find(({ code }) => code === text);
    return sector === undefined ? called(text) : nameOf(sector.name);
  };
}
