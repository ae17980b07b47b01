import type { LifeCycle } from '../common/life-cycle.js';
import { statesOf } from '../common/states.js';

export const importStates = ['draft', 'committed', 'undone'] as const;
export type ImportState = (typeof importStates)[number];

/** Taken over once, and taken back once: whoever wants it again imports the file again. */
export const importLifeCycle = {
  commit: { from: ['draft'], to: 'committed' },
  undo: { from: ['committed'], to: 'undone' },
} as const satisfies LifeCycle<ImportState>;

const states = statesOf<ImportState>();

/** What the states mean. */
export const importIs = { draft: states('draft') };
