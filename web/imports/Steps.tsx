import { Link } from '@tanstack/react-router';
import { Icon } from '../design/Icon.js';
import { useTexts } from '../texts/texts.js';
import { importsTexts } from './imports.texts.js';
import type { ImportStep } from './import-search.js';

const orders = {
  file: ['file', 'columns', 'rows', 'done'],
  selection: ['selection', 'rows', 'done'],
} as const;

/** The steps of an import, with where one is; one can go back to what a draft still lets one change. */
export function Steps({
  now,
  draftId,
  source = 'file',
}: {
  now: ImportStep | 'file';
  draftId: string | null;
  source?: keyof typeof orders;
}) {
  const texts = useTexts(importsTexts);
  const order: readonly (ImportStep | 'file' | 'selection')[] = orders[source];
  const at = order.indexOf(now);
  return (
    <nav aria-label={texts.steps} className="import-steps">
      <ol>
        {order.map((step, place) => {
          const inside = (
            <>
              <span className="import-step-mark">{place < at ? <Icon name="check" /> : place + 1}</span>
              {texts.step[step]}
              {place < at && <span className="kern-sr-only"> ({texts.stepDone})</span>}
            </>
          );
          return (
            <li key={step} aria-current={place === at ? 'step' : undefined}>
              {draftId !== null && (step === 'columns' || step === 'rows') ? (
                <Link to="/imports/$id" params={{ id: draftId }} search={{ step }}>
                  {inside}
                </Link>
              ) : (
                <span>{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
