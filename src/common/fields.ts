import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import * as checks from './checks.js';
import { recurrenceRule } from './recurrence-rule.js';
import { tagKey } from './tag-key.js';

/**
 * One decorator a field: it checks the value (class-validator) and documents it (OpenAPI), so that the two
 * cannot part. `nullable` fields may be cleared with null and may be left out when a record is made.
 */
export interface FieldOptions {
  description: string;
  example?: unknown;
  /** May be left out. */
  optional?: boolean;
  /** May be null; implies that it may be left out. */
  nullable?: boolean;
}

/** The constraint under which every check of ours reports; its message is the fault as JSON. */
export const FAULT = 'fault';

export function Checked(check: checks.Check): PropertyDecorator {
  return ValidateBy({
    name: FAULT,
    validator: {
      validate: (value: unknown) => check(value) === null,
      defaultMessage: (args) => JSON.stringify(check(args?.value)),
    },
  });
}

function field(options: FieldOptions, schema: object, ...decorators: PropertyDecorator[]): PropertyDecorator {
  const { description, example, nullable = false } = options;
  const optional = options.optional ?? nullable;
  return applyDecorators(
    ApiProperty({
      ...schema,
      description,
      required: !optional,
      ...(nullable && { nullable }),
      ...(example !== undefined && { example }),
    }),
    ValidateIf((_, value) => !((optional && value === undefined) || (nullable && value === null))),
    ...decorators,
  );
}

/**
 * White space off the ends, and one Unicode form. Text far beyond its length stays as it is and is refused for that:
 * normalising a megabyte of combining marks takes half a minute, in which nobody else is answered.
 */
const trimmed = (max: number) =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && value.length <= 10 * max ? value.trim().normalize('NFC') : value,
  );
const lowerCased = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.toLowerCase() : value,
);

/** Text; single-line text loses white space at its ends. Lengths are in characters. */
export function Text(options: FieldOptions & checks.TextRule): PropertyDecorator {
  const { max, min = 1, multiline, pattern } = options;
  const schema = {
    type: 'string',
    minLength: min,
    maxLength: max,
    ...(pattern && { pattern: pattern.source }),
  };
  return field(options, schema, Checked(checks.text(options)), ...(multiline ? [] : [trimmed(max)]));
}

/** An e-mail address; letters beyond ASCII are taken (RFC 6531), hence not the format "email". */
export function Email(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'idn-email', maxLength: 254 },
    Checked(checks.email),
    trimmed(254),
  );
}

/** An address of the web as people write it, with letters beyond ASCII too (RFC 3987), hence not "uri". */
export function Url(options: FieldOptions): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'iri', maxLength: 2000 },
    Checked(checks.url),
    trimmed(2000),
  );
}

/** The id of a record. */
export function Id(options: FieldOptions): PropertyDecorator {
  return field(options, { type: 'string', format: 'uuid' }, Checked(checks.id), lowerCased);
}

/** A calendar day, as a string. */
export function Day(options: FieldOptions): PropertyDecorator {
  return field(options, { type: 'string', format: 'date' }, Checked(checks.day));
}

/** A moment with an offset; answers give it in UTC. */
export function Moment(options: FieldOptions): PropertyDecorator {
  return field(options, { type: 'string', format: 'date-time' }, Checked(checks.moment));
}

export function Int(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  return field(options, { type: 'integer', minimum: min, maximum: max }, Checked(checks.integer(min, max)));
}

export function Bool(options: FieldOptions): PropertyDecorator {
  return field(options, { type: 'boolean' }, Checked(checks.boolean));
}

/** One of a closed set of codes. @param others the form of what may stand beside them */
export function OneOf(values: readonly string[], options: FieldOptions, others?: RegExp): PropertyDecorator {
  const known = checks.oneOf(values);
  const closed = { type: 'string', enum: [...values] };
  if (!others) return field(options, closed, Checked(known));
  const open = { type: 'string', anyOf: [closed, { type: 'string', maxLength: 60, pattern: others.source }] };
  const isOther = (value: unknown) => typeof value === 'string' && others.test(value);
  return field(
    options,
    open,
    Checked((value) => (isOther(value) ? null : known(value))),
  );
}

export function TimeZone(options: FieldOptions): PropertyDecorator {
  return field(options, { type: 'string', maxLength: 60 }, Checked(checks.timeZone));
}

/** A recurrence rule (RFC 5545) of days, in local wall time, without a beginning or an end. */
export function RecurrenceRule(options: FieldOptions): PropertyDecorator {
  return field(options, { type: 'string', maxLength: 200 }, Checked(recurrenceRule), trimmed(200));
}

/** A list of short texts. */
export function TextList(options: FieldOptions & { maxEntries: number; max: number }): PropertyDecorator {
  const schema = {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: options.max },
    maxItems: options.maxEntries,
    uniqueItems: true,
  };
  return field(options, schema, Checked(checks.list(checks.text(options), { max: options.maxEntries })));
}

const isTag = (value: unknown): value is string => typeof value === 'string';

/** A list of tags: without white space at their ends, each once whatever its capitals. */
export function TagList(options: FieldOptions & { maxEntries: number; max: number }): PropertyDecorator {
  const { max, maxEntries } = options;
  const items = { type: 'string', minLength: 1, maxLength: max };
  const schema = { type: 'array', items, maxItems: maxEntries, uniqueItems: true };
  const same = (tag: unknown) => (isTag(tag) && tag.length <= max ? tagKey(tag) : tag);
  const trim = Transform(({ value }: { value: unknown }) =>
    Array.isArray(value)
      ? value.map((tag: unknown) =>
          isTag(tag) && tag.length <= 10 * max ? tag.trim().normalize('NFC') : tag,
        )
      : value,
  );
  return field(options, schema, Checked(checks.list(checks.text(options), { max: maxEntries, same })), trim);
}

/** A list of codes of a closed set. */
export function CodeList(
  values: readonly string[],
  options: FieldOptions & { maxEntries: number; minEntries?: number },
): PropertyDecorator {
  const { maxEntries: max, minEntries: min = 0 } = options;
  const items = { type: 'string', enum: [...values] };
  const schema = { type: 'array', items, maxItems: max, minItems: min, uniqueItems: true };
  return field(options, schema, Checked(checks.list(checks.oneOf(values), { max, min })));
}

export function IdList(
  options: FieldOptions & { maxEntries: number; minEntries?: number },
): PropertyDecorator {
  const { maxEntries: max, minEntries: min = 0 } = options;
  const schema = { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: max, minItems: min };
  const lower = Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? value.map((v: unknown) => (typeof v === 'string' ? v.toLowerCase() : v)) : value,
  );
  return field(options, schema, Checked(checks.list(checks.id, { max, min })), lower);
}

const isObject: checks.Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? null : { code: 'not_object' };

/** @nestjs/swagger looks a class up late only where the function that gives it is named "type". */
const late = (give: () => new () => object) => ({ type: () => give() });

/** An object with fields of its own. */
export function Nested(type: () => new () => object, options: FieldOptions): PropertyDecorator {
  return field(options, late(type), Checked(isObject), ValidateNested(), Type(type));
}

/** An object of which the service says what may stand in it. @param values what its values may be, as a schema */
export function OpenObject(
  values: object,
  { maxEntries, ...options }: FieldOptions & { maxEntries?: number },
): PropertyDecorator {
  const most = maxEntries === undefined ? {} : { maxProperties: maxEntries };
  return field(options, { type: 'object', additionalProperties: values, ...most }, Checked(isObject));
}

/** A list of objects with fields of their own. */
export function NestedList(
  type: () => new () => object,
  options: FieldOptions & { maxEntries: number; minEntries?: number },
): PropertyDecorator {
  const { maxEntries: max, minEntries: min = 0 } = options;
  const check = checks.list(isObject, { max, min, repeats: true });
  const schema = { ...late(type), isArray: true, maxItems: max, ...(min > 0 && { minItems: min }) };
  return field(options, schema, Checked(check), ValidateNested({ each: true }), Type(type));
}
