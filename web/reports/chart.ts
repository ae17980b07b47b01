/* What a chart of bars needs to know, without drawing. */

export interface Bar {
  key: string;
  label: string;
  /** One for each series. */
  values: readonly number[];
}

/** As many as the eye takes in; the table has all. */
export const MOST_BARS = 15;

/** The bars with most, in the order in which they came. */
export function shownBars(bars: readonly Bar[], most = MOST_BARS): readonly Bar[] {
  if (bars.length <= most) return bars;
  const kept = new Set([...bars].sort((one, other) => sum(other.values) - sum(one.values)).slice(0, most));
  return bars.filter((bar) => kept.has(bar));
}

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** The longest that a bar gets: of stacked ones the sum, of others the largest. At least 1, so that nothing is no bar. */
export function longest(bars: readonly Bar[], isStacked: boolean): number {
  return Math.max(1, ...bars.map(({ values }) => (isStacked ? sum(values) : Math.max(0, ...values))));
}

/** How many rows there are of each kind, the kinds in the order in which they come first. */
export function countBy<Row>(
  rows: readonly Row[],
  kind: (row: Row) => string,
): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(kind(row), (counts.get(kind(row)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ kind: name, count }));
}

/** Letters that a label has room for at 320 px; the table, and the desk, have it whole. */
const LONGEST_LABEL = 38;

export const cut = (label: string) =>
  label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
