import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useTexts } from '../texts/texts.js';
import { Button } from './Button.js';
import { Cells, type Column, TableHead } from './DataTable.js';
import { tableTexts } from './table.texts.js';
import type { List } from './useList.js';

/** Heights in px before a row has been measured: a row at the desk, a card on a phone. */
const ROW = 41;
const CARD = 96;
/** The next page is asked for this many rows before it is needed. */
const AHEAD = 40;

const narrow = window.matchMedia('(max-width: 1159px)');
const whenNarrow = (listener: () => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  list: List<Row>;
  rows: readonly Row[];
  total: number | null;
  sort: string;
  onSort: (sort: string) => void;
}

/**
 * A table of any length, which scrolls with the page: only rows in sight are in the document, further pages come while
 * one scrolls. Loaded with its page, since `DataTable` does for a few hundred rows.
 */
export function LongTable<Row extends { id: string }>(props: Props<Row>) {
  const isNarrow = useSyncExternalStore(whenNarrow, () => narrow.matches);
  // Rows and cards have heights of their own: what was measured of one says nothing of the other.
  return <Rows key={String(isNarrow)} {...props} height={isNarrow ? CARD : ROW} />;
}

function Rows<Row extends { id: string }>({
  caption,
  columns,
  list,
  rows,
  total,
  sort,
  onSort,
  height,
}: Props<Row> & { height: number }) {
  const texts = useTexts(tableTexts);
  const body = useRef<HTMLTableSectionElement>(null);
  const top = useTop(body);
  const [focused, setFocused] = useState<number | null>(null);
  // Another function would have the places of all rows worked out anew, with every step of scrolling.
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    getItemKey,
    overscan: 12,
    scrollMargin: top,
    // The row that has focus stays in the document, also out of sight: focus is never lost by scrolling.
    rangeExtractor: (range) => withRow(range, focused),
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasMore, isLoadingMore, error, more } = list;
  const isSelecting = columns[0]?.isBeside === true;
  const isNearEnd = last >= rows.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && hasMore && !isLoadingMore && error === null) more();
  }, [isNearEnd, hasMore, isLoadingMore, error, more]);
  return (
    <>
      <table
        className={`table table-cards table-long ${isSelecting ? 'table-selected' : ''}`}
        aria-rowcount={total === null ? -1 : total + 1}
      >
        <caption className="kern-sr-only">{caption}</caption>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <TableHead columns={columns} sort={sort} onSort={onSort} />
        </thead>
        <tbody
          ref={body}
          onFocus={({ target }) => setFocused(rowOf(target))}
          onBlur={({ relatedTarget }) => setFocused(rowOf(relatedTarget))}
        >
          {items.map((item, place) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const gap = item.start - (items[place - 1]?.end ?? top);
            return [
              gap > 0 && <Space key={`before ${item.key}`} height={gap} />,
              <tr
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
              >
                <Cells columns={columns} row={row} />
              </tr>,
            ];
          })}
          <Space height={virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top)} />
        </tbody>
      </table>
      <div className="table-end">
        {hasMore && (
          <Button onClick={more} busy={isLoadingMore}>
            {isLoadingMore ? texts.loading : texts.more}
          </Button>
        )}
      </div>
    </>
  );
}

/** Where rows are that are not in the document. */
function Space({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true" className="table-space">
      <td style={{ height }} />
    </tr>
  ) : null;
}

/** The rows of a range, and one more, in their order. */
export function withRow(range: Range, index: number | null): number[] {
  const rows = defaultRangeExtractor(range);
  if (index === null || index >= range.count || rows.includes(index)) return rows;
  return [...rows, index].sort((one, other) => one - other);
}

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;
  return row === null ? null : Number(row.dataset['index']);
}

/** How far from the top of the page an element begins; what stands above it may grow. */
function useTop(element: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const measure = () => {
      if (element.current !== null)
        setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
