import type { MinutesState } from '../meetings/minutes-states.js';

/** Transitions that lead on, as their routes are called. */
export const minutesSteps = ['review', 'approval', 'publication'] as const;
type MinutesStep = (typeof minutesSteps)[number];

const stepFrom: Readonly<Record<MinutesState, MinutesStep | null>> = {
  draft: 'review',
  in_review: 'approval',
  approved: 'publication',
  published: null,
};

/** SQL of the step that leads on from the state in this column; null where none does. */
export function nextStep(state: string): string {
  const cases = Object.entries(stepFrom).map(([from, step]) =>
    step === null ? '' : `WHEN '${from}' THEN '${step}' `,
  );
  return `CASE ${state} ${cases.join('')}END`;
}
