import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateIf } from 'class-validator';
import * as checks from './checks.js';
import { Checked, type FieldOptions } from './fields.js';

/* Parameters of lists: text in the address, all optional; repeating a filter means "or". */

type ParameterOptions = Pick<FieldOptions, 'description' | 'example'> & { default?: unknown };

function parameter(
  options: ParameterOptions,
  schema: object,
  check: checks.Check,
  read?: (text: string) => unknown,
) {
  const convert = (value: unknown) => (typeof value === 'string' && read ? read(value) : value);
  return applyDecorators(
    ApiProperty({ ...options, ...schema, required: false }),
    ValidateIf((_, value) => value !== undefined),
    Transform(({ value }: { value: unknown }) => convert(value)),
    Checked(check),
  );
}

function many(
  options: ParameterOptions,
  items: object,
  check: checks.Check,
  read?: (text: string) => unknown,
) {
  const convert = (value: unknown) => (typeof value === 'string' && read ? read(value) : value);
  return applyDecorators(
    ApiProperty({
      ...options,
      isArray: true,
      type: 'array',
      items,
      maxItems: 50,
      required: false,
    } as unknown as ApiPropertyOptions),
    ValidateIf((_, value) => value !== undefined),
    Transform(({ value }: { value: unknown }) =>
      value === undefined
        ? undefined
        : Array.isArray(value)
          ? value.flatMap(convert)
          : [convert(value)].flat(),
    ),
    Checked(checks.list(check, { max: 50, repeats: true })),
  );
}

const lower = (text: string) => text.toLowerCase();

export function TextParameter(options: ParameterOptions & { max: number }): PropertyDecorator {
  const { max, ...rest } = options;
  return parameter(rest, { type: 'string', minLength: 1, maxLength: max }, checks.text({ max }));
}

export function TextsParameter(
  options: ParameterOptions & Pick<checks.TextRule, 'max' | 'pattern' | 'form'>,
): PropertyDecorator {
  const { max, pattern, form, ...rest } = options;
  const schema = {
    type: 'string',
    minLength: 1,
    maxLength: max,
    ...(pattern && { pattern: pattern.source }),
  };
  return many(rest, schema, checks.text({ max, ...(pattern && { pattern, form: form ?? '' }) }));
}

export function CodesParameter(values: readonly string[], options: ParameterOptions): PropertyDecorator {
  return many(options, { type: 'string', enum: [...values] }, checks.oneOf(values));
}

/** One of a closed set of codes; not repeatable. */
export function CodeParameter(values: readonly string[], options: ParameterOptions): PropertyDecorator {
  return parameter(options, { type: 'string', enum: [...values] }, checks.oneOf(values));
}

/** Codes of a closed set, separated by commas or by repeating the parameter. @param others the form of what may stand beside them */
export function ChoiceParameter(
  values: readonly string[],
  options: ParameterOptions,
  others?: RegExp,
): PropertyDecorator {
  const known = checks.oneOf(values);
  const check: checks.Check = (value) =>
    others?.test(String(value))
      ? null
      : known(value) && {
          code: 'unknown_choice',
          params: { given: String(value).slice(0, 60), values: values.join(', ') },
        };
  const choices = (text: string) => text.split(',');
  const schema = { type: 'string', enum: [...values] };
  const open = others && { anyOf: [schema, { type: 'string', pattern: others.source }] };
  return many(options, open ?? schema, check, choices);
}

export function IdsParameter(options: ParameterOptions): PropertyDecorator {
  return many(options, { type: 'string', format: 'uuid' }, checks.id, lower);
}

export function IdParameter(options: ParameterOptions): PropertyDecorator {
  return parameter(options, { type: 'string', format: 'uuid' }, checks.id, lower);
}

export function DayParameter(options: ParameterOptions): PropertyDecorator {
  return parameter(options, { type: 'string', format: 'date' }, checks.day);
}

export function MomentParameter(options: ParameterOptions): PropertyDecorator {
  return parameter(options, { type: 'string', format: 'date-time' }, checks.moment);
}

export function BoolParameter(options: ParameterOptions): PropertyDecorator {
  return parameter(options, { type: 'boolean' }, checks.boolean, (t) =>
    t === 'true' ? true : t === 'false' ? false : t,
  );
}

export function IntParameter(options: ParameterOptions & { min: number; max: number }): PropertyDecorator {
  const { min, max, ...rest } = options;
  const schema = { type: 'integer', minimum: min, maximum: max };
  return parameter(rest, schema, checks.integer(min, max), (t) => (/^\d{1,9}$/.test(t) ? Number(t) : t));
}

/** Sort keys, separated by commas, descending with a leading minus. @param others how keys are made that are not counted up */
export function SortParameter(
  keys: readonly string[],
  preset: string,
  others?: { pattern: string; called: string },
): PropertyDecorator {
  const key = keys.join('|');
  const any = others ? `${key}|${others.pattern}` : key;
  const more = `(,-?(${any})){0,3}$`;
  const form = new RegExp(`^-?(${key})${more}${others ? `|^-?${others.pattern}${more}` : ''}`);
  const named = [...keys, ...(others ? [others.called] : [])].join(', ');
  const check: checks.Check = (value) =>
    typeof value === 'string' && form.test(value) ? null : { code: 'not_sort', params: { values: named } };
  const ofChanges = keys.includes('updatedAt')
    ? ' With updatedSince, by updatedAt where nothing else is said.'
    : '';
  const description = `Sort keys, comma-separated, descending with a leading minus: ${named}. Nulls last.${ofChanges}`;
  return parameter(
    { description, example: preset, default: preset },
    { type: 'string', pattern: form.source },
    check,
  );
}
