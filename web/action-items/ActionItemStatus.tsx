import { Status, type Mood } from '../design/Status.js';
import { useWord } from '../texts/words.js';
import { actionItemPriorityWords, actionItemStateWords } from '../../src/words/action-item-words.js';
import { atStart } from '../../src/words/word.js';
import type { ActionItem, ActionItemState } from './action-items.queries.js';

const moods: Record<ActionItemState, Mood> = {
  open: 'neutral',
  in_progress: 'info',
  blocked: 'warning',
  done: 'success',
  cancelled: 'neutral',
};

export function ActionItemStatus({ state }: { state: ActionItemState }) {
  const word = useWord();
  return <Status mood={moods[state]}>{word(actionItemStateWords, state)}</Status>;
}

/** Said only where it is not as usual. */
export function Priority({ priority }: Pick<ActionItem, 'priority'>) {
  const word = useWord();
  if (priority === 'normal') return null;
  return <span className="priority">{atStart(word(actionItemPriorityWords, priority))}</span>;
}
