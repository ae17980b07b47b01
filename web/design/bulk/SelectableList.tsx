import './bulk.css';
import type { ComponentProps } from 'react';
import { useMay } from '../../api/me.js';
import { LongList } from '../LongList.js';
import type { Values } from '../segments/segments.js';
import type { BulkList } from './bulk-values.js';
import { SelectionBar } from './SelectionBar.js';
import { useSelectColumn } from './useSelectColumn.js';
import { useSelection } from './useSelection.js';

type Props<Row extends { id: string }> = ComponentProps<typeof LongList<Row>> & {
  /** Of which list of the API. */
  of: BulkList;
  /** What it is asked for. */
  asked: Values;
  /** What a row is called. */
  nameOf: (row: Row) => string;
};

/** A long list, of which rows can be chosen by who may change many at once. */
export function SelectableList<Row extends { id: string }>({ of, asked, nameOf, ...list }: Props<Row>) {
  const isChangeable = useMay().everywhere('import.manage');
  return isChangeable ? (
    <Selecting of={of} asked={asked} nameOf={nameOf} {...list} />
  ) : (
    <LongList {...list} />
  );
}

function Selecting<Row extends { id: string }>({ of, asked, nameOf, columns, ...list }: Props<Row>) {
  const selection = useSelection(asked);
  const { rows, total } = list.list.data ?? { rows: [], total: null };
  const column = useSelectColumn(selection, rows, nameOf);
  return (
    <LongList
      {...list}
      columns={[column, ...columns]}
      beside={
        total !== null &&
        total > 0 && <SelectionBar list={of} asked={asked} total={total} selection={selection} />
      }
    />
  );
}
