import { atStart } from '../../src/words/word.js';
import { meetingStateWords } from '../../src/words/meeting-words.js';
import { type Mood, Status } from '../design/Status.js';
import { useWord } from '../texts/words.js';

const moods: Readonly<Record<keyof typeof meetingStateWords, Mood>> = {
  draft: 'neutral',
  scheduled: 'info',
  invited: 'info',
  in_progress: 'warning',
  held: 'success',
  cancelled: 'danger',
};

/** How far a meeting is. */
export function MeetingState({ state }: { state: keyof typeof meetingStateWords }) {
  return <Status mood={moods[state]}>{atStart(useWord()(meetingStateWords, state))}</Status>;
}
