/** Transitions that lead on, as their routes are called. */
export const minutesSteps = ['review', 'approval', 'publication'] as const;

/** SQL of the first of these steps (text[]) that leads on; null where none does. */
export function nextStep(openSteps: string): string {
  const leadOn = minutesSteps.map((step) => `'${step}'`).join(', ');
  return `(SELECT step FROM unnest(${openSteps}) WITH ORDINALITY AS open (step, place)
    WHERE step IN (${leadOn}) ORDER BY place LIMIT 1)`;
}
