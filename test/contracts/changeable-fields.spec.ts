import { testApp, type TestApp } from '../support/app.js';
import type { MembershipState, MinutesState } from '../support/rows.js';
import { type Actors, actorsOf, as, isRefused } from './actors.js';
import { makeSample, type Sample } from './sample.js';

/*
 * `changeable` of other records names the fields of their PATCH, and what else is made of them; GET /me tells all that
 * is needed to offer what is made of no record.
 */

let t: TestApp;
let actors: Actors;

beforeAll(async () => {
  t = await testApp();
  actors = await actorsOf(t.world);
});
afterAll(() => t.close());

/** The fields that PATCH of this path takes, as the contract has them. */
function fieldsOf(path: string): string[] {
  const operation = (t.openApi.paths[`/api/v1${path}`] as any).patch;
  const { $ref } = operation.requestBody.content['application/json'].schema;
  return Object.keys((t.openApi.components!.schemas![$ref.split('/').at(-1)] as any).properties);
}

async function namedBy(address: string, token: string | null): Promise<string[]> {
  const { status, body } = await t.api.get(address, as(token));
  return status === 200 ? (body.changeable ?? []) : [];
}

/** What decides about rights by its value: a role that runs no group, an end that prolongs nothing. */
const values: Record<string, unknown> = { role: 'guest', endDate: '2012-06-01', confirmed: true };
/** Of every other field it is not read before the precondition. */
const valueOf = (field: string) => values[field] ?? null;

/** What is named, against what is let through as far as the precondition, which is asked after the rights. */
async function wrongFields(path: string, id: string): Promise<string[]> {
  const wrong: string[] = [];
  const address = path.replace(/\{\w+\}/, id);
  const all = fieldsOf(path);
  const send = (fields: string[], token: string | null) =>
    t.api.patch(address, Object.fromEntries(fields.map((field) => [field, valueOf(field)])), as(token));
  for (const [name, token] of actors.all) {
    const named = (await namedBy(address, token)).filter((field) => all.includes(field));
    const others = all.filter((field) => !named.includes(field));
    const { status, body } = await send(all, token);
    const refused = (body.errors ?? []).map(({ pointer }: any) => pointer.slice(1));
    const isAsNamed =
      named.length === 0
        ? [401, 403, 404].includes(status) && refused.length === 0
        : status === (others.length > 0 ? 403 : 428) &&
          refused.sort().join() === others.sort().join() &&
          (await send(named, token)).status === 428;
    if (!isAsNamed) wrong.push(`${name}: ${named.join()} is named, ${refused.join()} refused: ${status}`);
  }
  return wrong;
}

/** The same, field by field, for where one field decides about another. */
async function wrongOneByOne(path: string, id: string): Promise<string[]> {
  const wrong: string[] = [];
  const address = path.replace(/\{\w+\}/, id);
  for (const [name, token] of actors.all) {
    const named = await namedBy(address, token);
    for (const field of fieldsOf(path)) {
      const { status } = await t.api.patch(address, { [field]: valueOf(field) }, as(token));
      if ((status === 428) !== named.includes(field)) wrong.push(`${name}: ${field}: ${status}`);
    }
  }
  return wrong;
}

describe('the fields that a record names are those that each actor may change', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(t.world, 'stem-education', 'draft');
  });

  it('of an organisation: own, of others, without an active membership', async () => {
    const [suspended] = await t.world.rows<{ organisation_id: string }>(
      `SELECT organisation_id FROM membership WHERE state = 'suspended' LIMIT 1`,
    );
    for (const id of [actors.contact.organisationId, sample.organisation, suspended!.organisation_id])
      expect(await wrongFields('/organisations/{id}', id)).toEqual([]);
  });

  it('of a person: oneself, a colleague, others', async () => {
    const { contact, colleague, unaffiliated } = actors;
    for (const id of [contact.personId, colleague.personId, unaffiliated.personId, sample.person])
      expect(await wrongFields('/persons/{id}', id)).toEqual([]);
  });

  it('of a membership: for staff, and why it joined for people alone', async () => {
    expect(await wrongFields('/memberships/{id}', sample.membership)).toEqual([]);
  });

  it('of an interaction: all of them, or none', async () => {
    expect(await wrongFields('/interactions/{id}', sample.interaction)).toEqual([]);
  });

  it('of an affiliation: own, waiting, of the primary contact, of the one before, of a colleague', async () => {
    const { contact, colleague, unaffiliated } = actors;
    const { organisationId } = contact;
    const waiting = { confirmed_at: null };
    const of = (personId: string) =>
      t.world
        .rows<{ id: string }>(`SELECT id FROM affiliation WHERE person_id = $1`, personId)
        .then(([one]) => one!.id);
    const ids = [
      await of(contact.personId),
      await of(colleague.personId),
      await of(actors.invited.personId),
      await t.world.affiliation(unaffiliated.personId, organisationId, waiting),
      await t.world.affiliation(contact.personId, sample.organisation, waiting),
      await t.world.affiliation(actors.invited.personId, organisationId, {
        is_primary_contact: true,
        start_date: '2010-01-01',
        end_date: '2015-01-01',
      }),
    ];
    for (const id of ids) {
      expect(await wrongFields('/affiliations/{id}', id)).toEqual([]);
      for (const [name, token] of actors.all) {
        const one = await t.api.get(`/affiliations/${id}`, as(token));
        const person = await t.api.get(`/persons/${one.body?.personId}`, as(token));
        if (one.status !== 200 || person.status !== 200) continue;
        const there = person.body.affiliations.find((each: any) => each.id === id);
        expect([name, there.changeable]).toEqual([name, one.body.changeable]);
      }
    }
  });

  it('of a group: own, of others', async () => {
    for (const slug of ['stem-education', 'it-talent', 'plenary'])
      expect(await wrongFields('/steering-groups/{idOrSlug}', slug)).toEqual([]);
  });

  it('of a seat: of members and leads, the own one too', async () => {
    const lead = await t.world.seat(
      'stem-education',
      actors.allianceLead.personId,
      actors.allianceLead.organisationId,
      'lead',
    );
    const leads = await t.world.rows<{ id: string }>(
      `SELECT id FROM seat WHERE person_id = $1`,
      actors.lead.personId,
    );
    for (const id of [sample.seat, lead, leads[0]!.id])
      expect(await wrongOneByOne('/seats/{id}', id)).toEqual([]);
    const named = (await t.api.get(`/seats/${lead}`, { as: actors.allianceLead })).body.changeable;
    expect(named).not.toContain('onBehalfOfOrganisationId');
    const list = await t.api.get('/steering-groups/stem-education/seats', { as: actors.lead });
    for (const row of list.body.data) {
      const { body } = await t.api.get(`/seats/${row.id}`, { as: actors.lead });
      expect(row).toEqual(body);
    }
  });

  /** Fields that are named together, each with something that it can be. */
  const together = (made: Sample): [path: string, id: string, table: string, bodies: object[]][] => [
    [
      '/decisions/{id}',
      made.decision,
      'decision',
      [
        { text: 'Anders.', result: 'rejected', supersedesId: null, deferredFromId: null },
        { votesYes: null, votesNo: null, votesAbstain: null },
      ],
    ],
    [
      '/action-items/{id}',
      made.actionItem,
      'action_item',
      [
        { title: 'Säle anfragen' },
        { description: 'Zwei.' },
        { decisionId: made.decision },
        { dueDate: '2026-06-01', priority: 'high', responsibleOrganisationId: made.organisation },
        { responsiblePersonId: actors.invited.personId },
        { state: 'in_progress' },
      ],
    ],
    ['/minutes/{id}', made.minutes, 'minutes', [{ summary: 'Kürzer.' }]],
  ];

  it.each(['draft', 'in_review', 'approved', 'published'] as const)(
    'of a decision, a task and the minutes themselves: minutes %s',
    async (state: MinutesState) => {
      const wrong: string[] = [];
      const { personId } = actors.invited;
      for (const [name, token] of actors.all) {
        const made = await makeSample(t.world, 'stem-education', state, personId);
        const owes = `UPDATE action_item SET responsible_person_id = $2 WHERE id = $1`;
        await t.world.rows(owes, made.actionItem, personId);
        for (const [path, id, table, bodies] of together(made)) {
          const address = path.replace('{id}', id);
          const named = await namedBy(address, token);
          const given = bodies.flatMap((body) => Object.keys(body));
          // A reason goes with a change of others.
          const all = fieldsOf(path).filter((field) => field !== 'reason');
          expect(given.sort()).toEqual(all.sort());
          for (const body of bodies) {
            const [row] = await t.world.rows(`SELECT version FROM ${table} WHERE id = $1`, id);
            const reply = await t.api.patch(address, body, { ...as(token), ifMatch: `"${row!['version']}"` });
            const isOpen = reply.status === 200;
            for (const field of Object.keys(body)) {
              if (isOpen !== named.includes(field) || (!isOpen && !isRefused(reply)))
                wrong.push(`${name}: ${path} ${field}: ${reply.status}`);
            }
          }
          if (table !== 'action_item') continue;
          const comment = await t.api.post(`${address}/comments`, { comment: 'Läuft.' }, as(token));
          if (isRefused(comment) === named.includes('comments'))
            wrong.push(`${name}: comments: ${comment.status}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

describe('what is made of a record is named where it is let through', () => {
  it.each([null, 'prospective', 'active', 'suspended', 'ended'] as const)(
    'a membership of an organisation with %s',
    async (state: MembershipState | null) => {
      for (const [name, token] of actors.all) {
        const id = await t.world.organisation({}, state);
        const named = await namedBy(`/organisations/${id}`, token);
        const reply = await t.api.post(`/organisations/${id}/memberships`, {}, as(token));
        expect([name, !isRefused(reply)]).toEqual([name, named.includes('memberships')]);
      }
    },
  );

  it('an affiliation of a person: by a primary contact for its own organisations alone, and not for itself', async () => {
    const { contact, colleague, invited } = actors;
    const body = { organisationId: contact.organisationId, unknownField: 1 };
    for (const personId of [contact.personId, colleague.personId, invited.personId]) {
      for (const [name, token] of actors.all) {
        const named = await namedBy(`/persons/${personId}`, token);
        const reply = await t.api.post(`/persons/${personId}/affiliations`, body, as(token));
        expect([name, reply.status === 422]).toEqual([name, named.includes('affiliations')]);
      }
    }
  });
});

describe('GET /me', () => {
  const unknownField = 1;
  /** What is made in a group, and the rights of which one is enough. */
  const inGroups: Record<string, string[]> = {
    '/meetings': ['meeting.write'],
    '/topics': ['topic.write', 'topic.propose'],
    '/action-items': ['actionItem.write'],
    '/steering-groups/{group}/seats': ['seat.write'],
  };
  const everywhere: Record<string, string> = {
    '/sectors': 'sector.write',
    '/interactions': 'note.internal',
    '/segments': 'segment.manage',
    '/own-fields': 'ownField.manage',
    '/free-spans': 'freeDay.write',
    '/organisations': 'organisation.create',
    '/steering-groups': 'group.create',
    '/accounts': 'account.manage',
    '/api-keys': 'apiKey.manage',
  };

  it('tells what can be made, and where: everything else is made of a record, which says so itself', async () => {
    const slugs = ['stem-education', 'it-talent', 'plenary'];
    const groups = await Promise.all(slugs.map((slug) => t.world.groupId(slug)));
    const wrong: string[] = [];
    for (const [name, token] of actors.all) {
      const { status, body: me } = await t.api.get('/me', as(token));
      if (status !== 200) continue;
      const reach = (permission: string) =>
        me.permissions.find((one: any) => one.permission === permission) ?? { groupIds: [] };
      const told = (what: string, may: boolean, { status: got }: { status: number }) => {
        if (may !== (got === 422)) wrong.push(`${name}: ${what}: ${got}`);
      };
      for (const [path, permissions] of Object.entries(inGroups)) {
        for (const group of groups) {
          const may = permissions.some((one) => reach(one).everywhere || reach(one).groupIds.includes(group));
          const body = { steeringGroupId: group, unknownField };
          told(`${path} in ${group}`, may, await t.api.post(path.replace('{group}', group), body, as(token)));
        }
      }
      for (const [path, permission] of Object.entries(everywhere)) {
        told(
          path,
          reach(permission).everywhere === true,
          await t.api.post(path, { unknownField }, as(token)),
        );
      }
      const contactOf = me.organisations.filter((one: any) => one.mayNameContacts);
      const makes = reach('person.create').everywhere || contactOf.length > 0;
      told('/persons', makes, await t.api.post('/persons', { unknownField }, as(token)));
      const stranger = await t.world.person();
      for (const { id, mayNameContacts } of me.organisations) {
        const body = { organisationId: id, unknownField };
        const reply = await t.api.post(`/persons/${stranger}/affiliations`, body, as(token));
        told(`contacts of ${id}`, mayNameContacts, reply);
      }
    }
    expect(wrong).toEqual([]);
  });
});
