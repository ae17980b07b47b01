import type { MouseEvent, ReactNode } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/** What has this id; of a part that has none of its own (`answers/0/optionId`), what it is part of. */
function nearest(id: string): HTMLElement | null {
  const place = document.getElementById(id);
  const slash = id.lastIndexOf('/');
  return place ?? (slash < 0 ? null : nearest(id.slice(0, slash)));
}

/**
 * Leads to something else on this page, whose address stays as it is: the pages that mails link to have their secret there,
 * and what was typed is not left.
 * @param to id of where it leads
 */
export function JumpLink({
  to,
  className,
  children,
}: {
  to: string;
  className: string;
  children: ReactNode;
}) {
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    const place = nearest(to);
    const target = place?.matches(FOCUSABLE) ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
    target?.focus();
  };
  return (
    <a className={className} href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}
