import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTexts } from '../texts/texts.js';
import { useFaults } from './Form.js';
import { pickerTexts } from './picker.texts.js';

export interface Picked {
  id: string;
  label: string;
  /** Tells two of one name apart. */
  detail?: string;
}

const WAIT_MS = 150;

/* react-aria looks for its rule and else writes it into the page, which the policy forbids: it stands in design.css. */
const rule = document.createElement('meta');
rule.id = 'react-aria-pressable-style';
document.head.append(rule);

/**
 * Finds one of many by letters, as the API finds them.
 * @param search the best matches for what was typed; '' gives the first ones
 * @param of names what is searched, for the cache
 */
export function Picker({
  name,
  label,
  help,
  of,
  search,
  value,
  onChange,
}: {
  name: string;
  label: string;
  help?: string;
  of: string;
  search: (text: string) => Promise<Picked[]>;
  value: Picked | null;
  onChange: (value: Picked | null) => void;
}) {
  const texts = useTexts(pickerTexts);
  const faults = useFaults();
  const fault = faults.of(name);
  const [text, setText] = useState(value?.label ?? '');
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  const asked = useSettled(text === value?.label ? '' : text);
  const [isUsed, setUsed] = useState(false);
  const found = useQuery({
    enabled: isUsed,
    queryKey: ['pick', of, asked],
    queryFn: () => search(asked),
    placeholderData: (before) => before,
  });
  /** Chosen a moment ago. The label that then stands in the field is not typed: no list opens for it. */
  const [isChosen, setChosen] = useState(false);
  /** What was shown when a press began. */
  const [held, setHeld] = useState<Picked[] | null>(null);
  const items = held ?? found.data ?? [];
  // What is picked is one of them, whatever is searched next: without it leaving the field would empty it.
  const all = value === null || items.some(({ id }) => id === value.id) ? items : [value, ...items];
  return (
    <ComboBox
      // The browser's own word would keep the form from being sent again.
      validationBehavior="aria"
      // A dialog lies above everything else: what is offered has to stand in it.
      ref={(element) => setDialog(element?.closest('dialog') ?? null)}
      className={`kern-form-input${fault === null ? '' : ' kern-form-input--error'}`}
      items={all}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        setChosen(false);
        if (next === '') onChange(null);
      }}
      value={value?.id ?? null}
      onChange={(key) => {
        const picked = all.find(({ id }) => id === key) ?? null;
        if (picked === null) return;
        onChange(picked);
        // Who leaves the field with something half typed gets back what stood there, which is no choice.
        setChosen(picked.id !== value?.id);
        setText(picked.label);
      }}
      isInvalid={fault !== null}
      allowsEmptyCollection
      // A list that closed under the press, as the page scrolled, would come back at the label.
      menuTrigger={isChosen ? 'manual' : 'focus'}
      onOpenChange={() => setHeld(null)}
      onFocus={() => setUsed(true)}
      onBlur={() => setChosen(false)}
      id={faults.idOf(name)}
    >
      <Label className="kern-label">{label}</Label>
      {help !== undefined && <span className="kern-hint">{help}</span>}
      <Input className="kern-form-input__input" />
      {fault !== null && (
        <p className="kern-error">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{fault}</span>
        </p>
      )}
      <Popover className="menu picker" maxHeight={320} UNSTABLE_portalContainer={dialog ?? undefined}>
        {/*
          Nothing moves the list from under a press. A mouse chooses by pressing; a finger may be about to scroll,
          it chooses by letting go, and until then what is found waits.
        */}
        <ListBox<Picked>
          shouldSelectOnPressUp={false}
          renderEmptyState={() => (found.isPending ? texts.searching : texts.nothing)}
        >
          {({ id, label: shown, detail }) => (
            <ListBoxItem
              id={id}
              textValue={shown}
              className="picker-item"
              onPressStart={() => setHeld(items)}
              onPressEnd={() => setHeld(null)}
            >
              <span>{shown}</span>
              {detail !== undefined && <span className="muted">{detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
