import { Button } from '../design/Button.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { actionItemStateWords } from '../../src/words/action-item-words.js';
import { atStart } from '../../src/words/word.js';
import type { ActionItem, ActionItemState } from './action-items.queries.js';
import { actionItemTexts } from './action-items.texts.js';
import { pageTexts } from './page.texts.js';
import { reopens } from './steps.js';
import { useStep } from './useStep.js';

/** As they are offered: what is wanted most stands first. */
const order: readonly ActionItemState[] = ['done', 'in_progress', 'blocked', 'open', 'cancelled'];

/** The steps that the API says are open, each by one press. */
export function Steps({ item }: { item: ActionItem }) {
  const texts = useTexts(pageTexts);
  const shared = useTexts(actionItemTexts);
  const word = useWord();
  const step = useStep();
  const open = order.filter((state) => item.openSteps.includes(state));
  if (open.length === 0) return null;
  return (
    <div role="group" aria-label={texts.steps} className="row steps no-print">
      {open.map((state) => (
        <Button
          key={state}
          look={state === 'done' ? 'primary' : 'secondary'}
          icon={state === 'done' ? 'check' : undefined}
          busy={step.isTaking(item)}
          onClick={() => {
            // The buttons change with the state: the work goes on at the title, where the new state is said.
            document.querySelector<HTMLElement>('h1')?.focus();
            step.take(item, state);
          }}
        >
          {reopens(item.state, state) ? shared.reopen : atStart(word(actionItemStateWords, state))}
        </Button>
      ))}
      {step.dialog}
    </div>
  );
}
