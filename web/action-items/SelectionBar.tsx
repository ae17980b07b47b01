import { useState } from 'react';
import { Button } from '../design/Button.js';
import { useTexts } from '../texts/texts.js';
import { handOverTexts } from './hand-over.texts.js';
import { HandOverDialog } from './HandOverDialog.js';
import { listTexts } from './list.texts.js';
import type { Selection } from './useSelection.js';

/** What can be done with the rows that are selected. It keeps its place also while none is: nothing jumps. */
export function SelectionBar({ selection }: { selection: Selection }) {
  const texts = useTexts(handOverTexts);
  const list = useTexts(listTexts);
  const [isOpen, setIsOpen] = useState(false);
  const { length } = selection.items;
  const toTitle = () => document.querySelector<HTMLElement>('h1')?.focus();
  return (
    <div className="selection no-print">
      {length === 0 ? (
        <Button small look="tertiary" onClick={selection.all}>
          {list.selectAll}
        </Button>
      ) : (
        <>
          <Button small look="primary" onClick={() => setIsOpen(true)}>
            {texts.button}
          </Button>
          <Button
            small
            look="tertiary"
            onClick={() => {
              toTitle();
              selection.clear();
            }}
          >
            {texts.clear}
          </Button>
        </>
      )}
      <span role="status">{length > 0 && texts.selected(length)}</span>
      {isOpen && (
        <HandOverDialog
          items={selection.items}
          onClose={() => setIsOpen(false)}
          onDone={() => {
            setIsOpen(false);
            selection.clear();
          }}
        />
      )}
    </div>
  );
}
