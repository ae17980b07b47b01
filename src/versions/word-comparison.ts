import { diffWordsWithSpace } from 'diff';
import type { DiffResponse } from './dto/version.response.js';

type Words = DiffResponse['changes'][number]['words'];
export type CompareWords = (before: string, after: string) => Words;

/** Less than half a second of work: texts that have nothing in common would take minutes, and nobody else a turn meanwhile. */
const EFFORT = 500_000;

/**
 * Compares texts word by word, with a limit on the work for all of them together. It grows with the square of the
 * number of changed words; of a text that was rewritten nearly whole, only the old and the new wording are told.
 * Counted in work, not in time: the same versions always give the same answer.
 */
export function wordComparison(): CompareWords {
  let left = EFFORT;
  return (before, after) => {
    left -= (before.length + after.length) / 4;
    const most = Math.floor(Math.sqrt(Math.max(0, left) / 2));
    const parts = most > 0 ? diffWordsWithSpace(before, after, { maxEditLength: most }) : undefined;
    if (parts === undefined) {
      left -= most ** 2;
      return rewritten(before, after);
    }
    left -= parts.reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0) ** 2;
    return parts.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }));
  };
}

function rewritten(before: string, after: string): Words {
  const parts: Words = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}
