import { useEffect, useRef } from 'react';

/**
 * Keeps focus where the work goes on when a row leaves the list: at the one that comes after it, else before it, else
 * the page's title.
 * @param ids of the rows as they stand; the elements to focus have `idOf(id)`
 * @returns to be told of a row before something may take it away
 */
export function useFocusStays(ids: readonly string[], idOf: (id: string) => string): (id: string) => void {
  const going = useRef<{ id: string; next: string | undefined } | null>(null);
  useEffect(() => {
    const expected = going.current;
    if (expected === null || ids.includes(expected.id)) return;
    going.current = null;
    if (document.activeElement !== document.body) return;
    const next = expected.next === undefined ? null : document.getElementById(idOf(expected.next));
    (next ?? document.querySelector<HTMLElement>('h1'))?.focus();
  });
  return (id) => {
    const place = ids.indexOf(id);
    going.current = { id, next: ids[place + 1] ?? ids[place - 1] };
  };
}
