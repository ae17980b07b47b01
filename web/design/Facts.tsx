import type { ReactNode } from 'react';

/** What is known of a record, name by name: below each other, or beside each other with each name above its value. */
export function Facts({
  label,
  look = 'rows',
  children,
}: {
  label?: string;
  look?: 'rows' | 'across';
  children: ReactNode;
}) {
  return (
    <dl className={`facts facts-${look}`} aria-label={label}>
      {children}
    </dl>
  );
}

/** One of the facts; left out where its value is empty. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
