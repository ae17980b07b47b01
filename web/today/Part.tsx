import { type ReactNode, useId } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.js';
import { todayTexts } from './today.texts.js';

/** A part of Heute: its first rows, how many there are, and the way to all. */
export function Part<Row>({
  title,
  first,
  all,
  empty,
  rowKey,
  children,
}: {
  title: string;
  first: { data: readonly Row[]; total: number };
  /** Where all of them are, where such a page is. */
  all?: LinkProps;
  /** What to say where there are none, and what to do next; without it the part is left out then. */
  empty?: ReactNode;
  rowKey: (row: Row) => string;
  children: (row: Row) => ReactNode;
}) {
  const texts = useTexts(todayTexts);
  const id = useId();
  if (first.total === 0 && empty === undefined) return null;
  const more = first.total - first.data.length;
  return (
    <section aria-labelledby={id} className="part">
      <h2 id={id} tabIndex={-1} className="kern-heading-small">
        {title}
        {first.total > 0 && <span className="count">{first.total}</span>}
      </h2>
      {first.total === 0 ? (
        empty
      ) : (
        <ul className="plain rows">
          {first.data.map((row) => (
            <li key={rowKey(row)}>{children(row)}</li>
          ))}
        </ul>
      )}
      {all !== undefined && more > 0 && (
        <Link {...all} className="kern-link">
          {texts.more(more)}
        </Link>
      )}
    </section>
  );
}
