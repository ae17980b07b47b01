import type { MouseEvent, ReactNode } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

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
    const place = document.getElementById(to);
    const target = place?.matches(FOCUSABLE) ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
    target?.focus();
  };
  return (
    <a className={className} href={`#${to}`} onClick={jump}>
      {children}
    </a>
  );
}
