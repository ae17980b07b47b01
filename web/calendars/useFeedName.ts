import { feedKindWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import type { Feed } from './calendars.queries.js';
import { calendarsTexts } from './calendars.texts.js';

/** What a calendar is called: by what it has. */
export function useFeedName(): (feed: Pick<Feed, 'kind' | 'steeringGroup'>) => string {
  const texts = useTexts(calendarsTexts);
  const local = useLocalName();
  const word = useWord();
  return ({ kind, steeringGroup }) =>
    steeringGroup === null ? atStart(word(feedKindWords, kind)) : texts.ofGroup(local(steeringGroup.name));
}
