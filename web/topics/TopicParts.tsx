import { type Mood, Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { topicStateWords } from '../../src/words/meeting-words.js';
import type { Topic } from './topics.queries.js';
import { topicTexts } from './topics.texts.js';

const moods: Record<Topic['state'], Mood> = { open: 'info', closed: 'success' };

export function TopicStatus({ state }: Pick<Topic, 'state'>) {
  return <Status mood={moods[state]}>{useWord()(topicStateWords, state)}</Status>;
}

/** How often it was put off, marked where that is often. */
export function Carried({ carryCount, isLongCarried }: Pick<Topic, 'carryCount' | 'isLongCarried'>) {
  const texts = useTexts(topicTexts);
  return (
    <span className="carried">
      <span>{carryCount}</span>
      {isLongCarried && <Status mood="warning">{texts.long}</Status>}
    </span>
  );
}
