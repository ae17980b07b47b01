import { documentedFields } from './documented-fields.js';

/** How much JSON may be. */
export interface ContentSize {
  bytes: number;
  values: number;
}

/** What @nestjs/swagger keeps of a field, as far as sizes go. */
interface FieldSchema {
  type?: string | (() => new () => object);
  isArray?: boolean;
  items?: FieldSchema;
  enum?: readonly unknown[];
  maxLength?: number;
  maxItems?: number;
  anyOf?: readonly FieldSchema[];
  additionalProperties?: FieldSchema;
  maxProperties?: number;
}

/** A character as an escaped pair of surrogates. */
const CHARACTER = 12;
/** A number, a moment, an id. */
const OTHER = 40;
/** Indentation, quotes, colon and comma of a value. */
const AROUND = 30;

/** The most that sound content of this class takes, all its letters escaped, one value a line. */
export function contentSize(type: new () => object): ContentSize {
  const sizes = documentedFields(type).map(([name, schema]) => {
    const { bytes, values } = sizeOf(schema as FieldSchema);
    return { bytes: bytes + name.length, values };
  });
  return sizes.reduce(sum, { bytes: AROUND, values: 1 });
}

function sizeOf(schema: FieldSchema): ContentSize {
  if (schema.isArray || schema.type === 'array') {
    const entry = sizeOf(schema.items ?? { ...schema, isArray: false });
    const most = schema.maxItems ?? 0;
    return { bytes: AROUND + most * entry.bytes, values: 1 + most * entry.values };
  }
  if (schema.additionalProperties && schema.maxProperties !== undefined) {
    const { bytes, values } = sizeOf(schema.additionalProperties);
    const most = schema.maxProperties;
    return { bytes: AROUND + most * (bytes + OTHER), values: 1 + most * values };
  }
  if (schema.anyOf) {
    const sizes = schema.anyOf.map(sizeOf);
    return {
      bytes: Math.max(...sizes.map(({ bytes }) => bytes)),
      values: Math.max(...sizes.map(({ values }) => values)),
    };
  }
  if (typeof schema.type === 'function') return contentSize(schema.type());
  const longest = schema.enum
    ? Math.max(...schema.enum.map((code) => String(code).length))
    : schema.maxLength;
  return { bytes: AROUND + (longest === undefined ? OTHER : CHARACTER * longest), values: 1 };
}

function sum(a: ContentSize, b: ContentSize): ContentSize {
  return { bytes: a.bytes + b.bytes, values: a.values + b.values };
}
