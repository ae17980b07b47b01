import { type Mood, Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { minutesStateWords } from '../../src/words/minutes-words.js';
import { listTexts } from './list.texts.js';
import type { Minutes, MinutesRow } from './record.js';

const moods: Record<Minutes['state'], Mood> = {
  draft: 'neutral',
  in_review: 'warning',
  approved: 'success',
  published: 'info',
};

/** How far minutes are; of a correction, how far that is. */
export function MinutesState({ minutes }: { minutes: Minutes | MinutesRow }) {
  const texts = useTexts(listTexts);
  const { state, currentVersion } = minutes;
  const word = useWord()(minutesStateWords, state);
  const isCorrection = Boolean(currentVersion) && (state === 'draft' || state === 'in_review');
  return <Status mood={moods[state]}>{isCorrection ? texts.correction(word) : word}</Status>;
}
