import { membershipStateWords } from '../../src/words/network-words.js';
import { type Mood, Status } from '../design/Status.js';
import { useWord } from '../texts/words.js';
import type { MembershipState } from './organisation-search.js';

const moods: Record<MembershipState, Mood> = {
  prospective: 'info',
  active: 'success',
  suspended: 'warning',
  ended: 'neutral',
};

export function MembershipStatus({ state }: { state: MembershipState }) {
  const word = useWord();
  return <Status mood={moods[state]}>{word(membershipStateWords, state)}</Status>;
}
