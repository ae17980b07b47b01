import { useMutation } from '@tanstack/react-query';
import { isCode } from '../../api/problem.js';
import { useTexts } from '../../texts/texts.js';
import { notify } from '../Notices.js';
import { useProblemText } from '../Problem.js';
import { complete, type Interaction, putBack, readAgain, remove, reopen } from './interactions.js';
import { timelineTexts } from './timeline.texts.js';

/** Deletes interactions and takes their next steps, at once and with a way back. */
export function useInteractions() {
  const texts = useTexts(timelineTexts);
  const textOf = useProblemText();
  const onError = async (error: unknown) => {
    notify(isCode(error, 'version_stale', 'step_not_open') ? texts.tooLate : textOf(error).detail);
    await readAgain();
  };
  const undo = (way: () => Promise<unknown>) => () => {
    way().then(async () => {
      notify(texts.undone);
      await readAgain();
    }, onError);
  };
  const removing = useMutation({
    mutationFn: remove,
    onSuccess: async (_, before) => {
      notify(
        texts.removed,
        undo(() => putBack(before, null)),
      );
      await readAgain();
    },
    onError,
  });
  const completing = useMutation({
    mutationFn: complete,
    onSuccess: async (after) => {
      notify(
        texts.stepDone(after.nextStep ?? ''),
        undo(() => reopen(after)),
      );
      await readAgain();
    },
    onError,
  });
  const reopening = useMutation({
    mutationFn: reopen,
    onSuccess: async (after) => {
      notify(
        texts.stepReopened(after.nextStep ?? ''),
        undo(() => complete(after)),
      );
      await readAgain();
    },
    onError,
  });
  return {
    removing,
    completing,
    reopening,
    /** Says that it was saved; what stood there before comes back by one press. */
    saved: (before: Interaction | null, after: Interaction) => {
      const back = before === null ? () => remove(after) : () => putBack(before, after);
      notify(texts.saved, undo(back));
      return readAgain();
    },
  };
}
