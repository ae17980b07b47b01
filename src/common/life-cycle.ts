import type { Word } from '../words/word.js';
import { stepNotOpen } from './problems.js';

/** States and the steps that lead on from each; what is not listed cannot be done. */
export type LifeCycle<State extends string> = Readonly<Record<State, readonly State[]>>;

/**
 * @param words what the states are called
 * @throws step_not_open (409) naming the steps that are open
 */
export function requireStep<State extends string>(
  cycle: LifeCycle<State>,
  words: Readonly<Record<State, Word>>,
  from: State,
  to: State,
): void {
  const open = cycle[from];
  if (open.includes(to)) return;
  // Who reads English here writes the program that sends the steps: to that reader a state is its code.
  const named = (states: readonly State[]): Word => ({
    de: states.map((state) => words[state].de).join(', ') || '–',
    en: states.join(', ') || '–',
  });
  throw stepNotOpen({ state: named([from]), open: named(open) }, { members: { state: from, open } });
}
