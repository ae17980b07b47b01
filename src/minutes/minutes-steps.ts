import { minutesLifeCycle } from './minutes-life-cycle.js';

/** Transitions that lead on, as their routes are called. */
export const minutesSteps = ['review', 'approval', 'publication'] as const;

/** SQL of the step that leads on from the state in this column; null where none does. */
export function nextStep(state: string): string {
  const cases = minutesSteps.flatMap((step) =>
    minutesLifeCycle[step].from.map((from) => `WHEN '${from}' THEN '${step}'`),
  );
  return `CASE ${state} ${cases.join(' ')} END`;
}
