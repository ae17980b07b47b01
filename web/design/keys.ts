import { useEffect, useSyncExternalStore } from 'react';

/** A key of a page: as it is written on the keyboard, and what it does. */
export interface PageKey {
  /** `Alt+B`, `/`. */
  keys: string;
  does: string;
}

let shown: readonly (readonly PageKey[])[] = [];
const listeners = new Set<() => void>();

function change(next: typeof shown): void {
  shown = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Keys that a page has, for the dialog that `?` opens; the page itself listens for them.
 * @param keys the same list while nothing changes: from outside the component, or by useMemo
 */
export function useKeysOfPage(keys: readonly PageKey[]): void {
  useEffect(() => {
    change([...shown, keys]);
    return () => change(shown.filter((each) => each !== keys));
  }, [keys]);
}

/** The keys of the page that is shown. */
export function usePageKeys(): readonly PageKey[] {
  return useSyncExternalStore(subscribe, () => shown).flat();
}

const SHOW = 'alliance-show-keys';

/** Opens the dialog of keys, for who does not press `?`. */
export const showKeys = () => void dispatchEvent(new Event(SHOW));

/** Whatever opens the dialog of keys; returns how to stop. */
export function onShowKeys(open: () => void): () => void {
  addEventListener(SHOW, open);
  return () => removeEventListener(SHOW, open);
}

const OFF = 'alliance.single-keys';

/** Keys of one sign, which who speaks to the device or hits keys by chance can switch off (WCAG 2.1.4). */
export const singleKeys = {
  areOn: (): boolean => localStorage.getItem(OFF) === null,
  set(on: boolean): void {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'off');
  },
};

/** Whether a key press is one of the page, and not typing. */
export function isForPage(event: KeyboardEvent): boolean {
  const at = event.target;
  if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return false;
  return !(at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select')));
}
