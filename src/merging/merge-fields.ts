import { eachOnce } from '../common/tag-key.js';

/* Which value of a field wins where one record goes into another. */

export const choices = ['keep', 'with', 'both'] as const;
export type Choice = (typeof choices)[number];

/** Fields of which both values can be kept, and how much of them there is room for: entries, or characters. */
export const joinable: Readonly<Record<string, number>> = {
  expertise: 50,
  offers: 50,
  tags: 50,
  internalNote: 10_000,
};

type Values = Readonly<Record<string, unknown>>;

/** One field of both records. */
export interface MergedField {
  readonly field: string;
  readonly keep: unknown;
  readonly with: unknown;
  /** What can be chosen; one alone where there is nothing to choose. */
  readonly choices: Choice[];
  /** What is taken where nothing is chosen. */
  readonly choice: Choice;
  readonly proposal: unknown;
  /** Both say something, and not the same: one value is lost. */
  readonly isConflict: boolean;
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const plain = (value: unknown) =>
  typeof value === 'string'
    ? value.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
    : JSON.stringify(value);

const joinedLists = (field: string, keep: string[], other: string[]) =>
  field === 'tags' ? eachOnce([...keep, ...other]) : [...new Set([...keep, ...other])];

/** Both values, where there is room for them. */
function both(field: string, keep: unknown, other: unknown, room: number): unknown {
  const joined = Array.isArray(keep)
    ? joinedLists(field, keep as string[], other as string[])
    : `${String(keep)}\n\n${String(other)}`;
  return joined.length <= room ? joined : undefined;
}

/** The fields of two records, each with what becomes of it. */
export function mergedFields(names: readonly string[], kept: Values, gone: Values): MergedField[] {
  return names.map((field) => mergedField(field, kept[field], gone[field], joinable[field] ?? 0));
}

/** One field. @param room for how much of both values there is room; none: one of them is chosen */
export function mergedField(field: string, keep: unknown, other: unknown, room: number): MergedField {
  const isSame = isEmpty(other) || (!isEmpty(keep) && plain(keep) === plain(other));
  const joined = isSame || isEmpty(keep) || room === 0 ? undefined : both(field, keep, other, room);
  const choice = isSame ? 'keep' : isEmpty(keep) ? 'with' : joined === undefined ? 'keep' : 'both';
  return {
    field,
    keep,
    with: other,
    choices:
      plain(keep) === plain(other)
        ? ['keep']
        : ['keep', 'with', ...(joined === undefined ? [] : ['both' as const])],
    choice,
    proposal: { keep, with: other, both: joined }[choice],
    isConflict: choice === 'keep' && !isSame,
  };
}

/** The value that is chosen, of those that can be. */
export function chosenValue(
  { field, keep, with: other }: MergedField,
  choice: Choice,
  room: number,
): unknown {
  return { keep: () => keep, with: () => other, both: () => both(field, keep, other, room) }[choice]();
}

/** The values that the record has afterwards, and the fields for which what was chosen cannot be taken. */
export function chosenValues(
  fields: readonly MergedField[],
  chosen: Readonly<Record<string, Choice | undefined>>,
): { values: Record<string, unknown>; impossible: string[] } {
  const values: Record<string, unknown> = {};
  const impossible: string[] = [];
  for (const one of fields) {
    const choice = chosen[one.field] ?? one.choice;
    if (choice === 'with' || (choice === 'both' && one.choices.includes('both')))
      values[one.field] = chosenValue(one, choice, joinable[one.field] ?? 0);
    else if (choice === 'both' && one.choices.length > 1) impossible.push(one.field);
  }
  return { values, impossible };
}
