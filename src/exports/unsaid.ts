type Filters = Readonly<Record<string, unknown>>;

/** A filter of own fields without what it asks of one: `key:…`. */
const keyAlone = (asked: unknown) => String(asked).replace(/:.*$/s, ':…');

/**
 * Filters as the trail has them. What was searched for may name a person, and would outlive its erasure there: of words, and
 * of what stands in the alliance's own fields, it is kept that they were asked for.
 */
export function unsaid(filters: Filters): Record<string, unknown> {
  const { q, ownField, ...others } = filters;
  return {
    ...others,
    ...(q !== undefined && { q: '…' }),
    ...(ownField !== undefined && { ownField: [ownField].flat().map(keyAlone) }),
  };
}

/** Whether filters ask for what the trail does not keep. */
export function asksUnsaid({ q, ownField }: Filters): boolean {
  return q !== undefined || ownField !== undefined;
}
