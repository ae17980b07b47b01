/* What stands in an address behind the question mark, read with suspicion: anybody can type there. */

type Search = Record<string, unknown>;

/** A text; undefined where there is none. The router reads what looks like a number as one. */
export function textIn(search: Search, name: string): string | undefined {
  const value = search[name];
  const said = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof said === 'string' && said.trim() !== '' ? said : undefined;
}

/** Codes with commas between them, those that are known: `status=active,suspended`. */
export function codesIn<Code extends string>(
  search: Search,
  name: string,
  isKnown: (code: string) => code is Code,
): string | undefined {
  const known = codesOf(textIn(search, name)).filter(isKnown);
  return known.length === 0 ? undefined : known.join(',');
}

/** One of the codes that are known. */
export function codeIn<Code extends string>(
  search: Search,
  name: string,
  isKnown: (code: string) => code is Code,
): Code | undefined {
  const code = textIn(search, name);
  return code !== undefined && isKnown(code) ? code : undefined;
}

/** Yes or no; undefined where neither is said. */
export function flagIn(search: Search, name: string): boolean | undefined {
  const flag = search[name];
  return typeof flag === 'boolean' ? flag : undefined;
}

/** A sort of the API by one known key: `name`, `-joinedOn`. @param isOther whether a key is one that is not counted up */
export function sortIn(
  search: Search,
  keys: readonly string[],
  isOther: (key: string) => boolean = () => false,
): string | undefined {
  const sort = textIn(search, 'sort');
  const key = sort?.replace(/^-/, '') ?? '';
  return keys.includes(key) || isOther(key) ? sort : undefined;
}

export const codesOf = (joined: string | undefined): string[] =>
  joined === undefined ? [] : joined.split(',').filter(Boolean);

/** How codes stand in an address; none is no parameter. */
export const joined = (codes: readonly string[]): string | undefined =>
  codes.length === 0 ? undefined : codes.join(',');
