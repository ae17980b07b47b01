import { useState } from 'react';
import { useIsMutating } from '@tanstack/react-query';
import { importOutcomeWords } from '../../src/words/import-words.js';
import { Button } from '../design/Button.js';
import { LongList } from '../design/LongList.js';
import { Problem } from '../design/Problem.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { CommitDialog } from './CommitDialog.js';
import { outcomesOf, type Outcome } from './import-search.js';
import { type Import, importQuery, useRows } from './imports.queries.js';
import { importsTexts } from './imports.texts.js';
import { OpenRows } from './OpenRows.js';
import { rowsTextsOf } from './selected.texts.js';
import { Together } from './Together.js';
import { useDecisions } from './useDecisions.js';
import { useRowColumns } from './useRowColumns.js';

/** The third step: what would become of each row, and what somebody decides about it. */
export function RowsStep({ of, outcome }: { of: Import; outcome: Outcome | undefined }) {
  const texts = useTexts(rowsTextsOf(of));
  const [isCommitting, setIsCommitting] = useState(false);
  const isJudging = useIsMutating({ mutationKey: importQuery(of.id).queryKey }) > 0;
  return (
    <div className="stack">
      {of.progress === null && (
        <OpenRows of={of}>
          <Button look="primary" icon="check" onClick={() => setIsCommitting(true)}>
            {texts.commit}
          </Button>
        </OpenRows>
      )}
      <Together of={of} />
      <p role="status" className="muted import-judging">
        {isJudging && texts.judging}
      </p>
      <section>
        <h2 className="kern-heading-medium">{texts.title}</h2>
        <OutcomeViews of={of} />
        <Rows of={of} outcome={outcome} />
      </section>
      {isCommitting && <CommitDialog of={of} onClose={() => setIsCommitting(false)} />}
    </div>
  );
}

/** The rows of each outcome, with how many there are. */
function OutcomeViews({ of }: { of: Import }) {
  const { id, counts } = of;
  const texts = useTexts(rowsTextsOf(of));
  const { number } = useTexts(importsTexts);
  const word = useWord();
  const to = (outcome?: Outcome) =>
    ({ to: '/imports/$id', params: { id }, search: { step: 'rows', outcome } }) as const;
  return (
    <Views
      label={texts.views}
      views={[
        { label: texts.all(number(counts.rows)), to: to() },
        ...outcomesOf(of).map((outcome) => ({
          label: texts.view(word(importOutcomeWords, outcome), number(counts[outcome])),
          to: to(outcome),
        })),
      ]}
    />
  );
}

function Rows({ of, outcome }: { of: Import; outcome: Outcome | undefined }) {
  const texts = useTexts(rowsTextsOf(of));
  const [sort, setSort] = useState<string>();
  const list = useRows(of.id, outcome, sort ?? 'line');
  const decisions = useDecisions(of, list.data?.rows ?? []);
  const columns = useRowColumns(of, decisions);
  return (
    <div className="list-page">
      {decisions.error !== null && <Problem error={decisions.error} />}
      <LongList
        texts={texts}
        list={list}
        columns={columns}
        sort={sort}
        usual="line"
        isFiltered={outcome !== undefined}
        onSort={setSort}
      />
    </div>
  );
}
