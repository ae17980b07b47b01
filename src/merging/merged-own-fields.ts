import { notOneOf } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import type { OwnValues } from '../own-fields/own-field-types.js';
import { unknownOwnField } from '../own-fields/own-fields.errors.js';
import { type Choice, chosenValue, type MergedField, mergedField } from './merge-fields.js';

/* What the alliance's own fields of two records become where one goes into the other: each by itself, as other fields. */

/** An own field, and whether who merges reads it. */
export interface OwnFieldFact {
  readonly key: string;
  /** What can be chosen in it, in this order. */
  readonly codes: readonly string[];
  readonly seen: boolean;
}

interface MergedOwnField extends MergedField, OwnFieldFact {}

const PREFIX = 'ownFields';

/** The own fields in which either says something, in their order. */
export function mergedOwnFields(
  own: readonly OwnFieldFact[],
  kept: OwnValues,
  gone: OwnValues,
): MergedOwnField[] {
  return own
    .filter(({ key }) => key in kept || key in gone)
    .map((fact) => {
      const room = fact.codes.length;
      const inOrder = (value: unknown) =>
        Array.isArray(value) ? fact.codes.filter((code) => value.includes(code)) : value;
      const merged = mergedField(
        `${PREFIX}.${fact.key}`,
        kept[fact.key] ?? null,
        gone[fact.key] ?? null,
        room,
      );
      return { ...fact, ...merged, proposal: inOrder(merged.proposal) };
    });
}

/** What was chosen that cannot be: who merges without reading a field lets it go along as it is. */
export function ownChoiceFaults(
  fields: readonly MergedOwnField[],
  chosen: Readonly<Record<string, unknown>>,
): FieldError[] {
  const seen = fields.filter((one) => one.seen);
  return Object.entries(chosen).flatMap(([key, choice]) => {
    const pointer = `/choices/${PREFIX}/${key.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)}`;
    const field = seen.find((one) => one.key === key);
    if (!field) return [unknownOwnField(pointer, { values: seen.map((one) => one.key).join(', ') || '–' })];
    const possible = field.choices as readonly unknown[];
    // Where both say the same, either may be named.
    const isPossible = possible.includes(choice) || (possible.length === 1 && choice === 'with');
    return isPossible ? [] : [notOneOf(pointer, { values: possible.join(', ') })];
  });
}

/** What stands in the own fields of the record that stays; undefined where nothing changes. */
export function ownValuesAfter(
  fields: readonly MergedOwnField[],
  kept: OwnValues,
  chosen: Readonly<Record<string, Choice | undefined>>,
): OwnValues | undefined {
  const after: Record<string, unknown> = { ...kept };
  for (const field of fields) {
    const choice = chosen[field.key] ?? field.choice;
    const value = chosenValue(field, choice, field.codes.length);
    if (value === null) delete after[field.key];
    else after[field.key] = Array.isArray(value) ? field.codes.filter((code) => value.includes(code)) : value;
  }
  return JSON.stringify(after) === JSON.stringify(kept) ? undefined : after;
}
