import './tags.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { tagChoicesQuery } from '../api/tags.js';
import { useTexts } from '../texts/texts.js';
import { Button } from './Button.js';
import { Field } from './Field.js';
import { FilterExactly } from './FilterExactly.js';
import { Status } from './Status.js';
import { chosenBeside, eachOnce } from './tag-list.js';
import { tagsTexts } from './tags.texts.js';

/** The tags of a record. */
export function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <ul className="tags">
      {tags.map((tag) => (
        <li key={tag}>
          <Status>{tag}</Status>
        </li>
      ))}
    </ul>
  );
}

/** The tags there are, once they are wanted. */
function useOffered() {
  const [isUsed, setUsed] = useState(false);
  const offered = useQuery({ ...tagChoicesQuery, enabled: isUsed }).data ?? [];
  return { offered, onFocus: () => setUsed(true) };
}

/** A filter by one tag, with those that there are offered. */
export function TagFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (tag: string | undefined) => void;
}) {
  const { offered, onFocus } = useOffered();
  return (
    <FilterExactly
      label={label}
      value={value ?? ''}
      offered={offered}
      onFocus={onFocus}
      onChange={onChange}
    />
  );
}

/**
 * Tags of a record in its form: chosen ones can be taken away, one more is typed or taken from those that there are. Enter
 * or a comma ends it; what is typed counts without, too.
 * @param value with commas between them
 */
export function TagsField({
  name,
  label,
  help,
  value,
  onChange,
}: {
  name: string;
  label: string;
  help: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const texts = useTexts(tagsTexts);
  const { offered, onFocus } = useOffered();
  const [typed, setTyped] = useState('');
  const chosen = chosenBeside(value, typed);
  const say = (tags: readonly string[], text: string) => {
    setTyped(text);
    onChange(eachOnce([...tags, text.trim()].filter(Boolean)).join(', '));
  };
  const take = (text: string) => say([...chosen, text.replaceAll(',', ' ').trim()].filter(Boolean), '');
  return (
    <Field name={name} label={label} help={help}>
      {(control) => (
        <>
          {chosen.length > 0 && (
            <ul className="tags tags-chosen" aria-label={texts.chosen}>
              {chosen.map((tag) => (
                <li key={tag}>
                  <span>{tag}</span>
                  <Button
                    small
                    look="tertiary"
                    icon="close"
                    iconOnly
                    onClick={() => {
                      say(
                        chosen.filter((each) => each !== tag),
                        typed,
                      );
                      document.getElementById(control.id)?.focus();
                    }}
                  >
                    {texts.without(tag)}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...control}
            className="kern-form-input__input"
            list={`${control.id}-offered`}
            autoComplete="off"
            maxLength={50}
            value={typed}
            onFocus={onFocus}
            onChange={({ currentTarget: { value: text }, nativeEvent }) => {
              // What is taken from the list comes whole; who types may mean a longer word.
              const isTaken =
                !(nativeEvent instanceof InputEvent) || nativeEvent.inputType === 'insertReplacementText';
              if (text.endsWith(',') || (isTaken && offered.includes(text))) take(text);
              else say(chosen, text);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typed.trim() === '') return;
              event.preventDefault();
              take(typed);
            }}
          />
          <datalist id={`${control.id}-offered`}>
            {offered
              .filter((tag) => !chosen.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
