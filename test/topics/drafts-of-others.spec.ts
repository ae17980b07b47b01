import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

it('a topic is carried over to an agenda without counting drafts of other meetings, also for who sees those', async () => {
  const due = await t.world.topic('it-talent');
  const agendaOf = async (planned_start: string, state: string, carried_over_from_id: string | null) => {
    const meeting = await t.world.meeting('it-talent', { state, planned_start });
    return {
      meeting,
      item: await t.world.agendaItem(meeting, 1, { topic_id: due, carried_over_from_id }),
    };
  };
  const held = await agendaOf('2026-02-11T15:00:00Z', 'held', null);
  const draft = await agendaOf('2026-04-11T15:00:00Z', 'draft', held.item);
  const next = await agendaOf('2026-05-11T15:00:00Z', 'scheduled', held.item);
  const read = ({ meeting }: { meeting: string }) => t.api.get(`/meetings/${meeting}`, { as: coordinator });
  expect((await read(draft)).body.agenda[0].carryCount).toBe(1);
  expect((await read(next)).body.agenda[0].carryCount).toBe(1);
});
