/** A place in two JSON values, and what each has there: undefined where there is nothing. */
export interface Difference {
  readonly at: string;
  readonly one: unknown;
  readonly other: unknown;
}

/** Where two JSON values differ first; null where they are equal. The order of fields says nothing. */
export function firstDifference(one: unknown, other: unknown, at = ''): Difference | null {
  if (!isComposed(one) || !isComposed(other) || Array.isArray(one) !== Array.isArray(other)) {
    return one === other ? null : { at, one, other };
  }
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[name], other[name], at === '' ? name : `${at}.${name}`);
    if (found) return found;
  }
  return null;
}

/** The lists of these JSON values that are empty wherever they are met: whoever compares them compares no row. */
export function emptyLists(values: readonly unknown[]): string[] {
  const filled = new Map<string, boolean>();
  const visit = (value: unknown, at: string): void => {
    if (!isComposed(value)) return;
    if (Array.isArray(value)) {
      filled.set(at, filled.get(at) === true || value.length > 0);
      for (const row of value) visit(row, `${at}[]`);
      return;
    }
    for (const [name, part] of Object.entries(value)) visit(part, at === '' ? name : `${at}.${name}`);
  };
  for (const value of values) visit(value, '');
  return [...filled].filter(([, isFilled]) => !isFilled).map(([at]) => at);
}

function isComposed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
