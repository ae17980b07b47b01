import { type ReactNode, useEffect, useRef } from 'react';

/** Gives focus to the first field of what has just taken the place of the button that opened it. */
export function FocusFirst({ children }: { children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    inside.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return <div ref={inside}>{children}</div>;
}

/** Where the work goes on when what had focus is gone, and nothing nearer is there: the page's title. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
