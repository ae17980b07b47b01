import { type ReactNode, useEffect, useRef } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useAlliance } from '../api/alliance.js';
import { useTexts } from '../texts/texts.js';
import { pageTexts } from './page.texts.js';

export interface Crumb {
  label: string;
  to: LinkProps;
}

/** A page: where one is, its title (the document's too), one primary action at the most, its content. */
export function Page({
  title,
  crumbs = [],
  action,
  intro,
  children,
}: {
  title: string;
  crumbs?: readonly Crumb[];
  action?: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}) {
  const texts = useTexts(pageTexts);
  const alliance = useAlliance();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = alliance === undefined ? title : `${title} – ${alliance.name}`;
  }, [title, alliance]);
  // Whoever comes from another page reads on at the title; the first page keeps the browser's own focus.
  useEffect(() => {
    const from = document.activeElement;
    if (hasNavigated() && (from === document.body || from?.closest('#navigation, #content'))) {
      heading.current?.focus();
    }
  }, []);
  return (
    <>
      {crumbs.length > 0 && (
        <nav aria-label={texts.youAreHere} className="crumbs">
          <ol>
            {crumbs.map(({ label, to }) => (
              <li key={label}>
                <Link {...to} className="kern-link">
                  {label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className="page-head">
        <h1 className="kern-heading-large" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {action !== undefined && <div className="page-action">{action}</div>}
        {intro !== undefined && <div className="page-intro">{intro}</div>}
      </header>
      {children}
    </>
  );
}

let pages = 0;
/** Whether this is not the first page since loading. */
function hasNavigated(): boolean {
  pages += 1;
  return pages > 1;
}
