/* What stands in an address, as far as it can be read; whatever else is left aside. */

export const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** One of these codes. */
export const codeIn = <Code extends string>(codes: Readonly<Record<Code, unknown>>, value: unknown) =>
  typeof value === 'string' && Object.hasOwn(codes, value) ? (value as Code) : undefined;
