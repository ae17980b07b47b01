import { importStateWords } from '../../src/words/import-words.js';
import { type Mood, Status } from '../design/Status.js';
import { useWord } from '../texts/words.js';
import type { ImportInList } from './imports.queries.js';

const moods: Record<ImportInList['state'], Mood> = { draft: 'info', committed: 'success', undone: 'neutral' };

export function ImportState({ state }: Pick<ImportInList, 'state'>) {
  return <Status mood={moods[state]}>{useWord()(importStateWords, state)}</Status>;
}
