import type { LifeCycle, Step } from '../common/life-cycle.js';

/* Lists of names that an answer gives (text[], in JSON a list): which steps are open, what may be changed. */

/** An SQL condition, and the names that it opens. */
export type Opens = readonly [when: string, ...names: string[]];

/** The names whose condition holds, in this order. */
export function namesWhere(...all: readonly Opens[]): string {
  const lists = all
    .filter(([when, ...names]) => when !== 'false' && names.length > 0)
    .map(([when, ...names]) => {
      const list = listOf(names);
      return when === 'true' ? list : `CASE WHEN ${when} THEN ${list} ELSE '{}' END`;
    });
  return lists.length === 0 ? listOf([]) : `(${lists.join(' || ')})`;
}

/**
 * The steps of a life cycle that leave the state in this column: where the condition holds, else none. A list for each
 * state, which costs a row of a list nothing.
 */
export function stepsFrom(cycle: LifeCycle<string>, column: string, when: string): string {
  if (when === 'false') return listOf([]);
  const states = new Set(Object.values(cycle).flatMap(({ from }) => from));
  const cases = [...states].map((state) => {
    const steps = Object.entries(cycle).filter(([, { from }]) => from.includes(state));
    return `WHEN '${state}' THEN ${listOf(steps.map(([name]) => name))}`;
  });
  const open = `CASE ${column} ${cases.join(' ')} ELSE '{}' END`;
  return when === 'true' ? `(${open})` : `(CASE WHEN ${when} THEN ${open} ELSE '{}' END)`;
}

/** SQL condition that the step leaves the state in this column. */
export function leaves({ from }: Step<string>, column: string): string {
  return `${column} IN (${from.map((state) => `'${state}'`).join(', ')})`;
}

const listOf = (names: readonly string[]) => `'{${names.join(',')}}'::text[]`;
