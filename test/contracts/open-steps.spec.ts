import { actionItemStates } from '../../src/action-items/action-item-life-cycle.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import { type Actors, actorsOf, as, isRefused } from './actors.js';
import { makeSample } from './sample.js';
import { walks } from './walks.js';

/*
 * `openSteps` is what a screen makes its buttons of, so it is held to what happens when they are pressed: whoever it is,
 * in every state, each step that is named is let through, and each that is not is refused.
 */

let t: TestApp;
let actors: Actors;

beforeAll(async () => {
  t = await testApp();
  actors = await actorsOf(t.world);
});
afterAll(() => t.close());

interface Stepped {
  path: string;
  states: string[];
  make: (state: string) => Promise<string>;
  /** Every name that openSteps can have, and what is sent to take that step. */
  steps: Record<
    string,
    { method?: 'patch' | 'delete'; noun?: string; body?: object | ((record: any) => object) }
  >;
}

const walked = (path: string, more: string[] = []) => ({
  path,
  states: [...Object.keys(walks[path]!.answers), ...more],
  make: (state: string) =>
    walks[path]!.make({ t, lead: actors.allianceLead, invited: actors.invited }, state),
});

const set = (state: string) => ({
  method: 'patch' as const,
  noun: '',
  body: { state, reason: 'Es geht doch weiter.' },
});

const stepped: Stepped[] = [
  { ...walked('/memberships/{id}'), steps: { activation: {}, suspension: {}, ending: {} } },
  { ...walked('/interactions/{id}'), steps: { completion: {}, reopening: {} } },
  {
    ...walked('/date-polls/{id}'),
    steps: {
      choice: { body: ({ options }: any) => ({ optionId: options[0].id }) },
      withdrawal: {},
    },
  },
  {
    ...walked('/meetings/{id}', ['in_progress, minutes', 'held, minutes']),
    make: async (state) => {
      const [its, minutes] = state.split(', ') as [string, string | undefined];
      const id = await walked('/meetings/{id}').make(its);
      if (minutes) await t.world.minutes(id);
      return id;
    },
    steps: { scheduling: {}, invitation: {}, opening: {}, closing: {}, cancellation: {}, minutes: {} },
  },
  {
    ...walked('/minutes/{id}'),
    steps: {
      review: {},
      return: { body: { reason: 'Es fehlt etwas.' } },
      approval: {},
      publication: {},
      withdrawal: { method: 'delete', noun: '/publication' },
      corrections: { body: { reason: 'Falsches Datum.' } },
      objections: { body: { passage: 'Kurz', text: 'Zu kurz gefasst.' } },
    },
  },
  {
    ...walked('/objections/{id}'),
    steps: { answer: { body: { outcome: 'rejected', answer: 'Nein.' } } },
  },
  {
    ...walked('/topics/{id}'),
    steps: {
      closed: { method: 'patch', noun: '', body: { state: 'closed' } },
      open: { method: 'patch', noun: '', body: { state: 'open' } },
      transfer: { body: async () => ({ steeringGroupId: await t.world.groupId('plenary') }) },
    },
  },
  {
    path: '/action-items/{id}',
    states: [...actionItemStates, 'open, of a draft', 'done, of a draft'],
    make: async (state) => {
      const [its, born] = state.split(', ') as [string, string | undefined];
      const fields = {
        state: its,
        completed_at: its === 'done' ? new Date('2026-03-17T09:00:00Z') : null,
        responsible_person_id: actors.invited.personId,
        responsible_organisation_id: actors.contact.organisationId,
      };
      if (born === undefined) return t.world.actionItem('stem-education', fields);
      const { agendaItem } = await makeSample(t.world, 'stem-education', 'draft');
      return t.world.actionItemUnder(agendaItem, fields);
    },
    steps: Object.fromEntries(actionItemStates.map((state) => [state, set(state)])),
  },
];

/** Steps that are open, and what else has to be done first is told with them. */
const blockers = ['approval_blocked', 'nobody_to_invite', 'topic_in_use'];

/** What each step answers to this actor, against what the record says of them. */
async function wrongOf({ path, make, steps }: Stepped, state: string): Promise<string[]> {
  const wrong: string[] = [];
  let id = await make(state);
  for (const [name, token] of actors.all) {
    const read = () => t.api.get(path.replace('{id}', id), as(token));
    const names = ({ status, body }: Reply): string[] => (status === 200 ? body.openSteps : []);
    const open = names(await read());
    for (const [step, { method = 'post', noun = `/${step}`, body = {} }] of Object.entries(steps)) {
      const before = await t.api.get(path.replace('{id}', id), { as: actors.allianceLead });
      // What it is already it may be called again, which changes nothing.
      if (method === 'patch' && before.body.state === step) continue;
      const content =
        method === 'delete' ? undefined : typeof body === 'function' ? await body(before.body) : body;
      const options = { ...as(token), ifMatch: before };
      const reply = await t.api.send(method, path.replace('{id}', id) + noun, content, options);
      const isApprovedAgain =
        step === 'approval' && reply.status === 200 && reply.body.version === before.body.version;
      const isBlocked = reply.status === 409 && blockers.includes(reply.body.code);
      const isTaken = !isApprovedAgain && (isBlocked || !isRefused(reply));
      if (isTaken !== open.includes(step) || (isTaken && !isBlocked && reply.status > 201)) {
        wrong.push(`${name}: ${step} ${isTaken ? 'is' : 'is not'} open: ${reply.status} ${reply.body.code}`);
      }
      if (reply.status === 200 || reply.status === 201) id = await make(state);
    }
  }
  return wrong;
}

const cases = stepped.flatMap((one) => one.states.map((state) => ({ ...one, state })));

describe('the steps that a record names', () => {
  it.each(cases)(
    'are those that each actor can take: $path, $state',
    async ({ state, ...one }) => {
      expect(await wrongOf(one, state)).toEqual([]);
    },
    60_000,
  );

  it('hold objections while the review lasts, to the minute', async () => {
    const minutes = stepped.find(({ path }) => path === '/minutes/{id}')!;
    await t.world.rows(`UPDATE steering_group SET review_days = 8 WHERE slug = 'stem-education'`);
    // In review since 10 March, 14:00 in Jena: eight days end this afternoon.
    const open = await minutes.make('in_review');
    const steps = async () => (await t.api.get(`/minutes/${open}`, { as: actors.invited })).body.openSteps;
    expect(await steps()).toEqual(['objections']);
    expect(await wrongOf(minutes, 'in_review')).toEqual([]);
    t.setNow('2026-03-18T13:00:00.000Z');
    const later = { token: await t.world.signIn(actors.invited.accountId) };
    expect((await t.api.get(`/minutes/${open}`, { as: later })).body.openSteps).toEqual([]);
    const late = await t.api.post(`/minutes/${open}/objections`, { passage: 'x', text: 'y' }, { as: later });
    expect(late).toMatchObject({ status: 409, body: { code: 'review_period_over' } });
    t.setNow('2026-03-18T09:00:00.000Z');
    await t.world.rows(`UPDATE steering_group SET review_days = 0 WHERE slug = 'stem-education'`);
  });

  it('are the same in a list, and in a meeting and its minutes, as in the record', async () => {
    const { personId } = actors.invited;
    const { meeting, minutes } = await makeSample(t.world, 'stem-education', 'published', personId);
    await t.world.meeting('stem-education');
    const ofMinutes = `/minutes/${minutes}/objections?`;
    const lists = [
      '/interactions?',
      '/date-polls?',
      '/meetings?state=scheduled&',
      '/minutes?',
      '/action-items?',
      '/topics?',
      ofMinutes,
    ];
    const kept = new Set<string>();
    for (const [name, token] of actors.all) {
      const rows: [resource: string, row: any][] = [];
      for (const list of lists) {
        const { status, body } = await t.api.get(`${list}limit=4`, as(token));
        const resource = list.split('?')[0]!.split('/').at(-1)!;
        if (status === 200) rows.push(...body.data.map((row: any) => [resource, row]));
      }
      for (const whole of [`/meetings/${meeting}`, `/minutes/${minutes}`]) {
        const { status, body } = await t.api.get(whole, as(token));
        if (status === 200) rows.push(...(body.actionItems ?? []).map((row: any) => ['action-items', row]));
      }
      for (const [resource, row] of rows) {
        const { status, body } = await t.api.get(`/${resource}/${row.id}`, as(token));
        // A task is seen in published minutes by more than may read it by itself.
        if (status !== 200) continue;
        expect([name, resource, row.openSteps]).toEqual([name, resource, body.openSteps]);
        if (row.openSteps.length > 0) kept.add(resource);
      }
    }
    expect([...kept].sort()).toEqual([
      'action-items',
      'date-polls',
      'interactions',
      'meetings',
      'minutes',
      'topics',
    ]);
  }, 60_000);
});
