import { importOutcomeWords } from '../../src/words/import-words.js';
import type { Column } from '../design/DataTable.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { RowChanges } from './RowChanges.js';
import { RecordLink } from './RecordLink.js';
import { RowDecisions } from './RowDecisions.js';
import type { Import, ImportRow } from './imports.queries.js';
import { isOpen, outcomeMoods } from './outcome.js';
import { rowsTexts } from './rows.texts.js';
import { rowsTextsOf } from './selected.texts.js';
import type { Decisions } from './useDecisions.js';

/** What is said of each row. */
export function useRowColumns(of: Import, decisions: Decisions): Column<ImportRow>[] {
  const texts = useTexts(rowsTextsOf(of));
  return [
    {
      key: 'row',
      head: texts.row,
      sort: 'line',
      width: '20%',
      cell: (row) => <RowName of={of} row={row} />,
    },
    {
      key: 'outcome',
      head: texts.outcome,
      width: '15%',
      cell: (row) => <RowOutcome row={row} of={of} />,
    },
    {
      key: 'changes',
      head: texts.changes,
      width: '36%',
      cell: (row) => <RowChanges kind={of.kind} row={row} />,
    },
    {
      key: 'decision',
      head: texts.decision,
      width: '29%',
      cell: (row) => <RowDecisions of={of} row={row} decisions={decisions} />,
    },
  ];
}

/** The line of a file, and what its record is called; that of a selection is there already. */
function RowName({ row: { line, name, targetId }, of }: { row: ImportRow; of: Import }) {
  const texts = useTexts(rowsTextsOf(of));
  if (of.source === 'selection')
    return targetId === null ? (
      texts.nameless
    ) : (
      <RecordLink kind={of.kind} id={targetId} name={name} inNewTab />
    );
  return (
    <>
      <span className="muted">{texts.line(line)}</span>
      <br />
      {name ?? texts.nameless}
    </>
  );
}

function RowOutcome({ row, of }: { row: ImportRow; of: Import }) {
  const texts = useTexts(rowsTextsOf(of));
  const word = useWord();
  return (
    <>
      <Status mood={outcomeMoods[row.outcome]}>{word(importOutcomeWords, row.outcome)}</Status>
      <br />
      {isOpen(row, of) ? <strong>{texts.open}</strong> : <span className="muted">{fateOf(row, texts)}</span>}
    </>
  );
}

/** What becomes of a row about which somebody decided; nothing where its outcome says it all. */
function fateOf({ taken, choice, outcome }: ImportRow, texts: typeof rowsTexts.de): string {
  if (!taken) return texts.left;
  if (choice === 'update') return texts.madeUpdate;
  return choice === 'new' || outcome === 'duplicate' ? texts.madeNew : '';
}
