import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { type Method, routesOf } from './routes.js';
import { validWrites } from './valid-writes.js';

/* What it means that a field of a request is left out: never a `default`, which generated clients fill in or demand. */

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
  nullable?: boolean;
  default?: unknown;
}
interface Field {
  /** `POST /organisations country` */
  name: string;
  schema: Schema;
  mayBeAbsent: boolean;
}

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

/** Every schema within this one, itself first, references followed. */
function within(schema: unknown, seen = new Set<unknown>()): Schema[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref } = schema as Schema;
  const named =
    $ref === undefined ? [] : within(t.openApi.components?.schemas?.[$ref.split('/').at(-1)!], seen);
  return [schema, ...named, ...Object.values(schema).flatMap((value) => within(value, seen))];
}

function bodyOf(method: Method, path: string): Schema {
  const operation = (t.openApi.paths[path] as any)[method];
  return operation.requestBody.content['application/json'].schema as Schema;
}

const bodies = () => routesOf(t.openApi).filter(({ hasBody }) => hasBody);

/** Fields of the bodies of these methods, at every depth. */
function fields(methods: Method[]): Field[] {
  return bodies()
    .filter(({ method }) => methods.includes(method))
    .flatMap(({ name, method, path }) =>
      within(bodyOf(method, path)).flatMap(({ properties = {}, required = [] }) =>
        Object.entries(properties).map(([field, schema]) => ({
          name: `${name} ${field}`,
          schema,
          mayBeAbsent: !required.includes(field),
        })),
      ),
    );
}

const allowsNull = (schema: Schema) => schema.nullable === true || JSON.stringify(schema).includes('"null"');

describe('a field of a request that may be left out', () => {
  it('has no default, on no route', () => {
    const all = bodies().flatMap(({ name, method, path }) =>
      within(bodyOf(method, path)).map((schema) => ({ name, schema })),
    );
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ schema }) => 'default' in schema)).toEqual([]);
  });

  it('says where something is made what its absence means, unless that is null', () => {
    const optional = fields(['post']).filter(({ schema, mayBeAbsent }) => mayBeAbsent && !allowsNull(schema));
    expect(optional.length).toBeGreaterThan(25);
    const silent = optional.filter(
      ({ schema }) => !/absent|left out|exactly one of|instead of/i.test(schema.description ?? ''),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('is what its description says where something is made without it', async () => {
    const said = fields(['post']).flatMap(({ name, schema }) => {
      const value = /where absent(?: as it is made)?, `([^`]+)`/.exec(schema.description ?? '')?.[1];
      return value === undefined ? [] : [{ name, value }];
    });
    const wrong: string[] = [];
    let asked = 0;
    for (const route of routesOf(t.openApi)) {
      const mine = said.filter(({ name }) => name.startsWith(`${route.name} `));
      const valid = await (mine.length > 0 ? validWrites[route.name]?.(t.world) : undefined);
      if (!valid) continue;
      const { status, body } = await t.api.post(valid.path, valid.body, { as: lead });
      expect([route.name, status]).toEqual([route.name, 201]);
      for (const { name, value } of mine) {
        const field = name.split(' ').at(-1)!;
        if (!(field in body) || field in valid.body) continue;
        asked += 1;
        const got: unknown = body[field];
        if (value !== (typeof got === 'string' ? got : JSON.stringify(got))) wrong.push(`${name}: ${got}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(12);
  });
});
