import { datePollStateWords } from '../../src/words/date-poll-words.js';
import { type Mood, Status } from '../design/Status.js';
import { useWord } from '../texts/words.js';

const moods: Record<string, Mood> = { open: 'info', decided: 'success' };

export function PollState({ state }: { state: string }) {
  const word = useWord();
  return <Status mood={moods[state]}>{word(datePollStateWords, state)}</Status>;
}
