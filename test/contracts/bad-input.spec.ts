import { hashOf } from '../../src/common/secrets.js';
import { testApp, type TestApp } from '../support/app.js';
import { makeDatePoll } from '../support/date-polls.js';
import { fingerprints } from '../support/fingerprint.js';
import type { Principal } from '../support/world.js';
import { type Bad, badBodies, badValues, resolved, type Schema, withValue } from './bad-values.js';
import { openApi, type Route, routesOf } from './routes.js';
import { addressOf, makeSample, type Sample } from './sample.js';
import { underReview, validWrites, type ValidWrite } from './valid-writes.js';

/* Nothing that is wrong with a request gets past the door, and nothing is left behind. */

let t: TestApp;
let lead: Principal;
let sample: Sample;
let fingerprint: () => Promise<string>;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  // Content is checked before the steps that are open, and the sample's minutes are a draft.
  sample = await makeSample(t.world, 'stem-education', 'draft');
  fingerprint = await fingerprints(t.world, ['idempotency_key', 'session', 'sign_in_throttle']);
});
afterAll(() => t.close());

const schemas: Record<string, Schema> = openApi.components?.schemas ?? {};
const writes = routesOf(openApi)
  .filter(({ hasBody }) => hasBody)
  .map((route) => ({ ...route, schema: schemaOf(route) }));

function schemaOf({ path, method }: Route): Schema {
  const operation = (openApi.paths[path] as Record<string, unknown>)[method] as {
    requestBody: { content: Record<string, { schema: Schema }> };
  };
  return operation.requestBody.content['application/json']!.schema;
}

/** Changes nothing, whatever is sent. */
const preview = 'POST /mail-templates/{code}/{language}/preview';

/** Writes that valid-writes.ts does not have, because they take no If-Match and cannot be repeated. */
const others: Record<string, () => ValidWrite | Promise<ValidWrite>> = {
  'PUT /meetings/{id}/attendance': () => ({
    path: `/meetings/${sample.meeting}/attendance`,
    body: [{ participationId: sample.participation, version: 1, attendance: 'excused' }],
  }),
  'PUT /meetings/{id}/presence': () => ({
    path: `/meetings/${sample.meeting}/presence`,
    body: { agendaItemId: sample.agendaItem },
  }),
  'PATCH /action-items': () => ({
    path: '/action-items',
    body: { actionItems: [{ id: sample.actionItem, version: 1 }], dueDate: '2026-07-01' },
  }),
  'POST /objection-links/objections': async () => {
    const { participation } = await underReview(t.world);
    await t.world.insert('signed_link', {
      participation_id: participation,
      token_hash: hashOf('a link'),
    });
    return {
      path: '/objection-links/objections',
      body: { link: 'a link', passage: 'Kurz.', text: 'Zu kurz.' },
    };
  },
  'POST /answer-links/answers': async () => {
    const { personId } = await t.world.seated('it-talent', 'member');
    const meeting = await t.world.meeting('it-talent', { state: 'invited' });
    const participation = await t.world.participation(meeting, {
      person_id: personId,
      invited_at: '2026-03-01T08:00:00Z',
    });
    await t.world.insert('signed_link', {
      purpose: 'answer',
      participation_id: participation,
      token_hash: hashOf(`answers ${participation}`),
    });
    return {
      path: '/answer-links/answers',
      body: { link: `answers ${participation}`, rsvp: 'accepted' },
    };
  },
  'POST /date-poll-links/answers': async () => {
    const { guest, options } = await makeDatePoll(t.world, 'it-talent');
    const link = `finds a date ${guest}`;
    await t.world.insert('signed_link', {
      purpose: 'date_poll',
      date_poll_respondent_id: guest,
      token_hash: hashOf(link),
    });
    const answers = [{ optionId: options[0], answer: 'yes' }];
    return { path: '/date-poll-links/answers', body: { link, answers } };
  },
  'PUT /me/mail-wishes': () => ({ path: '/me/mail-wishes', body: { switchedOff: [] } }),
  [preview]: () => ({
    path: '/mail-templates/meeting_moved/de/preview',
    body: { subject: 'Neuer Tag: {Tag}', text: '{Zeit und Ort}\n\n{Link zur Antwort}' },
  }),
  'POST /feeds': () => ({
    path: '/feeds',
    body: { kind: 'group', steeringGroupId: sample.groupId },
  }),
  'POST /webhooks': () => ({
    path: '/webhooks',
    body: { url: 'https://website.example/events', events: ['meeting.changed'], apiKeyId: sample.apiKey },
  }),
  'POST /webhooks/{id}/rotation': () => ({ path: `/webhooks/${sample.webhook}/rotation`, body: {} }),
  'POST /api-keys': () => ({
    path: '/api-keys',
    body: { name: 'Website', permissions: ['person.read'] },
  }),
};
/** Wrong in another way first: a hand-over needs an end, and a link is looked for before what it opens. */
const refusedElsewhere = [
  ...['actionItemsTo', 'patronagesTo', 'membershipsTo'].map(
    (field) => `PATCH /affiliations/{id} handOver.${field} unknown id`,
  ),
  // A substitute goes with another answer only; who is offered is looked up after that.
  'POST /answer-links/answers substitute.personId unknown id',
  'POST /task-links/answers actionItemId unknown id',
];
/** What takes passwords and links answers wrong ones with one refusal, so it is asked for its form only. */
const isSigningIn = ({ path }: Route) =>
  /\/auth\/|\/(me\/password|(objection|answer|date-poll)-links\/reading|task-links\/(reading|answers)|mail-wishes\/(reading|changes|\{token\}))$/.test(
    path,
  );

async function validOf(route: Route): Promise<ValidWrite> {
  const valid = await (others[route.name]?.() ?? validWrites[route.name]?.(t.world));
  if (valid) return valid;
  if (!isSigningIn(route)) throw new Error(`no valid write for ${route.name}`);
  return { path: route.path.replace('/api/v1', ''), body: {} };
}

const send = (route: Route, path: string, body: unknown, options: object = {}) =>
  t.api.send(route.method, path, body as object, {
    as: lead,
    ...(route.conditional && { ifMatch: '"1-x"' }),
    ...options,
  });
const json = { 'content-type': 'application/json' };

describe('content that is wrong', () => {
  let asked = 0;

  it.each(writes.map((route) => [route.name, route] as const))(
    'is refused by its place, for every field, and changes nothing: %s',
    async (_, route) => {
      const wrong: string[] = [];
      const { path, body } = await validOf(route);
      const isList = Array.isArray(body);
      const before = await fingerprint();
      const entry = isList ? route.schema.items! : route.schema;
      const all = badBodies(entry, schemas, isList ? ['0'] : []).filter(
        ({ at, what }) => !refusedElsewhere.includes(`${route.name} ${at.join('.')} ${what}`),
      );
      asked += all.length;
      const judge = async ({ at, what, value, pointer }: Bad): Promise<string[]> => {
        const reply = await send(route, path, withValue(body, at, value));
        const errors = (reply.body?.errors ?? []) as { pointer: string }[];
        if (reply.status === 422 && errors.some((error) => error.pointer === pointer)) return [];
        // Whoever is nobody yet sends 16 KiB at the most, fewer than the longest texts take.
        if (reply.status === 413 && isEntrance(route) && what.startsWith('too long')) return [];
        return [`${route.name} ${at.join('.')} ${what}: ${reply.status} ${reply.text.slice(0, 200)}`];
      };
      // Some at a time, which takes less long than one after the other.
      while (all.length > 0) wrong.push(...(await Promise.all(all.splice(0, 10).map(judge))).flat());
      if ((await fingerprint()) !== before) wrong.push(`${route.name} changed something`);
      // Had the valid body been refused too, the refusals above would prove nothing.
      if (!isSigningIn(route)) {
        const { status, text } = await send(route, path, body);
        if (status >= 300) wrong.push(`${route.name} refuses its valid body: ${text}`);
        else if (route.name !== preview && (await fingerprint()) === before)
          wrong.push(`${route.name}: the fingerprint sees nothing`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('was asked for in ways enough', () => {
    expect(asked).toBeGreaterThan(2000);
  });
});

describe('a body that is none', () => {
  const deep = (open: string, middle: string, close: string) =>
    open.repeat(1000) + middle + close.repeat(1000);
  const unreadable: [string, string | Buffer][] = [
    ['no JSON', '{"a":'],
    ['two values', '{}{}'],
    ['a comment', '{} // x'],
    ['NaN', '{"a":NaN}'],
    ['text', '"text"'],
    ['a number', '7'],
    ['null', 'null'],
    ['true', 'true'],
    ['a line break', '\n'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['10,000 open brackets', '['.repeat(10_000)],
    ['1000 nested lists', deep('[', '', ']')],
    ['1000 nested objects', deep('{"a":', '1', '}')],
    ['a list nested in a field', `{"name":${deep('[', '', ']')}}`],
    ['1000 fields', `{${Array.from({ length: 1000 }, (_, n) => `"f${n}":1`).join()}}`],
    ['__proto__', '{"__proto__":{"role":"alliance_lead"}}'],
    ['__proto__ in a field', '{"name":{"__proto__":{"x":1}}}'],
    ['__proto__ written otherwise', '{"\\u005f_proto__":{"x":1}}'],
    ['constructor.prototype', '{"constructor":{"prototype":{"x":1}}}'],
  ];

  it('is refused with 400 on every route, and changes nothing', async () => {
    const wrong: string[] = [];
    const before = await fingerprint();
    for (const route of writes) {
      const address = addressOf(route.path, sample);
      const wrongKind: [string, string] =
        route.schema.type === 'array' ? ['an object', '{}'] : ['a list', '[]'];
      for (const [what, raw] of [...unreadable, wrongKind]) {
        const reply = await send(route, address, undefined, { raw, headers: json });
        if (reply.status !== 400 || reply.body.code !== 'body_unreadable') {
          wrong.push(`${route.name} ${what}: ${reply.status} ${reply.body?.code}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint()).toBe(before);
  }, 60_000);

  it('is refused with 413 where it is larger than content of its route can be, and with 400 where it has more values', async () => {
    const wrong: string[] = [];
    const before = await fingerprint();
    for (const route of writes) {
      const address = addressOf(route.path, sample);
      const ask = (raw: string) => send(route, address, undefined, { raw, headers: json });
      const refusals = async (raw: string, ...codes: string[]) => {
        const { status, body } = await ask(raw);
        if (codes.includes(body?.code)) return;
        wrong.push(`${route.name}: ${status} ${body?.code} instead of ${codes.join()}`);
      };
      const list = (bytes: number) => `[${'1,'.repeat(bytes / 2)}1]`;
      await refusals(list(1_040_000), 'body_too_large');
      // Whoever is nobody yet sends little; the others are let off only as far as their largest content goes.
      if (isEntrance(route)) {
        await refusals(list(16_384), 'body_too_large');
        await refusals(list(16_000), 'body_unreadable');
        continue;
      }
      const content = largest(route.schema);
      // Else some of it would be sound.
      const unsound = Array.isArray(content) ? content : { ...(content as object), unknownField: 1 };
      const most = JSON.stringify(unsound).replace(/[^ -~]/g, escaped);
      await refusals(list(3 * most.length + 100_000), 'body_too_large');
      await refusals(list(Math.max(6000, most.length / 2)), 'body_unreadable');
      const { status, body } = await ask(most);
      if (['body_too_large', 'body_unreadable'].includes(body?.code))
        wrong.push(
          `${route.name} refuses its largest content of ${most.length} bytes: ${status} ${body.code}`,
        );
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint()).toBe(before);
  }, 60_000);
});

const isEntrance = ({ path }: Route) =>
  /\/(auth|(objection|answer|date-poll|task)-links|mail-wishes)\//.test(path);
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Content with as many entries and letters as a schema lets through, whatever they say. */
function largest(schema: Schema): unknown {
  const own = resolved(schema, schemas);
  // One of several forms of text.
  const [form] = own.type === undefined ? (own.anyOf ?? []) : [];
  if (form) return largest(form);
  const type = [own.type ?? 'object'].flat().find((one) => one !== 'null');
  // The body that is a list does not say how long it may be: attendance.
  if (type === 'array') return Array.from({ length: own.maxItems ?? 500 }, () => largest(own.items!));
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(own.properties ?? {}).map(([name, field]) => [name, largest(field)]),
    );
  if (type !== 'string') return 123_456;
  if (own.enum || own.maxLength === undefined) return '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
  return '💥'.repeat(own.maxLength);
}

describe('a parameter of an address', () => {
  it('that its schema does not allow is refused by name, on every list', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const route of routesOf(openApi).filter(({ query }) => query.length > 0)) {
      const { parameters } = (openApi.paths[route.path] as any)[route.method] as { parameters: any[] };
      for (const { name, schema } of parameters.filter((parameter) => parameter.in === 'query')) {
        const values = badValues(schema.type === 'array' ? schema.items : schema, schemas)
          .map(({ value }) => value)
          // Numbers and "true" are text in an address, and records that are not there are just not found.
          .filter((value) => typeof value === 'string' && value.isWellFormed() && !/dead$/.test(value))
          // An address has to fit into the head of a request.
          .filter((value) => encodeURIComponent(value as string).length < 15_000);
        if (schema.type === 'integer') values.push('1.5', '1e2', '-1', '0x10', 'x');
        if (schema.type === 'boolean') values.push('yes', '1', 'TRUE');
        for (const value of values as string[]) {
          if (schema.type === 'boolean' && value === 'true') continue;
          if (schema.type === 'integer' && value === '1') continue;
          const address = addressOf(route.path, sample, `${name}=${encodeURIComponent(value)}`);
          const reply = await t.api.get(address, { as: lead });
          asked += 1;
          if (reply.status !== 400 || reply.body.errors?.[0]?.parameter !== name) {
            wrong.push(`${route.name} ${name}=${JSON.stringify(value.slice(0, 40))}: ${reply.status}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  }, 60_000);
});
