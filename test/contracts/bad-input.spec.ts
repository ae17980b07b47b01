import { hashOf } from '../../src/common/secrets.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { type Bad, badBodies, badValues, type Schema, withValue } from './bad-values.js';
import { type Route, routesOf } from './routes.js';
import { addressOf, makeSample, type Sample } from './sample.js';
import { underReview, validWrites, type ValidWrite } from './valid-writes.js';

/* Nothing that is wrong with a request gets past the door, and nothing is left behind. */

let t: TestApp;
let lead: Principal;
let sample: Sample;
let writes: (Route & { schema: Schema })[];
let schemas: Record<string, Schema>;
let tables: string[];

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  // Content is checked before the steps that are open, and the sample's minutes are a draft.
  sample = await makeSample(t.world, 'stem-education', 'draft');
  schemas = t.openApi.components?.schemas ?? {};
  writes = routesOf(t.openApi)
    .filter(({ hasBody }) => hasBody)
    .map((route) => ({ ...route, schema: schemaOf(route) }));
  expect(writes.length).toBeGreaterThan(35);
  const rows = await t.database.dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
       AND tablename NOT IN ('idempotency_key', 'session', 'sign_in_throttle') ORDER BY 1`,
  );
  tables = rows.map(({ name }) => name);
  expect(tables.length).toBeGreaterThan(20);
});
afterAll(() => t.close());

function schemaOf({ path, method }: Route): Schema {
  const operation = (t.openApi.paths[path] as Record<string, unknown>)[method] as {
    requestBody: { content: Record<string, { schema: Schema }> };
  };
  return operation.requestBody.content['application/json']!.schema;
}

/** Everything that is stored, and which transaction wrote it: a row written again as it was is a change too. */
async function fingerprint(): Promise<string> {
  const parts = tables.map(
    (name) =>
      `SELECT '${name}' AS name, count(*) AS rows, md5(string_agg(r.xmin || r::text, ',' ORDER BY r.xmin || r::text)) AS content FROM "${name}" r`,
  );
  const rows = await t.database.dataSource.query(`${parts.join(' UNION ALL ')} ORDER BY 1`);
  return JSON.stringify(rows);
}

/** Writes that valid-writes.ts does not have, because they take no If-Match and cannot be repeated. */
const others: Record<string, () => ValidWrite | Promise<ValidWrite>> = {
  'PUT /meetings/{id}/attendance': () => ({
    path: `/meetings/${sample.meeting}/attendance`,
    body: [{ participationId: sample.participation, version: 1, attendance: 'excused' }],
  }),
  'PATCH /action-items': () => ({
    path: '/action-items',
    body: { actionItems: [{ id: sample.actionItem, version: 1 }], dueDate: '2026-07-01' },
  }),
  'POST /objection-links/objections': async () => {
    const { participation } = await underReview(t.world);
    await t.world.insert('signed_link', {
      ...{ purpose: 'objection', participation_id: participation, token_hash: hashOf('a link') },
      ...{ expires_at: '2026-04-01T12:00:00Z', created_at: new Date() },
    });
    return {
      path: '/objection-links/objections',
      body: { link: 'a link', passage: 'Kurz.', text: 'Zu kurz.' },
    };
  },
  'POST /api-keys': () => ({
    path: '/api-keys',
    body: { name: 'Website', permissions: ['person.read'] },
  }),
};
/** Wrong in another way first: a hand-over needs an end, and who takes over is looked for after that. */
const refusedElsewhere = ['handOver.actionItemsTo unknown id'];
/** What takes passwords and links answers wrong ones with one refusal, so it is asked for its form only. */
const isSigningIn = ({ path }: Route) => /\/auth\/|\/(me\/password|objection-links\/reading)$/.test(path);

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
  it('is refused by its place, on every route and for every field, and changes nothing', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const route of writes) {
      const { path, body } = await validOf(route);
      const isList = Array.isArray(body);
      const before = await fingerprint();
      const entry = isList ? route.schema.items! : route.schema;
      const all = badBodies(entry, schemas, isList ? ['0'] : []).filter(
        ({ at, what }) => !refusedElsewhere.includes(`${at.join('.')} ${what}`),
      );
      asked += all.length;
      const judge = async ({ at, what, value, pointer }: Bad): Promise<string[]> => {
        const reply = await send(route, path, withValue(body, at, value));
        const errors = (reply.body?.errors ?? []) as { pointer: string }[];
        if (reply.status === 422 && errors.some((error) => error.pointer === pointer)) return [];
        return [`${route.name} ${at.join('.')} ${what}: ${reply.status} ${reply.text.slice(0, 200)}`];
      };
      // Some at a time, which takes less long than one after the other.
      while (all.length > 0) wrong.push(...(await Promise.all(all.splice(0, 10).map(judge))).flat());
      if ((await fingerprint()) !== before) wrong.push(`${route.name} changed something`);
      // Had the valid body been refused too, the refusals above would prove nothing.
      if (!isSigningIn(route)) {
        const { status, text } = await send(route, path, body);
        if (status >= 300) wrong.push(`${route.name} refuses its valid body: ${text}`);
        else if ((await fingerprint()) === before) wrong.push(`${route.name}: the fingerprint sees nothing`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(2000);
  }, 180_000);

  it('is refused where it names records of another group or meeting', async () => {
    const sample = await makeSample(t.world, 'stem-education', 'draft');
    const other = await makeSample(t.world, 'it-talent', 'draft');
    const { world } = t;
    const second = await world.insert('agenda_item', {
      ...{ meeting_id: sample.meeting, position: 2, title: 'Zweiter', kind: 'information' },
      ...{ created_at: new Date(), updated_at: new Date() },
    });
    const first = sample.agendaItem;
    const strangersSeat = {
      personId: sample.person,
      onBehalfOfOrganisationId: other.organisation,
      role: 'member',
    };
    const cases: [string, string, unknown, string][] = [
      ['patch', `/agenda-items/${first}`, { topicId: other.topic }, '/topicId'],
      ['patch', `/agenda-items/${first}`, { notes: `[](person:${other.organisation})` }, '/notes'],
      [
        'post',
        `/meetings/${sample.meeting}/agenda-items`,
        { title: 'x', kind: 'discussion', topicId: other.topic },
        '/topicId',
      ],
      [
        'post',
        '/action-items',
        {
          title: 'x',
          steeringGroupId: sample.groupId,
          responsiblePersonId: sample.person,
          agendaItemId: other.agendaItem,
        },
        '/agendaItemId',
      ],
      [
        'post',
        '/action-items',
        {
          title: 'x',
          steeringGroupId: sample.groupId,
          responsiblePersonId: sample.person,
          agendaItemId: first,
          decisionId: other.decision,
        },
        '/decisionId',
      ],
      ['patch', `/action-items/${sample.actionItem}`, { decisionId: other.decision }, '/decisionId'],
      [
        'post',
        `/agenda-items/${first}/decisions`,
        { text: 'x', supersedesId: other.decision },
        '/supersedesId',
      ],
      ['patch', `/decisions/${sample.decision}`, { deferredFromId: other.decision }, '/deferredFromId'],
      ['post', '/steering-groups/it-talent/seats', strangersSeat, '/onBehalfOfOrganisationId'],
      [
        'patch',
        `/seats/${sample.seat}`,
        { onBehalfOfOrganisationId: other.organisation },
        '/onBehalfOfOrganisationId',
      ],
      [
        'put',
        `/meetings/${sample.meeting}/attendance`,
        [{ participationId: other.participation, version: 1, attendance: 'absent' }],
        '/0/participationId',
      ],
      [
        'put',
        `/meetings/${sample.meeting}/attendance`,
        [sample, sample].map(({ participation }) => ({
          participationId: participation,
          version: 1,
          attendance: 'absent',
        })),
        '/1/participationId',
      ],
      ['put', `/meetings/${sample.meeting}/agenda-order`, { agendaItemIds: [second] }, '/agendaItemIds'],
      ['put', `/meetings/${sample.meeting}/agenda-order`, { agendaItemIds: [] }, '/agendaItemIds'],
      [
        'put',
        `/meetings/${sample.meeting}/agenda-order`,
        { agendaItemIds: [second, first, second] },
        '/agendaItemIds/2',
      ],
      [
        'put',
        `/meetings/${sample.meeting}/agenda-order`,
        { agendaItemIds: [second, first, first.toUpperCase()] },
        '/agendaItemIds/2',
      ],
      [
        'put',
        `/meetings/${sample.meeting}/agenda-order`,
        { agendaItemIds: [second, first, other.agendaItem] },
        '/agendaItemIds/2',
      ],
      [
        'put',
        `/meetings/${sample.meeting}/agenda-order`,
        { agendaItemIds: [second, other.agendaItem] },
        '/agendaItemIds/1',
      ],
    ];
    expect(await refusedAt(cases)).toEqual([]);
  });

  it('is refused where the end lies before the start', async () => {
    const [early, late] = ['2026-03-01T10:00:00+01:00', '2026-03-01T09:30:00Z'];
    const meeting = { steeringGroupId: sample.groupId, title: 'x', plannedStart: late, plannedEnd: early };
    const person = await t.world.person();
    const affiliation = {
      organisationId: sample.organisation,
      startDate: '2026-03-02',
      endDate: '2026-03-01',
    };
    const seat = { personId: sample.person, onBehalfOfOrganisationId: sample.organisation, role: 'member' };
    const name = { de: 'Neu', en: 'New' };
    const group = { slug: 'neu', numberPrefix: 'NEU', name, startDate: '2026-03-02', endDate: '2026-03-01' };
    const closing = await validWrites['POST /meetings/{id}/closing']!(t.world);
    const cases: [string, string, unknown, string][] = [
      ['post', '/meetings', meeting, '/plannedEnd'],
      ['post', '/meetings', { ...meeting, plannedEnd: late }, '/plannedEnd'],
      ['post', `/persons/${person}/affiliations`, affiliation, '/endDate'],
      ['patch', `/affiliations/${sample.affiliation}`, { endDate: '2019-12-31' }, '/endDate'],
      ['post', '/steering-groups', group, '/endDate'],
      ['patch', `/steering-groups/${sample.groupSlug}`, { endDate: '1999-01-01' }, '/endDate'],
      [
        'patch',
        `/steering-groups/${sample.groupSlug}`,
        { startDate: '2999-01-01', endDate: '2998-01-01' },
        '/endDate',
      ],
      [
        'post',
        '/steering-groups/it-talent/seats',
        { ...seat, startDate: '2026-03-02', endDate: '2026-03-01' },
        '/endDate',
      ],
      ['patch', `/seats/${sample.seat}`, { endDate: '2019-12-31' }, '/endDate'],
      ['post', `/memberships/${sample.membership}/ending`, { endedOn: '2019-12-31' }, '/endedOn'],
      ['post', closing.path, { at: '2026-03-10T12:59:00Z' }, '/at'],
      ['post', closing.path, { at: '2026-03-18T09:00:01Z' }, '/at'],
    ];
    expect(await refusedAt(cases)).toEqual([]);
  });
});

/** Sends each; gives those that are not refused at the place, or changed something. */
async function refusedAt(cases: [string, string, unknown, string][]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [method, path, body, pointer] of cases) {
    const before = await fingerprint();
    const reply = await t.api.send(method as Route['method'], path, body as object, {
      as: lead,
      ifMatch: '"1-x"',
    });
    const pointers = (reply.body?.errors ?? []).map((error: { pointer: string }) => error.pointer);
    const isUnchanged = (await fingerprint()) === before;
    if (reply.status !== 422 || !pointers.includes(pointer) || !isUnchanged) {
      wrong.push(`${method} ${path} ${JSON.stringify(body)}: ${reply.status} ${reply.text.slice(0, 300)}`);
    }
  }
  return wrong;
}

describe('a body that is none', () => {
  const deep = (open: string, middle: string, close: string) =>
    open.repeat(100_000) + middle + close.repeat(100_000);
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
    ['100,000 open brackets', '['.repeat(100_000)],
    ['100,000 nested lists', deep('[', '', ']')],
    ['100,000 nested objects', deep('{"a":', '1', '}')],
    ['a list nested in a field', `{"name":${deep('[', '', ']')}}`],
    ['10,000 fields', `{${Array.from({ length: 10_000 }, (_, n) => `"f${n}":1`).join()}}`],
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

  it('is refused with 413 over 1 MiB on every route, and read up to there', async () => {
    const before = await fingerprint();
    const spaces = (bytes: number) => `{"unknownField":1${' '.repeat(bytes - 18)}}`;
    for (const route of writes) {
      const address = addressOf(route.path, sample);
      const large = await send(route, address, undefined, { raw: spaces(2_097_152), headers: json });
      expect({ route: route.name, status: large.status, code: large.body.code }).toEqual({
        ...{ route: route.name, status: 413, code: 'body_too_large' },
      });
    }
    const [route] = writes;
    const just = await send(route!, addressOf(route!.path, sample), undefined, {
      raw: spaces(1_048_576),
      headers: json,
    });
    expect(just.body.errors).toContainEqual(expect.objectContaining({ pointer: '/unknownField' }));
    const over = await send(route!, addressOf(route!.path, sample), undefined, {
      raw: spaces(1_048_577),
      headers: json,
    });
    expect(over.status).toBe(413);
    expect(await fingerprint()).toBe(before);
  }, 60_000);
});

describe('a parameter of an address', () => {
  it('that its schema does not allow is refused by name, on every list', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const route of routesOf(t.openApi).filter(({ query }) => query.length > 0)) {
      const { parameters } = (t.openApi.paths[route.path] as any)[route.method] as { parameters: any[] };
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
          const address = `${addressOf(route.path, sample)}?${name}=${encodeURIComponent(value)}`;
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
