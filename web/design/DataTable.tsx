import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { tableTexts } from './table.texts.js';

export interface Column<Row> {
  key: string;
  /** '' where the cells are buttons: screen readers are told so. */
  head: string;
  cell: (row: Row) => ReactNode;
  /** The API's sort key, where one can sort by it. */
  sort?: string;
  numeric?: boolean;
  /** What stands at its head instead of the name. */
  headCell?: ReactNode;
  /** It stands in front of what names the row. */
  isBeside?: boolean;
  /** How wide it is in a `LongTable`, whose columns stay where they are while its rows come and go. */
  width?: string;
}

/**
 * Rows with columns: a table at the desk, cards on a phone.
 * @param caption says what it lists, for screen readers
 * @param sort the API's: `name`, `-joinedOn`
 */
export function DataTable<Row extends { id: string }>({
  caption,
  columns,
  rows,
  sort,
  onSort,
  more,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  sort?: string;
  onSort?: (sort: string) => void;
  /** Where there are more rows than came so far. */
  more?: { load: () => void; isLoading: boolean };
}) {
  const texts = useTexts(tableTexts);
  return (
    <>
      <table className="table table-cards">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <TableHead columns={columns} sort={sort} onSort={onSort} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Cells columns={columns} row={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {more !== undefined && (
        <Button onClick={more.load} busy={more.isLoading}>
          {texts.more}
        </Button>
      )}
    </>
  );
}

/** The names of the columns; pressing one sorts by it, pressing again turns the order round. */
export function TableHead<Row>({
  columns,
  sort,
  onSort,
}: {
  columns: readonly Column<Row>[];
  sort?: string;
  onSort?: (sort: string) => void;
}) {
  const texts = useTexts(tableTexts);
  const order = (key: string) => (sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : 'none');
  return (
    <tr>
      {columns.map(({ key, head, headCell, sort: sortKey, numeric = false }) => (
        <th
          key={key}
          scope="col"
          className={numeric ? 'nums' : undefined}
          aria-sort={sortKey === undefined ? undefined : order(sortKey)}
        >
          {headCell !== undefined ? (
            headCell
          ) : head === '' ? (
            <span className="kern-sr-only">{texts.actions}</span>
          ) : sortKey === undefined || onSort === undefined ? (
            head
          ) : (
            <button
              type="button"
              onClick={() => onSort(order(sortKey) === 'ascending' ? `-${sortKey}` : sortKey)}
            >
              {head}
              {order(sortKey) !== 'none' && (
                <Icon name={order(sortKey) === 'ascending' ? 'arrow-up' : 'arrow-down'} />
              )}
            </button>
          )}
        </th>
      ))}
    </tr>
  );
}

/** What stands in a row; its first cell names it, or the one after what stands beside. */
export function Cells<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  const naming = columns.findIndex(({ isBeside = false }) => !isBeside);
  return columns.map(({ key, head, cell, numeric = false, isBeside = false }, place) =>
    place === naming ? (
      <th key={key} scope="row">
        {cell(row)}
      </th>
    ) : (
      <td key={key} data-label={isBeside ? undefined : head} className={numeric ? 'nums' : undefined}>
        {cell(row)}
      </td>
    ),
  );
}
