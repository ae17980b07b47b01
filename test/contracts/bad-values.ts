/* Values that a field must refuse, out of the document's schema of a request. */

/** What the tests read of a schema in the document. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  minItems?: number;
  uniqueItems?: boolean;
}

/** A change of a valid body that must be refused, and what must be named then. */
export interface Bad {
  /** For people: what is wrong. */
  what: string;
  /** Keys that lead to the place. */
  at: string[];
  value: unknown;
  pointer: string;
}

type Schemas = Record<string, Schema>;

/** The schema itself, behind references. */
export function resolved(schema: Schema, all: Schemas): Schema {
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return target === undefined ? schema : resolved(all[target.split('/').at(-1)!]!, all);
}

const UNKNOWN_ID = '019a0000-0000-7000-8000-00000000dead';
const TIMES_THAT_ARE_NONE = [
  '2026-02-30T10:00:00Z',
  '2026-03-01T25:00:00Z',
  '2026-03-01T10:00:00',
  '2026-03-01T10:00:00+24:00',
  '2026-03-01T10:00:00-23:59',
  '1899-12-31T10:00:00Z',
  '2026-03-01',
];
const DAYS_THAT_ARE_NONE = [
  '2026-02-30',
  '2026-13-01',
  '2025-02-29',
  '0000-00-00',
  '1899-12-31',
  '3000-01-01',
  '01.03.2026',
  '2026-3-1',
  '2026-03-01T10:00:00Z',
  '-2026-03-01',
  'infinity',
];

const ADDRESSES_THAT_ARE_NONE = [
  'javascript:alert(1)',
  'ftp://a.example',
  '//a.example',
  'a.example',
  'http://a.b/"onmouseover=alert(1)',
  'https://a.b\\@evil',
  'http:a.b',
  'http://x:javascript@y',
  'https://user:pw@a.b',
  'https://a.b/\u202egpj.exe',
];
const HIDDEN = ['\n', '\u202e', '\u200b'];
/** Fields of requests with line breaks, and passwords, which are taken as they are; every other text is a line. */
// prettier-ignore
const LONG_TEXTS = [
  'answer', 'comment', 'description', 'endReason', 'internalNote', 'location', 'mandate', 'message', 'notes', 'passage',
  'reason', 'reasons', 'summary', 'text', 'currentPassword', 'newPassword', 'password',
];

const OF_OTHER_TYPES: Record<string, unknown[]> = {
  string: [7, true, {}, [], ['x']],
  integer: ['1', 1.5, true, {}, [1], 1e308],
  boolean: ['true', 0, 1, {}, []],
  array: ['x', 7, {}, true],
  object: ['x', 7, [], true],
};

/** A wrong value, and where in it the fault is. */
interface BadValue {
  what: string;
  value: unknown;
  below?: string;
}

/** Everything that is wrong for one field, by what its schema says. */
export function badValues(schema: Schema, all: Schemas, isLongText = false): BadValue[] {
  const own = resolved(schema, all);
  const types = [own.type ?? 'object'].flat();
  const type = types.find((one) => one !== 'null')!;
  const bad: BadValue[] = OF_OTHER_TYPES[type]!.map((value) => ({
    what: `type ${JSON.stringify(value)}`,
    value,
  }));
  const add = (what: string, value: unknown, below?: string) =>
    bad.push(below === undefined ? { what, value } : { what, value, below });
  if (!types.includes('null')) add('null', null);
  if (own.enum) add('no code', 'nonsense');
  if (type === 'integer') {
    add('too small', own.minimum! - 1);
    add('too large', own.maximum! + 1);
  }
  if (type === 'string') {
    for (const text of ['a\u0000b', '\ud800', 'a\udfff', '\u0007', '', '   '])
      add(`text ${JSON.stringify(text)}`, text);
    if (own.maxLength !== undefined) {
      add('too long', 'x'.repeat(own.maxLength + 1));
      add('too long in characters beyond the first plane', '💥'.repeat(own.maxLength + 1));
    }
    if (own.format === 'date') for (const day of DAYS_THAT_ARE_NONE) add(`day ${day}`, day);
    if (own.format === 'date-time') for (const moment of TIMES_THAT_ARE_NONE) add(`moment ${moment}`, moment);
    // Direction turned round, and nothing to be seen: in what may have line breaks and in passwords it may stand.
    if (!isLongText) for (const sign of HIDDEN) add(`hidden ${JSON.stringify(sign)}`, `a${sign}b`);
    if (own.format === 'idn-email')
      for (const text of ['x', 'a@', 'a b@c.example', 'a@b.example\nBcc: c@d.example'])
        add(`email ${text}`, text);
    if (own.format === 'iri') for (const text of ADDRESSES_THAT_ARE_NONE) add(`url ${text}`, text);
    if (own.format === 'uuid') {
      add('no id', 'x');
      add('unknown id', UNKNOWN_ID);
    }
  }
  if (type === 'array' && own.items) {
    const entry = resolved(own.items, all);
    const good = entry.enum?.[0] ?? (entry.format === 'uuid' ? UNKNOWN_ID : 'x');
    add(
      'too many',
      Array.from({ length: own.maxItems! + 1 }, () => good),
    );
    if (own.minItems) add('too few', []);
    if (own.uniqueItems || entry.format === 'uuid') add('twice', [good, good], '/1');
    for (const { what, value } of badValues(own.items, all)) {
      // As many as there have to be, so that the list itself is none to object to.
      const list = Array.from({ length: Math.max(1, own.minItems ?? 1) }, () => value);
      if (what !== 'unknown id') add(`entry: ${what}`, list, '/0');
    }
  }
  return bad;
}

/** Everything that is wrong for a body, field by field; nested objects too. */
export function badBodies(schema: Schema, all: Schemas, at: string[] = []): Bad[] {
  const own = resolved(schema, all);
  const pointerOf = (path: string[]) => path.map((key) => `/${key}`).join('');
  const fields = Object.entries(own.properties ?? {}).flatMap(([name, field]): Bad[] => {
    const path = [...at, name];
    const values = badValues(field, all, LONG_TEXTS.includes(name)).map(({ what, value, below = '' }) => ({
      what,
      at: path,
      value,
      pointer: pointerOf(path) + below,
    }));
    return [...values, ...(resolved(field, all).properties ? badBodies(field, all, path) : [])];
  });
  const missing = (own.required ?? []).map((name) => {
    const path = [...at, name];
    return { what: 'missing', at: path, value: undefined, pointer: pointerOf(path) };
  });
  const unknown = ['unknownField', 'id', 'version', 'createdAt', 'constructorOf', 'toString'].map((name) => {
    const path = [...at, name];
    return { what: 'unknown field', at: path, value: 'x', pointer: pointerOf(path) };
  });
  return [...fields, ...missing, ...unknown.filter((bad) => !own.properties?.[bad.at.at(-1)!])];
}

/** The body with the value at that place. */
export function withValue(body: unknown, at: string[], value: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return value;
  if (Array.isArray(body))
    return body.map((entry, i) => (String(i) === key ? withValue(entry, rest, value) : (entry as unknown)));
  const record = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return { ...record, [key]: withValue(record[key], rest, value) };
}
