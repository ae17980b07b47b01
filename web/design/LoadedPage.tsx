import type { ReactNode } from 'react';
import { type Crumb, Page } from './Page.js';
import { Loaded, Problem } from './Problem.js';

/** A page of one record: where it is gone or cannot be had, the page says so under a title of its own. */
export function LoadedPage<Data>({
  query,
  title,
  crumbs,
  children,
}: {
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown };
  /** What the page is called while there is no record to name it. */
  title: string;
  crumbs: readonly Crumb[];
  children: (data: Data) => ReactNode;
}) {
  if (query.data === undefined && query.error !== null) {
    return (
      <Page title={title} crumbs={crumbs}>
        <Problem error={query.error} again={() => void query.refetch()} />
      </Page>
    );
  }
  return (
    <Loaded query={query} rows={8}>
      {children}
    </Loaded>
  );
}
