import { type Column, DataTable } from '../design/DataTable.js';
import { useTexts } from '../texts/texts.js';
import { reportTexts } from './reports.texts.js';

/** The figures of a report; where they are wider than the page, they alone are pushed. */
export function ReportTable<Row extends { id: string }>({
  name,
  ...table
}: {
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  more?: { load: () => void; isLoading: boolean };
}) {
  const texts = useTexts(reportTexts);
  return (
    <div className="table-scroll report-table" role="region" aria-label={texts.table(name)} tabIndex={0}>
      <DataTable caption={name} {...table} />
    </div>
  );
}
