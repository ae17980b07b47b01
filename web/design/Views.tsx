import { Link, type LinkProps } from '@tanstack/react-router';

export interface View {
  label: string;
  to: LinkProps;
}

/** Links to the views of one page, each with an address of its own; the one that is shown is marked. */
export function Views({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav aria-label={label} className="views no-print">
      <ul>
        {views.map(({ label: name, to }) => (
          <li key={name}>
            <Link {...to} activeOptions={{ exact: true, includeSearch: true }} resetScroll={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
