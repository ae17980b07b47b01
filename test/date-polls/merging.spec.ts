import { hashOf } from '../../src/common/secrets.js';
import { merging } from '../merging/merging.js';
import { testApp, type TestApp } from '../support/app.js';
import { makeDatePoll } from '../support/date-polls.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let staff: Principal;

beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const merge = async (kept: string, gone: string) =>
  expect((await merging(t, 'persons').merge(kept, gone, staff)).status).toBe(200);
const answer = (id: string, option: string, at: string) =>
  t.world.rows(
    `UPDATE date_poll_respondent SET answers = jsonb_build_object($2::text, 'yes'), answered_at = $3 WHERE id = $1`,
    id,
    option,
    at,
  );
const respondents = (id: string) =>
  t.world.rows<{ id: string; person_id: string }>(
    `SELECT id, person_id FROM date_poll_respondent WHERE date_poll_id = $1 AND person_id IS NOT NULL`,
    id,
  );

it('of two persons who are one, the answer that came last is left, with the links of both', async () => {
  const [kept, gone] = [await t.world.person(), await t.world.person()];
  const poll = await makeDatePoll(t.world, 'it-talent', { personIds: [kept, gone] });
  const [first, second] = poll.respondents as [string, string];
  await answer(first, poll.options[0] as string, '2026-03-16T08:00:00Z');
  await answer(second, poll.options[1] as string, '2026-03-17T08:00:00Z');
  const link = { purpose: 'date_poll', date_poll_respondent_id: first, token_hash: hashOf('theirs') };
  await t.world.insert('signed_link', link);
  await merge(kept, gone);
  expect(await respondents(poll.id)).toEqual([{ id: second, person_id: kept }]);
  expect((await t.api.post('/date-poll-links/reading', { link: 'theirs' })).body.answers).toEqual([
    { optionId: poll.options[1], answer: 'yes' },
  ]);
});

it('who was asked alone comes along, also where the poll is over', async () => {
  const [kept, gone] = [await t.world.person(), await t.world.person()];
  const poll = await makeDatePoll(t.world, 'it-talent', { personIds: [gone], state: 'decided' });
  await merge(kept, gone);
  expect(await respondents(poll.id)).toEqual([{ id: poll.respondents[0], person_id: kept }]);
});
