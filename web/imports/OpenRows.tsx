import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Alert } from '../design/Alert.js';
import { useTexts } from '../texts/texts.js';
import type { Outcome } from './import-search.js';
import type { Import } from './imports.queries.js';
import { rowsTextsOf } from './selected.texts.js';

/** What is still to be decided, leading to where one decides it; and the way on. */
export function OpenRows({ of, children }: { of: Import; children: ReactNode }) {
  const texts = useTexts(rowsTextsOf(of));
  const { open } = of.counts;
  return (
    <Alert mood={open > 0 ? 'warning' : 'success'} title={open > 0 ? texts.openTitle(open) : texts.ready}>
      {open > 0 ? <OpenList of={of} /> : <Result of={of} />}
      <div className="row import-next">{children}</div>
    </Alert>
  );
}

/** @param onGo called when somebody goes to the rows */
export function OpenList({ of, onGo }: { of: Import; onGo?: () => void }) {
  const { id, counts } = of;
  const texts = useTexts(rowsTextsOf(of));
  const item = (outcome: Outcome, text: string) => (
    <li>
      {text} –{' '}
      <Link
        className="kern-link"
        to="/imports/$id"
        params={{ id }}
        search={{ step: 'rows', outcome }}
        resetScroll={false}
        onClick={onGo}
      >
        {texts.show}
        <span className="kern-sr-only"> ({text})</span>
      </Link>
    </li>
  );
  const duplicates = counts.open - counts.openErrors;
  return (
    <ul className="import-links">
      {counts.openErrors > 0 && item('error', texts.openErrors(counts.openErrors))}
      {duplicates > 0 && item('duplicate', texts.openDuplicates(duplicates))}
    </ul>
  );
}

/** What a commit does now, in numbers. */
export function Result({ of }: { of: Import }) {
  const { counts } = of;
  const texts = useTexts(rowsTextsOf(of));
  const same = counts.rows - counts.left - counts.made - counts.changed;
  return (
    <ul>
      {(counts.made > 0 || counts.changed === 0) && <li>{texts.made(counts.made)}</li>}
      {counts.changed > 0 && <li>{texts.changed(counts.changed)}</li>}
      {same > 0 && <li>{texts.same(same)}</li>}
      {counts.left > 0 && <li>{texts.leftOut(counts.left)}</li>}
    </ul>
  );
}
