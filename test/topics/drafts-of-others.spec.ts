import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

/** The topic on the agenda of a meeting of its own. */
async function agendaOf(
  topic_id: string,
  planned_start: string,
  state: string,
  carried_over_from_id: string | null = null,
) {
  const meeting = await t.world.meeting('it-talent', { state, planned_start });
  return { meeting, item: await t.world.agendaItem(meeting, 1, { topic_id, carried_over_from_id }) };
}

const counted = async ({ meeting }: { meeting: string }): Promise<number> =>
  (await t.api.get(`/meetings/${meeting}`, { as: coordinator })).body.agenda[0].carryCount;

it('a topic is carried over to an agenda without counting drafts of other meetings, also for who sees those', async () => {
  const due = await t.world.topic('it-talent');
  const held = await agendaOf(due, '2026-02-11T15:00:00Z', 'held');
  const draft = await agendaOf(due, '2026-04-11T15:00:00Z', 'draft', held.item);
  const next = await agendaOf(due, '2026-05-11T15:00:00Z', 'scheduled', held.item);
  expect([await counted(draft), await counted(next)]).toEqual([1, 1]);
});

it('a topic on two agendas of the same minute is on each carried over as often as the topic itself says', async () => {
  const topic = await t.world.topic('it-talent');
  const held = await agendaOf(topic, '2026-02-11T15:00:00Z', 'held');
  const one = await agendaOf(topic, '2026-04-11T15:00:00Z', 'scheduled', held.item);
  const other = await agendaOf(topic, '2026-04-11T15:00:00Z', 'scheduled', held.item);
  const { body } = await t.api.get(`/topics/${topic}`, { as: coordinator });
  expect([body.carryCount, await counted(one), await counted(other)]).toEqual([2, 2, 2]);
});
