import { useMutation } from '@tanstack/react-query';
import { isCode } from '../api/problem.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { topicStateWords } from '../../src/words/meeting-words.js';
import { change as send, readAgain, type Topic, type TopicChanges } from './topics.queries.js';
import { topicTexts } from './topics.texts.js';

/** Changes a topic at once, and offers the way back. */
export function useTopicChange(topic: Topic): {
  change: (changes: TopicChanges, back: TopicChanges) => void;
  isChanging: boolean;
} {
  const texts = useTexts(topicTexts);
  const word = useWord();
  const textOf = useProblemText();
  const fail = (error: unknown) =>
    notify(isCode(error, 'version_stale') ? texts.tooLate : textOf(error).detail);
  const undo = async (changed: Topic, back: TopicChanges) => {
    try {
      await send(changed, back);
      notify(texts.undone(changed.title));
    } catch (error) {
      fail(error);
    }
    await readAgain();
  };
  const changing = useMutation({
    mutationFn: ({ changes }: { changes: TopicChanges; back: TopicChanges }) => send(topic, changes),
    onSuccess: async (changed, { changes, back }) => {
      const said =
        changes.state === undefined
          ? texts.saved
          : texts.isNow(topic.title, word(topicStateWords, changes.state));
      notify(said, () => void undo(changed, back));
      await readAgain();
    },
    onError: async (error) => {
      fail(error);
      await readAgain();
    },
  });
  return {
    change: (changes, back) => {
      // The buttons change with the state: the work goes on at the title.
      document.querySelector<HTMLElement>('h1')?.focus();
      changing.mutate({ changes, back });
    },
    isChanging: changing.isPending,
  };
}
