import { useId } from 'react';
import { useTexts } from '../texts/texts.js';
import type { Import } from './imports.queries.js';
import { importsTexts } from './imports.texts.js';

/** How far the server is with the rows; one may go and come back. */
export function Progress({ progress: { step, done, total } }: { progress: NonNullable<Import['progress']> }) {
  const texts = useTexts(importsTexts);
  const id = useId();
  return (
    <div className="stack import-under-way">
      <p id={id}>{texts.underWay[step]}</p>
      <progress className="import-progress" aria-labelledby={id} max={total} value={done} />
      <p className="muted">{texts.progress(texts.number(done), texts.number(total))}</p>
    </div>
  );
}
