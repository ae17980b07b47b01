/* Orders of ids, as somebody wants them and as they are. */

/** With the entry at one place put to another; a place outside is the nearest one inside. */
export function moved<T>(order: readonly T[], from: number, to: number): T[] {
  const rest = order.filter((_, place) => place !== from);
  const place = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, place), ...order.slice(from, from + 1), ...rest.slice(place)];
}

/**
 * What is there, in the order that was wanted before it changed: what is gone is left out, and what is new stands behind
 * the one that it stands behind there.
 */
export function orderOf(there: readonly string[], wanted: readonly string[]): string[] {
  const known = wanted.filter((id) => there.includes(id));
  return there.reduce<string[]>((order, id, place) => {
    if (order.includes(id)) return order;
    const before = there[place - 1];
    const at = before === undefined ? 0 : order.indexOf(before) + 1;
    return [...order.slice(0, at), id, ...order.slice(at)];
  }, known);
}

/**
 * Where something is let go that is dragged over a list.
 * @param middles of its entries, from the top on
 * @returns the place between them, from 0 on
 */
export function gapAt(y: number, middles: readonly number[]): number {
  return middles.filter((middle) => middle < y).length;
}
