import { importOutcomeWords } from '../../src/words/import-words.js';

/* What an address asks for: which step of an import, and which of its rows. */

export const importSteps = ['columns', 'rows', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];
export type Outcome = keyof typeof importOutcomeWords;

export interface ImportSearch {
  step?: ImportStep;
  outcome?: Outcome;
}

export const outcomes = Object.keys(importOutcomeWords) as readonly Outcome[];

/** Those that rows can have: of a selection none is new, and none perhaps there twice. */
export const outcomesOf = ({ source }: { source: string }): readonly Outcome[] =>
  source === 'selection' ? outcomes.filter((each) => !['new', 'duplicate'].includes(each)) : outcomes;

export const importSearch = ({ step, outcome }: Record<string, unknown>): ImportSearch => ({
  step: importSteps.find((each) => each === step),
  outcome: outcomes.find((each) => each === outcome),
});

/** The step to show: what is taken over is read and decided no more, a draft is not done, and only a file has columns. */
export function stepOf(
  { state, source }: { state: string; source: string },
  wanted: ImportStep | undefined,
): ImportStep {
  if (state !== 'draft') return 'done';
  return wanted === 'columns' && source === 'file' ? 'columns' : 'rows';
}
