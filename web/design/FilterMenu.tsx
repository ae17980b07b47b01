import type { ReactNode } from 'react';

/** Pixels between a menu and the edge of the window. */
const EDGE = 16;

/** Opens below its button, and as far to the left as the window wants. */
function place(menu: HTMLElement | null): void {
  if (menu === null) return;
  menu.style.left = '0';
  const over = menu.getBoundingClientRect().right - (document.documentElement.clientWidth - EDGE);
  if (over > 0) menu.style.left = `${-over}px`;
}

/** What does not stand in the bar of filters all the time: behind a button that says how much of it is set. */
export function FilterMenu({
  label,
  set,
  onOpen,
  children,
}: {
  label: string;
  /** How much is set; 0 where the button does not say it. */
  set: number;
  onOpen?: (() => void) | undefined;
  /** One element of the class `menu`. */
  children: ReactNode;
}) {
  return (
    <details
      className="checklist"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        onOpen?.();
        place(currentTarget.querySelector<HTMLElement>('.menu'));
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className={set > 0 ? 'is-set' : undefined}>
        {label}
        {set > 0 && ` (${set})`}
      </summary>
      {children}
    </details>
  );
}
