import { useSyncExternalStore } from 'react';
import { useTexts } from '../texts/texts.js';
import { Button } from './Button.js';
import { noticesTexts } from './notices.texts.js';

interface Notice {
  id: number;
  text: string;
  undo: (() => void) | undefined;
}

const SHOWN_MS = 12_000;

let shown: readonly Notice[] = [];
let spoken = '';
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Notice[], say = spoken): void {
  shown = next;
  spoken = say;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says to screen readers what happened, where it is seen anyway: saved, moved, done. */
export function announce(text: string): void {
  change(shown, text);
}

/** Shows what was done, and for what can be taken back the way back. */
export function notify(text: string, undo?: () => void): void {
  last += 1;
  const id = last;
  change([...shown, { id, text, undo }].slice(-3), text);
  setTimeout(() => dismiss(id), SHOWN_MS);
}

function dismiss(id: number): void {
  if (shown.some((notice) => notice.id === id)) change(shown.filter((notice) => notice.id !== id));
}

/** Where notices stand; once, in the shell. */
export function Notices() {
  const texts = useTexts(noticesTexts);
  const notices = useSyncExternalStore(subscribe, () => shown);
  const text = useSyncExternalStore(subscribe, () => spoken);
  return (
    <>
      <div className="kern-sr-only" role="status" aria-live="polite">
        {text}
      </div>
      <section aria-label={texts.label}>
        <ul className="notices">
          {notices.map(({ id, text, undo }) => (
            <li key={id}>
              <span>{text}</span>
              {undo !== undefined && (
                <Button
                  small
                  look="tertiary"
                  onClick={() => {
                    dismiss(id);
                    undo();
                  }}
                >
                  {texts.undo}
                </Button>
              )}
              <Button small look="tertiary" icon="close" iconOnly onClick={() => dismiss(id)}>
                {texts.dismiss}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
