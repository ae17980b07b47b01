import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { Button } from './Button.js';
import { Loaded } from './Problem.js';
import { tableTexts } from './table.texts.js';
import type { List } from './useList.js';

/** What happened to a record, the latest first. */
export function HistoryOf<Entry extends { id: string }>({
  title,
  list,
  above,
  children,
}: {
  title: string;
  list: List<Entry>;
  /** Where something can be added to it. */
  above?: ReactNode;
  children: (entry: Entry) => ReactNode;
}) {
  const texts = useTexts(tableTexts);
  return (
    <section className="stack" aria-labelledby="history">
      <h2 className="kern-heading-small" id="history">
        {title}
      </h2>
      {above}
      <Loaded query={list} rows={3}>
        {({ rows }) => (
          <ol className="history">
            {rows.map((entry) => (
              <li key={entry.id}>{children(entry)}</li>
            ))}
          </ol>
        )}
      </Loaded>
      {list.hasMore && (
        <Button onClick={list.more} busy={list.isLoadingMore}>
          {texts.older}
        </Button>
      )}
    </section>
  );
}
