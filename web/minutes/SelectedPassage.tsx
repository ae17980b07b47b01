import { type RefObject, useEffect, useState } from 'react';
import { Button } from '../design/Button.js';
import { useTexts } from '../texts/texts.js';
import { documentTexts } from './document.texts.js';
import { type Objecting, useReading } from './reading.js';
import type { Minutes } from './record.js';

/** What the selection of a passage says of where it stands; null where it is none. */
export function selectedIn(document: HTMLElement, { agenda }: Minutes): Objecting | null {
  const selection = window.getSelection();
  const passage = selection?.toString().trim() ?? '';
  const node = selection?.anchorNode;
  if (passage === '' || !node || !document.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const part = element?.closest<HTMLElement>('[data-passages]')?.dataset.passages;
  if (part === undefined) return null;
  return { item: agenda.find(({ id }) => id === part) ?? null, passage: passage.slice(0, 5000) };
}

/** Offers to object to what is selected, at the bottom, where no menu of the device covers it. */
export function SelectedPassage({ within }: { within: RefObject<HTMLElement | null> }) {
  const texts = useTexts(documentTexts);
  const { minutes, object } = useReading();
  const [selected, setSelected] = useState<Objecting | null>(null);
  const isOpen = object !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    const look = () => setSelected(within.current && selectedIn(within.current, minutes));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [isOpen, minutes, within]);
  if (object === undefined || selected === null) return null;
  return (
    <div className="minutes-selected no-print" role="region" aria-label={texts.selected}>
      <q>{selected.passage}</q>
      <Button
        look="primary"
        // The selection stays while it is pressed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => object(selected)}
      >
        {texts.objectToSelection}
      </Button>
    </div>
  );
}
