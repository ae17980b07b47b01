import { Alert } from '../design/Alert.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { useTexts } from '../texts/texts.js';
import { columnsTexts } from './columns.texts.js';
import { useFields, neededFields, useFieldName } from './fields.js';
import type { Import, ImportField } from './imports.queries.js';

interface Row {
  id: string;
  place: number;
  name: string;
  samples: readonly string[];
  field: ImportField | null;
}

/** The columns of the file, each with the field that it fills. */
export function ColumnTable({
  of,
  onMap,
}: {
  of: Import;
  onMap: (column: number, field: ImportField | null) => void;
}) {
  const texts = useTexts(columnsTexts);
  const rows = of.columns.map(({ name, samples, field }, place) => ({
    id: String(place),
    place,
    name: name === '' ? texts.nameless(place + 1) : name,
    samples,
    field,
  }));
  const columns: Column<Row>[] = [
    { key: 'column', head: texts.column, cell: ({ name }) => name },
    {
      key: 'samples',
      head: texts.samples,
      cell: ({ samples }) => <span className="clipped muted">{samples.join(' · ')}</span>,
    },
    {
      key: 'field',
      head: texts.field,
      cell: (row) => <FieldOf of={of} row={row} rows={rows} onMap={onMap} />,
    },
  ];
  return (
    <>
      <Missing of={of} />
      <DataTable caption={texts.caption} columns={columns} rows={rows} />
    </>
  );
}

function FieldOf({
  of: { kind },
  row: { place, name, field },
  rows,
  onMap,
}: {
  of: Import;
  row: Row;
  rows: readonly Row[];
  onMap: (column: number, field: ImportField | null) => void;
}) {
  const texts = useTexts(columnsTexts);
  const fieldName = useFieldName(kind);
  const fields = useFields(kind);
  const other = field === null ? undefined : rows.find((row) => row.field === field && row.place !== place);
  return (
    <>
      <div className={`kern-form-input__select-wrapper ${field === null ? 'is-left' : ''}`}>
        <select
          className="kern-form-input__select"
          aria-label={texts.fieldOf(name)}
          value={field ?? ''}
          onChange={({ currentTarget: { value } }) => onMap(place, value === '' ? null : value)}
        >
          <option value="">{texts.nothing}</option>
          {fields.map((each) => (
            <option key={each} value={each}>
              {fieldName(each)}
            </option>
          ))}
        </select>
      </div>
      {other !== undefined && <p className="muted">{texts.twice(other.name)}</p>}
    </>
  );
}

/** What nothing fills, and without which no record is made. */
function Missing({ of: { kind, columns, defaults } }: { of: Import }) {
  const texts = useTexts(columnsTexts);
  const fieldName = useFieldName(kind);
  const missing = neededFields(kind).filter(
    (field) => defaults[field] === undefined && columns.every((column) => column.field !== field),
  );
  if (missing.length === 0) return null;
  return (
    <Alert mood="warning" title={texts.missing(missing.map(fieldName).join(', '))}>
      <p>{texts.missingHelp}</p>
    </Alert>
  );
}
