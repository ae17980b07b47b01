import './lists.css';
import type { ReactNode } from 'react';
import type { Column } from './DataTable.js';
import { LongTable } from './LongTable.js';
import { Empty, Loaded } from './Problem.js';
import type { List } from './useList.js';

/** All that was found, with how many there are. @param usual the sort that need not stand in the address */
export function LongList<Row extends { id: string }>({
  texts,
  list,
  columns,
  sort,
  usual,
  isFiltered,
  onSort,
  beside,
}: {
  texts: Record<'title' | 'none' | 'noneDetail' | 'nothing' | 'nothingDetail', string> & {
    count: (total: number) => string;
  };
  list: List<Row>;
  columns: readonly Column<Row>[];
  sort: string | undefined;
  usual: string;
  isFiltered: boolean;
  onSort: (sort: string | undefined) => void;
  /** What stands beside the number. */
  beside?: ReactNode;
}) {
  return (
    <Loaded query={list} rows={12}>
      {({ rows, total }) => (
        <>
          <div className="list-found">
            <p className="list-count" role="status">
              {total !== null && texts.count(total)}
            </p>
            {beside}
          </div>
          {rows.length === 0 ? (
            <Empty title={isFiltered ? texts.nothing : texts.none}>
              <p>{isFiltered ? texts.nothingDetail : texts.noneDetail}</p>
            </Empty>
          ) : (
            <LongTable
              caption={texts.title}
              columns={columns}
              list={list}
              rows={rows}
              total={total}
              sort={sort ?? usual}
              onSort={(next) => onSort(next === usual ? undefined : next)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
