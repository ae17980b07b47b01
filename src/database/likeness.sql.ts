/* How much two records look like one, by the keys of migration 0017 that both of them have. */

/** From here on, in per cent, two records are told to look like one. */
export const ALIKE = 50;

/** SQL of a score in per cent: of what the others leave open each condition takes its share. */
export function scoreOf(...weights: readonly (readonly [when: string, percent: number])[]): string {
  const open = weights.map(([when, percent]) => `CASE WHEN ${when} THEN ${(100 - percent) / 100} ELSE 1 END`);
  return `round(100 * (1 - ${open.join(' * ')}))::integer`;
}

/** SQL of the codes whose condition holds, in their order. */
export function reasonsOf<Code extends string>(conditions: Readonly<Record<Code, string>>): string {
  const codes = Object.entries<string>(conditions);
  return `array_remove(ARRAY[${codes.map(([code, when]) => `CASE WHEN ${when} THEN '${code}' END`).join(', ')}], NULL)`;
}

/** A lateral table `shared` with the kinds of keys that two lists have in common. */
export function sharedKinds(one: string, other: string): string {
  return `LATERAL (SELECT coalesce(array_agg(split_part(key, ':', 1)), '{}') AS kinds
    FROM unnest(${one}) AS key WHERE key = ANY(${other})) AS shared`;
}

/** SQL condition that both have a key of this kind in common. */
export const shares = (kind: string) => `'${kind}' = ANY(shared.kinds)`;
