import { useEffect, useEffectEvent, useMemo } from 'react';
import { type PageKey, useKeysOfPage } from '../design/keys.js';

export type Key = 'next' | 'previous' | 'decision' | 'task' | 'attendance';

/** As they are shown. */
export const keyNames: Readonly<Record<Key, string>> = {
  next: 'Alt+↓',
  previous: 'Alt+↑',
  decision: 'Alt+B',
  task: 'Alt+A',
  attendance: 'Alt+T',
};

const withAlt: Readonly<Record<string, Key>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  KeyB: 'decision',
  KeyA: 'task',
  KeyT: 'attendance',
};

/** What a key means here. By its place on the keyboard: with Alt a Mac types other letters. */
export function keyOf(event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'code'>): Key | null {
  return event.altKey && !event.ctrlKey && !event.metaKey ? (withAlt[event.code] ?? null) : null;
}

/**
 * The keys of this page; a dialog above it takes none.
 * @param does what each does, in words
 */
export function useKeys(does: Readonly<Record<Key, string>>, press: (key: Key) => void): void {
  const shown = useMemo(
    () => (Object.keys(keyNames) as Key[]).map((key): PageKey => ({ keys: keyNames[key], does: does[key] })),
    [does],
  );
  useKeysOfPage(shown);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === null || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    press(key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
