import type { OwnField } from '../../api/own-fields.js';

/* The alliance's own fields in forms, addresses and lists. */

/** What stands in them, by their keys. */
export type OwnValues = Readonly<Record<string, OwnValue>>;
type OwnValue = string | number | string[] | null;

/** Where the API says that something is wrong with one. */
export type OwnName = `ownFields/${string}`;
/** Own fields as a form has them: everything is text, several choices have commas. */
export type OwnDraft = Record<OwnName, string>;

export const ownName = ({ key }: Pick<OwnField, 'key'>): OwnName => `ownFields/${key}`;
export const isOwnName = (name: string): name is OwnName => name.startsWith('ownFields/');

export function ownDraft(values: OwnValues | undefined): OwnDraft {
  const draft: OwnDraft = {};
  for (const [key, value] of Object.entries(values ?? {}))
    draft[ownName({ key })] = Array.isArray(value) ? value.join(',') : String(value);
  return draft;
}

/** A number as it was typed, with a comma or a point; as text where it is none: the API says what is wrong with it. */
const numberIn = (text: string): number | string => {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : text;
};

/** What was changed of own fields, as the API takes it; undefined where nothing was. */
export function ownContent(
  changes: Readonly<Record<string, unknown>>,
  fields: readonly OwnField[],
): Record<string, OwnValue> | undefined {
  const said = fields.flatMap(({ key, type }): [string, OwnValue][] => {
    const text = changes[ownName({ key })];
    if (typeof text !== 'string') return [];
    const value = text.trim();
    if (value === '') return [[key, null]];
    return [[key, type === 'number' ? numberIn(value) : type === 'choices' ? value.split(',') : value]];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** A column of one, on screens as in files. */
export type OwnColumn = `ownFields.${string}`;
export const ownColumn = ({ key }: Pick<OwnField, 'key'>): OwnColumn => `ownFields.${key}`;
export const isOwnColumn = (code: string): code is OwnColumn => /^ownFields\.[a-z][a-z0-9_]*$/.test(code);

export const ownSort = ({ key }: Pick<OwnField, 'key'>): string => `ownField.${key}`;
export const isOwnSort = (key: string): boolean => /^ownField\.[a-z][a-z0-9_]*$/.test(key);

/** What is asked of own fields, as the API takes it: `key:value` each. */
export function ownIn(search: Readonly<Record<string, unknown>>): string[] | undefined {
  const asked = [search['own']].flat().filter((one) => typeof one === 'string' && /^[a-z]\w*:/.test(one));
  return asked.length === 0 ? undefined : (asked as string[]);
}

/** What is asked of one field. */
export const askedOf = (asked: readonly string[] | undefined, key: string): string[] =>
  (asked ?? []).filter((one) => one.startsWith(`${key}:`)).map((one) => one.slice(key.length + 1));

/** What is asked once this is asked of one field. */
export function askingOf(
  asked: readonly string[] | undefined,
  key: string,
  values: readonly string[],
): string[] | undefined {
  const others = (asked ?? []).filter((one) => !one.startsWith(`${key}:`));
  const all = [...others, ...values.map((value) => `${key}:${value}`)];
  return all.length === 0 ? undefined : all;
}

/** From and to, as a filter has them: `50..249`; one value is both. */
export function rangeIn(asked: string | undefined): { from: string; to: string } {
  const [from = '', to] = (asked ?? '').split('..');
  return { from, to: to ?? from };
}

/** Nothing where neither is said. */
export function rangeOf({ from, to }: { from: string; to: string }): string[] {
  return from === '' && to === '' ? [] : [`${from}..${to}`];
}
