import fc from 'fast-check';
import type { Schema } from './bad-values.js';

/* Values for requests out of the document's schemas: mostly as they should be, sometimes anything else. */

/** What somebody sends who means harm, or whose program is broken. */
const odd: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e',
  'x'.repeat(70_000),
  '💥'.repeat(3000),
  -1,
  0,
  1.5,
  1e308,
  2 ** 53,
  -2147483649,
  true,
  [],
  {},
  [[[[[]]]]],
  { de: null },
  { length: 1e9 },
  [null],
  ['a', 'a'],
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '2026-03-01T10:00:00',
  "'; DROP TABLE person; --",
  '%_\\',
  '../../etc/passwd',
  'javascript:alert(1)',
  '019a0000-0000-7000-8000-00000000dead',
  'FREQ=SECONDLY',
  '__proto__',
  'NaN',
  'Infinity',
  '-0',
  '٣',
);

/** Values by a schema; `ids` are records that exist. */
export function valueOf(
  schema: Schema,
  all: Record<string, Schema>,
  ids: string[],
  depth = 0,
): fc.Arbitrary<unknown> {
  if (schema.$ref) return valueOf(all[schema.$ref.split('/').at(-1) ?? ''] ?? {}, all, ids, depth + 1);
  const some = schema.allOf ?? schema.oneOf ?? schema.anyOf;
  if (some) return fc.oneof(...some.map((part) => valueOf(part, all, ids, depth + 1)), odd);
  return fc.oneof({ weight: 6, arbitrary: proper(schema, all, ids, depth) }, { weight: 1, arbitrary: odd });
}

function proper(
  schema: Schema,
  all: Record<string, Schema>,
  ids: string[],
  depth: number,
): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object' || schema.properties) {
    const properties = Object.entries(schema.properties ?? {});
    return fc.record(
      Object.fromEntries(
        properties.map(([name, property]) => [name, valueOf(property, all, ids, depth + 1)]),
      ),
      { requiredKeys: schema.required ?? [] },
    );
  }
  if (type === 'array') return fc.array(valueOf(schema.items ?? {}, all, ids, depth + 1), { maxLength: 3 });
  if (type === 'integer') {
    const min = schema.minimum ?? 0;
    return fc.integer({ min, max: Math.min(schema.maximum ?? min + 1000, min + 1000) });
  }
  if (type === 'boolean') return fc.boolean();
  if (schema.format === 'uuid') return fc.constantFrom(...ids);
  if (schema.format === 'date')
    return fc.constantFrom('2026-03-18', '2025-12-31', '2027-01-01', '1900-01-01', '2999-12-31');
  if (schema.format === 'date-time') {
    return fc.constantFrom(
      '2026-03-18T09:00:00Z',
      '2026-04-01T14:00:00+02:00',
      '2026-04-01T16:00:00+02:00',
      '1900-01-01T00:00:00-23:59',
    );
  }
  if (schema.format === 'idn-email') return fc.constantFrom('a@b.example', 'ä@b.example');
  if (schema.format === 'iri')
    return fc.constantFrom('https://a.example/', 'https://müller.example/straße', 'http://[::1]/');
  return fc.string({ minLength: 1, maxLength: Math.min(schema.maxLength ?? 50, 50), unit: 'grapheme' });
}

/** A parameter of an address as text. */
export function parameterOf(schema: Schema, ids: string[]): fc.Arbitrary<string[]> {
  const one = valueOf(schema.type === 'array' ? (schema.items ?? {}) : schema, {}, ids).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value as string),
  );
  return fc.array(one, { minLength: 0, maxLength: 2 });
}
