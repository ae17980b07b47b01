import { useState } from 'react';
import { Button } from '../design/Button.js';
import { Fact, Facts } from '../design/Facts.js';
import { SelectField, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { columnsTexts } from './columns.texts.js';
import { type Import, useChange } from './imports.queries.js';

/** How the file was read, and the way to have it read otherwise. */
export function Reading({ of }: { of: Import }) {
  const texts = useTexts(columnsTexts);
  const change = useChange(of.id);
  const delimiters: Readonly<Record<string, string>> = texts.delimiters;
  const { format, encoding, delimiter, sheet, head } = of;
  return (
    <div className="stack">
      <Facts look="across">
        <Fact name={texts.format}>{format === null ? null : texts.formats[format]}</Fact>
        <Fact name={texts.encoding}>{encoding?.toUpperCase()}</Fact>
        <Fact name={texts.delimiter}>{delimiter === null ? null : (delimiters[delimiter] ?? delimiter)}</Fact>
        <Fact name={texts.sheet}>{sheet}</Fact>
        <Fact name={texts.head}>{head === null ? texts.noHead : texts.headAt(head.from, head.to)}</Fact>
      </Facts>
      <details>
        <summary>{texts.again}</summary>
        <ReadAgain key={`${sheet} ${head?.from}`} of={of} change={change} />
      </details>
    </div>
  );
}

function ReadAgain({ of, change }: { of: Import; change: ReturnType<typeof useChange> }) {
  const texts = useTexts(columnsTexts);
  const [sheet, setSheet] = useState(of.sheet ?? '');
  const [line, setLine] = useState(String(of.head?.from ?? 0));
  // Columns come back as they were mapped; what was decided about rows does not.
  const back = () =>
    change.mutate({
      sheet: of.sheet ?? '',
      headLine: of.head?.from ?? 0,
      columns: of.columns.map(({ field }, column) => ({ column, field })),
    });
  return (
    <Form
      label={texts.again}
      error={change.error}
      onSubmit={() =>
        change.mutate(
          { ...(sheet !== of.sheet && { sheet }), headLine: Number(line) },
          { onSuccess: () => notify(texts.readAnew, back) },
        )
      }
    >
      <p className="muted">{texts.againHelp}</p>
      <div className="form-row">
        {of.sheets.length > 1 && (
          <SelectField
            name="sheet"
            label={texts.sheet}
            required
            value={sheet}
            onChange={setSheet}
            choices={of.sheets.map(({ name, rows }) => ({ value: name, label: texts.sheetRows(name, rows) }))}
          />
        )}
        <TextField
          name="headLine"
          label={texts.headLine}
          help={texts.headLineHelp}
          required
          type="number"
          min={0}
          max={10_000_000}
          value={line}
          onChange={setLine}
        />
      </div>
      <Button type="submit" busy={change.isPending}>
        {texts.readAgain}
      </Button>
    </Form>
  );
}
