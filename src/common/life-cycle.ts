import { stepNotOpen } from './problems.js';

/** States and the steps that lead on from each; what is not listed cannot be done. */
export type LifeCycle<State extends string> = Readonly<Record<State, readonly State[]>>;

/** @throws step_not_open (409) naming the steps that are open */
export function requireStep<State extends string>(cycle: LifeCycle<State>, from: State, to: State): void {
  if (cycle[from].includes(to)) return;
  const open = cycle[from];
  throw stepNotOpen(
    { state: from, open: open.length > 0 ? open.join(', ') : '–' },
    { members: { state: from, open } },
  );
}
