import { readFileSync } from 'node:fs';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { type Route, routesOf } from './routes.js';
import { usedElsewhere, type Written } from './written.js';
import { writtenOfDates } from './written-dates.js';
import { writtenOfEvening } from './written-evening.js';
import { writtenOfNetwork } from './written-network.js';

/* Every field of every request is written and read back: one that is lost on the way to its column is noticed. */

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

let t: TestApp;
let lead: Principal;
let routes: Route[];
/** What was written, by route. */
const done = new Map<string, Written[]>();

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  routes = routesOf(t.openApi).filter(({ hasBody }) => hasBody);
});
afterAll(() => t.close());

/** The fields of a request, those of objects within as `handOver.endSeats`. */
function fieldsOf(schema: Schema, prefix = ''): string[] {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return fieldsOf((t.openApi.components?.schemas as Record<string, Schema>)[name]!, prefix);
  }
  if (schema.items) return fieldsOf(schema.items, prefix);
  if (schema.allOf) return schema.allOf.flatMap((part) => fieldsOf(part, prefix));
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const within = fieldsOf(property, `${prefix}${name}.`);
    return within.length > 0 ? within : [`${prefix}${name}`];
  });
}

function fieldsIn(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => fieldsIn(entry, prefix));
  if (typeof value !== 'object' || value === null) return prefix === '' ? [] : [prefix.slice(0, -1)];
  return Object.entries(value).flatMap(([name, entry]) => fieldsIn(entry, `${prefix}${name}.`));
}

const documented = ({ path, method }: Route) => {
  const { requestBody } = (t.openApi.paths[path] as any)[method];
  return fieldsOf(requestBody.content['application/json'].schema as Schema);
};

/** Writes, reads, and gives what is read of each field, with what is expected. */
async function writeAndRead({ method }: Route, { path, body, read, at = {}, becomes = {} }: Written) {
  const record = path.replace(
    /\/(activation|ending|opening|closing|cancellation|return|corrections|approval|answer|agenda-order|closure|departure|choice|withdrawal|respondents)$/,
    '',
  );
  const sent = Array.isArray(body) ? body[0]! : body;
  let made = { body: null as any, headers: {} as Record<string, string> };
  if (Object.keys(sent).length > 0) {
    const before = method === 'patch' || record !== path ? await t.api.get(record, { as: lead }) : null;
    const ifMatch = before?.status === 200 ? before : '"1-x"';
    const reply = await t.api.send(method, path, body, { as: lead, ifMatch });
    if (reply.status >= 300) throw new Error(`${path}: ${reply.status} ${reply.text}`);
    made = reply;
  }
  const address = typeof read === 'function' ? read(made.body) : read;
  const found = await t.api.get(address ?? made.headers['location']?.replace('/api/v1', '') ?? record, {
    as: lead,
  });
  expect(found.status).toBe(200);
  const names = [...new Set([...Object.keys(sent), ...Object.keys(becomes)])];
  const said = names.map((name) => [name, at[name] ? at[name](found.body) : found.body[name]]);
  return { said: Object.fromEntries(said), expected: { ...sent, ...becomes } };
}

it('every field of every request is written, and read back as it was sent', async () => {
  for (const [name, make] of Object.entries({
    ...writtenOfNetwork,
    ...writtenOfDates,
    ...writtenOfEvening,
  })) {
    const route = routes.find((one) => one.name === name);
    if (!route) throw new Error(`no route ${name}`);
    const all = await make(t, lead);
    done.set(name, all);
    for (const one of all) {
      const { said, expected } = await writeAndRead(route, one);
      expect({ name, ...said }).toEqual({ name, ...expected });
    }
  }
}, 120_000);

it('no route and no field of a request is left out', () => {
  const missing: string[] = [];
  for (const route of routes) {
    const elsewhere = usedElsewhere[route.name];
    const specs = (elsewhere ?? '').split(' ').filter(Boolean);
    const text = specs.map((file) => readFileSync(file, 'utf8')).join('\n');
    const known = new Set(done.get(route.name)?.flatMap(({ body }) => fieldsIn(body)));
    for (const field of documented(route)) {
      // Of an object whose parts the document leaves open, any part.
      const isWritten = [...known].some((each) => each === field || each.startsWith(`${field}.`));
      const isKnown = elsewhere === undefined ? isWritten : new RegExp(`\\b${field}\\b`).test(text);
      if (!isKnown) missing.push(`${route.name}: ${field}`);
    }
  }
  expect(missing).toEqual([]);
});
