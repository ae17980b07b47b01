import { brokenConstraint } from '../../src/database/sql-error.js';
import { testApp, type TestApp } from '../support/app.js';
import { makeDatePoll, starts } from '../support/date-polls.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

/** Which constraint refuses this; null where nothing does. */
async function refusedBy(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return brokenConstraint(error);
  }
}
const write = (text: string, ...values: unknown[]) =>
  refusedBy(() => t.world.database.transaction((em) => em.query(text, values)));
const days = (count: number) =>
  Array.from({ length: count }, (_, n) => `2026-05-${String(n + 1).padStart(2, '0')}T13:00:00.000Z`);

describe('the database', () => {
  it.each([
    [2, 'date_poll_three_to_ten_options'],
    [3, null],
    [10, null],
    [11, 'date_poll_three_to_ten_options'],
  ])('of a poll with %i dates says: %s', async (count, constraint) => {
    expect(await refusedBy(() => makeDatePoll(t.world, 'it-talent', { at: days(count) }))).toBe(constraint);
  });

  it('takes no date away so that two are left, and changes none', async () => {
    const { options } = await makeDatePoll(t.world, 'it-talent');
    expect(await write(`DELETE FROM date_poll_option WHERE id = $1`, options[0])).toBe(
      'date_poll_three_to_ten_options',
    );
    expect(
      await write(
        `UPDATE date_poll_option SET planned_end = planned_end + interval '1 hour' WHERE id = $1`,
        options[0],
      ),
    ).toBe('date_poll_option_never_changes');
  });

  it('has each date once', async () => {
    const twice = [...starts, starts[0] as string];
    expect(await refusedBy(() => makeDatePoll(t.world, 'it-talent', { at: twice }))).toBe(
      'date_poll_option_once',
    );
  });

  const say = (id: string, answers: object) =>
    write(
      `UPDATE date_poll_respondent SET answers = $2, answered_at = now() WHERE id = $1`,
      id,
      JSON.stringify(answers),
    );

  it('takes answers to dates of this poll alone, while it is open', async () => {
    const { guest, options } = await makeDatePoll(t.world, 'it-talent');
    const other = await makeDatePoll(t.world, 'it-talent');
    expect(await say(guest, { [options[0] as string]: 'yes' })).toBeNull();
    expect(await say(guest, { [other.options[0] as string]: 'yes' })).toBe('date_poll_answers_fit');
    expect(await say(guest, { [options[0] as string]: 'maybe' })).toBe('date_poll_answers_fit');
    const over = await makeDatePoll(t.world, 'it-talent', { state: 'decided' });
    expect(await say(over.guest, { [over.options[0] as string]: 'yes' })).toBe(
      'date_poll_answers_while_open',
    );
  });

  it('lets a poll be decided for a date of its own, with a meeting, once', async () => {
    const { id, options } = await makeDatePoll(t.world, 'it-talent');
    const other = await makeDatePoll(t.world, 'it-talent');
    const [meeting, another] = [await t.world.meeting('it-talent'), await t.world.meeting('it-talent')];
    const decide = (option: unknown, of: unknown) =>
      write(
        `UPDATE date_poll SET state = 'decided', chosen_option_id = $2, meeting_id = $3 WHERE id = $1`,
        id,
        option,
        of,
      );
    expect(await decide(other.options[0], meeting)).toBe('date_poll_chosen_fk');
    expect(await decide(options[0], null)).toBe('date_poll_chosen_when_decided');
    expect(await decide(null, null)).toBe('date_poll_chosen_when_decided');
    expect(await decide(options[0], meeting)).toBeNull();
    expect(await decide(options[1], another)).toBe('date_poll_end_is_final');
    expect(await write(`UPDATE date_poll SET state = 'withdrawn' WHERE id = $1`, id)).toBe(
      'date_poll_end_is_final',
    );
  });

  it('asks nobody twice in one poll, a guest by the address', async () => {
    const personId = await t.world.person();
    const { id, guest } = await makeDatePoll(t.world, 'it-talent', { personIds: [personId] });
    const ask = `INSERT INTO date_poll_respondent (id, date_poll_id, person_id, guest_name, guest_email, created_at, updated_at)
      VALUES (gen_random_uuid(), $1, $2, $3, $4, now(), now())`;
    expect(await write(ask, id, personId, null, null)).toBe('date_poll_respondent_once');
    expect(await write(ask, id, null, 'Gast', `${guest.toUpperCase()}@gast.test`)).toBe(
      'date_poll_respondent_guest_once',
    );
    expect(await write(ask, id, personId, 'Gast', null)).toBe('date_poll_respondent_person_or_guest');
  });
});
