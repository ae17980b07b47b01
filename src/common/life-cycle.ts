import type { Word } from '../words/word.js';
import { stepNotOpen } from './problems.js';

/** A step names the states that it leaves and the one that it reaches: two steps may reach the same. */
export interface Step<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
}

/** The steps by their names; what is not listed cannot be done. */
export type LifeCycle<State extends string> = Readonly<Record<string, Step<State>>>;

/** The states to which a step leads on from this one, each once. */
export function openFrom<State extends string>(cycle: LifeCycle<State>, state: State): State[] {
  const steps = Object.values(cycle).filter(({ from }) => from.includes(state));
  return [...new Set(steps.map(({ to }) => to))];
}

/**
 * @param words what the states are called
 * @returns the state that the step reaches
 * @throws step_not_open (409) naming the steps that are open
 */
export function requireStep<
  State extends string,
  Cycle extends LifeCycle<State>,
  Name extends keyof Cycle & string,
>(cycle: Cycle, words: Readonly<Record<State, Word>>, state: State, name: Name): Cycle[Name]['to'] {
  const { from, to } = cycle[name] as Cycle[Name];
  if (from.includes(state)) return to;
  const open = openFrom(cycle, state);
  // Who reads English here writes the program that sends the steps: to that reader a state is its code.
  const named = (states: readonly State[]): Word => ({
    de: states.map((each) => words[each].de).join(', ') || '–',
    en: states.join(', ') || '–',
  });
  throw stepNotOpen({ state: named([state]), open: named(open) }, { members: { state, open } });
}
