import { useState } from 'react';
import { Alert } from '../design/Alert.js';
import { Button, ButtonLink } from '../design/Button.js';
import type { Column } from '../design/DataTable.js';
import { useDays } from '../design/days.js';
import { LongList } from '../design/LongList.js';
import { type Mood, Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { type Import, type ImportRow, useRows } from './imports.queries.js';
import { becameOf } from './outcome.js';
import { LeftRows } from './LeftRows.js';
import { RecordLink } from './RecordLink.js';
import { doneTextsOf, selectedTexts } from './selected.texts.js';
import { rowsTexts } from './rows.texts.js';
import { UndoDialog } from './UndoDialog.js';

/** The fourth step: what was written, with the way to it, and the way back. */
export function DoneStep({ of }: { of: Import }) {
  const texts = useTexts(doneTextsOf(of));
  return (
    <div className="stack">
      {of.state === 'undone' ? <Undone of={of} /> : <Committed of={of} />}
      <section>
        <h2 className="kern-heading-medium">{texts.rows}</h2>
        <Rows of={of} />
      </section>
    </div>
  );
}

function Undone({ of }: { of: Import }) {
  const texts = useTexts(doneTextsOf(of));
  const { moment } = useDays();
  return (
    <Alert title={texts.undone(moment(of.undoneAt ?? of.updatedAt))}>
      <p>{texts.undoneDetail}</p>
      <div className="row import-next">
        <Onwards of={of} />
      </div>
    </Alert>
  );
}

function Committed({ of }: { of: Import }) {
  const texts = useTexts(doneTextsOf(of));
  const { moment } = useDays();
  const [isUndoing, setIsUndoing] = useState(false);
  const { counts } = of;
  const same = counts.rows - counts.left - counts.made - counts.changed;
  return (
    <Alert mood="success" title={texts.committed(moment(of.committedAt ?? of.updatedAt))}>
      <ul>
        {(counts.made > 0 || counts.changed === 0) && <li>{texts.made(counts.made)}</li>}
        {counts.changed > 0 && <li>{texts.changed(counts.changed)}</li>}
        {same > 0 && <li>{texts.same(same)}</li>}
        {counts.left > 0 && <li>{texts.left(counts.left)}</li>}
      </ul>
      <LeftRows of={of} />
      <div className="row import-next">
        <Onwards of={of} />
        {of.source === 'file' && <ButtonLink to={{ to: '/duplicates' }}>{texts.tidy}</ButtonLink>}
        {of.openSteps.includes('undo') && (
          <Button look="tertiary" onClick={() => setIsUndoing(true)}>
            {texts.undo}
          </Button>
        )}
      </div>
      {isUndoing && <UndoDialog of={of} onClose={() => setIsUndoing(false)} />}
    </Alert>
  );
}

/** Where the work goes on: with another file, or in the list of what was changed. */
function Onwards({ of: { source, kind } }: { of: Import }) {
  const { another } = useTexts(doneTextsOf({ source }));
  const { list } = useTexts(selectedTexts);
  if (source === 'file') return <ButtonLink to={{ to: '/imports/new' }}>{another}</ButtonLink>;
  return (
    <ButtonLink to={{ to: kind === 'persons' ? '/persons' : '/organisations' }}>{list[kind]}</ButtonLink>
  );
}

const moods: Record<ReturnType<typeof becameOf>, Mood> = {
  made: 'success',
  changed: 'info',
  same: 'neutral',
  left: 'neutral',
  undone: 'neutral',
};

function Rows({ of }: { of: Import }) {
  const texts = useTexts(doneTextsOf(of));
  const { line } = useTexts(rowsTexts);
  const [sort, setSort] = useState<string>();
  const list = useRows(of.id, undefined, sort ?? 'line');
  const row: Column<ImportRow> = {
    key: 'row',
    head: texts.row,
    sort: 'line',
    width: '20%',
    cell: (one) => line(one.line),
  };
  const columns: Column<ImportRow>[] = [
    {
      key: 'outcome',
      head: texts.outcome,
      width: '25%',
      cell: (one) => {
        const became = becameOf(one, of.state);
        return <Status mood={moods[became]}>{texts.became[became]}</Status>;
      },
    },
    {
      key: 'record',
      head: texts.record,
      cell: ({ recordId, targetId, name }) => {
        // What was selected is there, whether it was changed or left out.
        const id = recordId ?? (of.source === 'selection' ? targetId : null);
        return id !== null && name !== null ? <RecordLink kind={of.kind} id={id} name={name} /> : name;
      },
    },
  ];
  return (
    <div className="list-page">
      <LongList
        texts={texts}
        list={list}
        columns={of.source === 'file' ? [row, ...columns] : columns.toReversed()}
        sort={sort}
        usual="line"
        isFiltered={false}
        onSort={setSort}
      />
    </div>
  );
}
