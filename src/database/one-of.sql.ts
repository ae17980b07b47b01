import type { Values } from './statements.js';

/**
 * Whether the column has one of these values. One alone is compared by itself: an index that begins with the column
 * then gives the rows in the order of what follows in it.
 */
export function oneOf(
  column: string,
  given: readonly unknown[],
  type: 'text' | 'uuid',
  values: Values,
): string {
  return given.length === 1
    ? `${column} = ${values.add(given[0])}::${type}`
    : `${column} = ANY(${values.add(given)}::${type}[])`;
}
