import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../src/common/clock.js';
import { Database } from '../../src/database/database.js';
import { fillWithDemo } from '../../src/demo/fill.js';
import { entities } from '../../src/entities.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
let database: Database;

async function load(now: string) {
  test = await testDatabase(entities);
  database = new Database(test.open);
  const clock = new Clock(() => new Date(now));
  return fillWithDemo(database, clock, { demoPassword: 'correct-horse-battery' });
}

const rows = <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  database.dataSource.query(sql, values);
const count = async (sql: string, values: unknown[] = []) =>
  (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, values))[0]!.n;

/** Columns with moments at which something happened: none of them may lie ahead. */
const recorded = `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
  WHERE table_schema = 'public' AND data_type = 'timestamp with time zone'
    AND column_name NOT IN ('planned_start', 'planned_end', 'expires_at') AND table_name <> 'migrations'`;

describe('the demo alliance', () => {
  // An ordinary Monday, a leap day, and a New Year's Eve on which it is next year already in Jena.
  it.each(['2026-11-23T09:00:00.000Z', '2028-02-29T12:00:00.000Z', '2026-12-31T23:30:00.000Z'])(
    'is whole at %s: everybody and everything that the main job needs',
    async (now) => {
      await load(now);
      try {
        const today = new Clock(() => new Date(now)).today();
        expect(await count(`steering_group WHERE kind = 'steering'`)).toBe(4);
        expect(
          await count(
            `membership WHERE membership_state_on(state, joined_on, ended_on, $1::date) = 'active'`,
            [today],
          ),
        ).toBeGreaterThanOrEqual(24);
        expect(
          await count(`sector s WHERE NOT EXISTS (SELECT FROM organisation o WHERE o.sector_code = s.code)`),
        ).toBe(0);
        expect(await count('person')).toBeGreaterThanOrEqual(60);
        expect(
          await count(`action_item WHERE due_date < $1::date AND state NOT IN ('done', 'cancelled')`, [
            today,
          ]),
        ).toBeGreaterThan(4);
        expect(await count(`action_item WHERE responsible_person_id IS NULL`)).toBeGreaterThan(1);
        for (const { id } of await rows<{ id: string }>(
          `SELECT id FROM steering_group WHERE kind = 'steering'`,
        )) {
          expect(
            await count(`meeting WHERE steering_group_id = $1 AND state = 'held'`, [id]),
          ).toBeGreaterThanOrEqual(5);
          expect(
            await count(
              `seat WHERE steering_group_id = $1 AND role = 'lead' AND is_current(start_date, end_date, $2::date)`,
              [id, today],
            ),
          ).toBe(1);
          expect(await count(`action_item WHERE steering_group_id = $1`, [id])).toBeGreaterThan(5);
        }
        for (const { table, column } of await rows<{ table: string; column: string }>(recorded)) {
          expect({ table, column, ahead: await count(`${table} WHERE ${column} > $1`, [now]) }).toEqual({
            table,
            column,
            ahead: 0,
          });
        }
      } finally {
        await test.drop();
      }
    },
  );

  describe('on an ordinary Monday', () => {
    beforeAll(() => load('2026-11-23T09:00:00.000Z'));
    afterAll(() => test.drop());

    it('held an annual session like the one reported: study, discussion, recommendations for the groups, tasks', async () => {
      const [session] = await rows<{ id: string; state: string }>(
        `SELECT id, state FROM meeting WHERE kind = 'annual_session'`,
      );
      expect(session!.state).toBe('held');
      const attended = await count(
        `participation WHERE meeting_id = $1 AND attendance IN ('present', 'partial')`,
        [session!.id],
      );
      expect(attended).toBeGreaterThanOrEqual(30);
      expect(attended).toBeLessThanOrEqual(50);
      expect(
        await count(`participation WHERE meeting_id = $1 AND guest_name IS NOT NULL`, [session!.id]),
      ).toBeGreaterThan(0);
      expect(
        await count(`agenda_item WHERE meeting_id = $1 AND title ILIKE '%Studie%'`, [session!.id]),
      ).toBeGreaterThan(0);
      expect(
        await count(
          `(SELECT DISTINCT t.steering_group_id FROM topic t JOIN agenda_item a ON a.id = t.raised_in_agenda_item_id
        WHERE a.meeting_id = $1) handed_on`,
          [session!.id],
        ),
      ).toBeGreaterThanOrEqual(3);
      expect(
        await count(`action_item t JOIN agenda_item a ON a.id = t.agenda_item_id WHERE a.meeting_id = $1`, [
          session!.id,
        ]),
      ).toBeGreaterThan(2);
      expect(await count(`minutes WHERE meeting_id = $1 AND state = 'published'`, [session!.id])).toBe(1);
    });

    it('keeps approved minutes that verify, and numbers without gaps', async () => {
      const versions = await rows<{ content: string; sha256: string }>(
        'SELECT content, sha256 FROM minutes_version',
      );
      expect(versions.length).toBeGreaterThan(10);
      for (const { content, sha256 } of versions)
        expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      const numbered = await rows<{ last: number; n: number }>(
        `SELECT max(number_sequence) AS last, count(*)::int AS n FROM decision WHERE number IS NOT NULL GROUP BY steering_group_id, number_year`,
      );
      for (const { last, n } of numbered) expect(last).toBe(n);
    });

    it('is invented: no name of the public report, no address that could be somebody’s', async () => {
      const people = await rows<{ name: string }>('SELECT display_name(p) AS name FROM person p');
      // Real people's names do not stand here either, only the beginnings of their hashes.
      const reported = ['b16b666a2130cc10', 'd256da2d9626c021', '82462a687e088213', 'bb20b90755530305'];
      const hashes = people
        .flatMap(({ name }) => name.split(/[\s-]+/))
        .map((name) => createHash('sha256').update(name).digest('hex').slice(0, 16));
      expect(hashes.filter((hash) => reported.includes(hash))).toEqual([]);
      for (const table of ['person', 'affiliation', 'organisation', 'account']) {
        expect(await count(`${table} WHERE email IS NOT NULL AND email !~ '[.@]example$'`)).toBe(0);
      }
      expect(await count(`organisation WHERE website !~ '^https://[a-z0-9.-]+\\.example(/|$)'`)).toBe(0);
    });

    it('is not loaded into an alliance that has something', async () => {
      const before = await count('person');
      expect(await fillWithDemo(database, new Clock(), { demoPassword: null })).toBeNull();
      expect(await count('person')).toBe(before);
    });
  });
});
