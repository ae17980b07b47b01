import { type ReactNode, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { isCode } from '../api/problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { actionItemStateWords } from '../../src/words/action-item-words.js';
import { type ActionItem, type ActionItemState, change, readAgain } from './action-items.queries.js';
import { actionItemTexts } from './action-items.texts.js';
import { ReopenDialog } from './ReopenDialog.js';
import { reopens, waysBack } from './steps.js';

interface Step {
  item: ActionItem;
  to: ActionItemState;
  reason?: string;
}

/**
 * Takes steps of action items: at once, with the way back offered. Only opening again what was done asks first, for the
 * reason that the API wants.
 * @returns `dialog` is to be shown where the steps are offered
 */
export function useStep(): {
  take: (item: ActionItem, to: ActionItemState) => void;
  isTaking: (item: Pick<ActionItem, 'id'>) => boolean;
  dialog: ReactNode;
} {
  const texts = useTexts(actionItemTexts);
  const word = useWord();
  const textOf = useProblemText();
  const [reopening, setReopening] = useState<Step | null>(null);
  const fail = (error: unknown) =>
    notify(isCode(error, 'version_stale', 'step_not_open') ? texts.tooLate : textOf(error).detail);

  const undo = async (before: ActionItem, after: ActionItem) => {
    try {
      let now: ActionItem = after;
      for (const { state, needsReason } of waysBack(before.state, after.state))
        now = await change(now, { state, ...(needsReason && { reason: texts.undoReason }) });
      notify(texts.undone(before.title));
    } catch (error) {
      fail(error);
    }
    await readAgain();
  };

  const taking = useMutation({
    mutationFn: ({ item, to, reason }: Step) => change(item, { state: to, ...(reason && { reason }) }),
    onSuccess: async (after, { item, reason }) => {
      setReopening(null);
      const way = reason === undefined ? () => void undo(item, after) : undefined;
      notify(texts.isNow(item.title, word(actionItemStateWords, after.state)), way);
      await readAgain();
    },
    onError: async (error) => {
      fail(error);
      await readAgain();
    },
  });
  return {
    take: (item, to) => {
      if (reopens(item.state, to)) setReopening({ item, to });
      else taking.mutate({ item, to });
    },
    isTaking: ({ id }) => taking.isPending && taking.variables.item.id === id,
    dialog: reopening && (
      <ReopenDialog
        title={reopening.item.title}
        isBusy={taking.isPending}
        onClose={() => setReopening(null)}
        onReason={(reason) => taking.mutate({ ...reopening, reason })}
      />
    ),
  };
}
