import { OWN_KEY } from './own-field-types.js';

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const LONGEST = 40;

/** A key or code out of what something is called: „Beschäftigte in Jena“ is `beschaeftigte_in_jena`; null where nothing is left. */
export function keyFor(name: string): string | null {
  const key = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, LONGEST)
    .replace(/_+$/, '');
  return new RegExp(`^${OWN_KEY}$`).test(key) ? key : null;
}
