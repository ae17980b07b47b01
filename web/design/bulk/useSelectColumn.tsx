import { useTexts } from '../../texts/texts.js';
import type { Column } from '../DataTable.js';
import { bulkTexts } from './bulk.texts.js';
import type { Selection } from './useSelection.js';

/** A box in front of each row. @param rows those that came so far, which the box above them is about */
export function useSelectColumn<Row extends { id: string }>(
  { ids, isAll, choose }: Selection,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Column<Row> {
  const texts = useTexts(bulkTexts);
  const shown = rows.filter(({ id }) => ids.has(id)).length;
  const isEach = isAll || (rows.length > 0 && shown === rows.length);
  return {
    key: 'select',
    head: texts.column,
    isBeside: true,
    width: '44px',
    headCell: (
      <label className="select-row">
        <input
          type="checkbox"
          checked={isEach}
          disabled={isAll}
          ref={(box) => {
            if (box !== null) box.indeterminate = !isEach && shown > 0;
          }}
          onChange={({ currentTarget }) =>
            choose(
              rows.map(({ id }) => id),
              currentTarget.checked,
            )
          }
        />
        <span className="kern-sr-only">{texts.shown}</span>
      </label>
    ),
    cell: (row) => (
      <label className="select-row">
        <input
          type="checkbox"
          checked={isAll || ids.has(row.id)}
          disabled={isAll}
          onChange={({ currentTarget }) => choose([row.id], currentTarget.checked)}
        />
        <span className="kern-sr-only">{texts.one(nameOf(row))}</span>
      </label>
    ),
  };
}
