import { applyDecorators } from '@nestjs/common';
import * as checks from '../common/checks.js';
import { OpenObject } from '../common/fields.js';
import type { FieldError } from '../common/problem.js';
import { type Definition, LONGEST, MOST_CHOICES, MOST_FIELDS, type OwnValues } from './own-field-types.js';
import { ownFieldRetired, unknownOwnField } from './own-fields.errors.js';

const DECIMALS = 6;
const BELOW = 1e15;

const number: checks.Check = (value) =>
  typeof value === 'number' &&
  Math.abs(value) < BELOW &&
  Number(value.toFixed(DECIMALS)) === value &&
  !/e/.test(String(value))
    ? null
    : { code: 'not_number' };

/** What values of the field have to be. */
function checkOf({ type, choices }: Definition): checks.Check {
  const codes = choices.map(({ code }) => code);
  switch (type) {
    case 'text':
      return checks.text({ max: LONGEST });
    case 'number':
      return number;
    case 'date':
      return checks.day;
    case 'choice':
      return checks.oneOf(codes);
    case 'choices':
      return checks.list(checks.oneOf(codes), { max: codes.length });
    case 'link':
      return (value) => checks.text({ max: LONGEST })(value) ?? checks.url(value);
  }
}

/** Empty is null, and a list of nothing. */
const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

const trimmed = (value: unknown) =>
  typeof value === 'string' && value.length <= 10 * LONGEST ? value.trim().normalize('NFC') : value;

/** So that the same choice is the same value: in the order in which they are defined. */
function inOrder(value: unknown, { type, choices }: Definition): unknown {
  if (type !== 'choices' || !Array.isArray(value)) return value;
  return choices.map(({ code }) => code).filter((code) => value.includes(code));
}

/**
 * What stands in the own fields of a record after these were given, and what is wrong with them: those not named stay, null
 * empties one. @param known the fields that may be filled in, by whoever fills them in @param before what stood there
 */
export function filledIn(
  given: OwnValues,
  known: readonly Definition[],
  before: OwnValues = {},
): { values: Record<string, unknown>; faults: FieldError[] } {
  const byKey = new Map(known.map((one) => [one.key, one]));
  const values: Record<string, unknown> = { ...before };
  const faults: FieldError[] = [];
  for (const [key, said] of Object.entries(given)) {
    const pointer = `/ownFields/${key.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)}`;
    const definition = byKey.get(key);
    if (definition === undefined) {
      faults.push(unknownOwnField(pointer, { values: known.map((one) => one.key).join(', ') || '–' }));
      continue;
    }
    const value = trimmed(said);
    if (isEmpty(value)) {
      delete values[key];
      continue;
    }
    const fault = checkOf(definition)(value);
    const kept = inOrder(value, definition);
    if (fault)
      faults.push({ code: fault.code, params: fault.params ?? {}, pointer: pointer + (fault.at ?? '') });
    else if (definition.retired && JSON.stringify(kept) !== JSON.stringify(before[key]))
      faults.push(ownFieldRetired(pointer));
    else values[key] = kept;
  }
  return { values, faults };
}

const shapes = [
  { type: 'string', maxLength: LONGEST },
  { type: 'number' },
  { type: 'array', items: { type: 'string' }, maxItems: MOST_CHOICES },
  { type: 'null' },
];

/** The own fields of a record as a request gives them and an answer has them. */
export function OwnFields({ example }: { example: OwnValues }): PropertyDecorator {
  return applyDecorators(
    OpenObject(
      { anyOf: shapes },
      {
        optional: true,
        maxEntries: MOST_FIELDS,
        description: `What stands in the fields that the alliance made for itself (GET /own-fields), by their keys; those in which nothing stands are not there. Text, address of the web and choice as text (the code of what is chosen), number as number, date as YYYY-MM-DD, several choices as a list of codes. When it is changed, null empties one, and those not named stay; where absent as it is made, \`{}\`.`,
        example,
      },
    ),
  );
}
