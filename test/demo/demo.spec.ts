import { createHash } from 'node:crypto';
import { Clock } from '../../src/common/clock.js';
import { Database } from '../../src/database/database.js';
import { fillWithDemo } from '../../src/demo/fill.js';
import { entities } from '../../src/entities.js';
import { carryReasons } from '../../src/approval/carry-over.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import {
  approvesLast,
  blockersOfApproved,
  misdatedObjections,
  misplacedNextMeetings,
  overvoted,
  previews,
  wronglyCarried,
} from './records.js';

const MONDAY = '2026-11-23T09:00:00.000Z';

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
  describe.each([MONDAY, '2028-02-29T12:00:00.000Z', '2026-12-31T23:30:00.000Z'])('at %s', (now) => {
    const today = new Clock(() => new Date(now)).today();
    beforeAll(() => load(now));
    afterAll(() => test.drop());

    it('has four groups, members of every sector, and persons', async () => {
      expect(await count(`steering_group WHERE kind = 'steering'`)).toBe(4);
      const active = `membership WHERE membership_state_on(state, joined_on, ended_on, $1::date) = 'active'`;
      expect(await count(active, [today])).toBeGreaterThanOrEqual(24);
      const empty = `sector s WHERE NOT EXISTS (SELECT FROM organisation o WHERE o.sector_code = s.code)`;
      expect(await count(empty)).toBe(0);
      expect(await count('person')).toBeGreaterThanOrEqual(60);
    });

    it('has tasks that are overdue, and some of organisations alone', async () => {
      const overdue = `action_item WHERE due_date < $1::date AND state NOT IN ('done', 'cancelled')`;
      expect(await count(overdue, [today])).toBeGreaterThan(4);
      expect(await count(`action_item WHERE responsible_person_id IS NULL`)).toBeGreaterThan(1);
    });

    it('has a list that was taken over, with what it made and what stayed behind', async () => {
      const found = await rows(
        `SELECT ir.line, o.name, o.created_at = im.committed_at AS "isThen" FROM import im JOIN import_row ir ON ir.import_id = im.id
       LEFT JOIN organisation o ON o.id = ir.record_id WHERE im.sets IS NULL ORDER BY ir.line`,
      );
      expect(found).toEqual([
        { line: 2, name: 'Sensorik Ziegenhain GmbH', isThen: true },
        { line: 3, name: 'Pflegeverbund Saale-Aue', isThen: true },
        { line: 4, name: null, isThen: null },
      ]);
    });

    it('has members that were changed together, and how they were before', async () => {
      const found = await rows(
        `SELECT o.name, o.version = w.version AS "isThen", ARRAY(SELECT unnest(o.tags) EXCEPT SELECT jsonb_array_elements_text(w.before -> 'tags')) AS tags
         FROM import im JOIN import_row ir ON ir.import_id = im.id, jsonb_to_recordset(ir.written) AS w (id uuid, version integer, before jsonb)
           JOIN organisation o ON o.id = w.id WHERE im.sets = '{"addTags": ["photonik"]}' ORDER BY ir.line`,
      );
      expect(found).toEqual(
        [
          'Prismaris Optik AG',
          'Helioprax Lasertechnik GmbH',
          'Medivola Medizintechnik GmbH',
          'Forschungsinstitut für Photonische Werkstoffe e. V.',
        ].map((name) => ({ name, isThen: true, tags: ['photonik'] })),
      );
    });

    it('has meetings, one lead and tasks in each group', async () => {
      for (const { id } of await rows<{ id: string }>(
        `SELECT id FROM steering_group WHERE kind = 'steering'`,
      )) {
        const held = `meeting WHERE steering_group_id = $1 AND state = 'held'`;
        expect(await count(held, [id])).toBeGreaterThanOrEqual(5);
        const leads = `seat WHERE steering_group_id = $1 AND role = 'lead' AND is_current(start_date, end_date, $2::date)`;
        expect(await count(leads, [id, today])).toBe(1);
        expect(await count(`action_item WHERE steering_group_id = $1`, [id])).toBeGreaterThan(5);
      }
    });

    it('knows nothing that happens later', async () => {
      for (const { table, column } of await rows<{ table: string; column: string }>(recorded)) {
        const ahead = await count(`${table} WHERE ${column} > $1`, [now]);
        expect({ table, column, ahead }).toEqual({ table, column, ahead: 0 });
      }
    });

    it('tells what the application would have let happen', async () => {
      const { manager } = database.dataSource;
      expect({
        overvoted: await overvoted(manager),
        blocked: await blockersOfApproved(manager),
        carried: await wronglyCarried(manager),
        next: await misplacedNextMeetings(manager),
        objections: await misdatedObjections(manager),
      }).toEqual({ overvoted: [], blocked: [], carried: [], next: [], objections: [] });
    });
  });

  describe('on an ordinary Monday', () => {
    beforeAll(() => load(MONDAY));
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

    it('has minutes that cannot be approved yet, each for reasons, and ready ones that carry over for every reason', async () => {
      const found = await previews(database.dataSource.manager, MONDAY);
      const blockers = found.map((preview) => preview.blockers.map(({ code }) => code));
      expect(blockers).toContainEqual([
        'minutes_not_in_review',
        'attendance_incomplete',
        'decision_without_result',
        'action_without_due_date',
      ]);
      expect(blockers).toContainEqual(['review_period_open', 'objection_open']);
      const ready = found.find(({ canBeApproved }) => canBeApproved)!;
      expect(new Set(ready.carriedItems.flatMap(({ reasons }) => reasons))).toEqual(new Set(carryReasons));
      expect(ready.nextMeeting!.id).not.toBeNull();
      expect(ready.carriedItems.some(({ alreadyThereId }) => alreadyThereId !== null)).toBe(true);
      expect(ready.carriedItems.some(({ becomesTopic }) => becomesTopic)).toBe(true);
      expect(ready.decisions.some(({ number }) => number !== null)).toBe(true);
      expect(found.flatMap(({ topics }) => topics.map(({ becomes }) => becomes))).toEqual(
        expect.arrayContaining(['stays', 'closes', 'is_left_out']),
      );
    });

    it('begins agendas with the approval of the last minutes, held and ahead', async () => {
      expect(await count('agenda_item WHERE approves_minutes_id IS NOT NULL')).toBe(
        await count(approvesLast),
      );
      expect(await count(`${approvesLast} AND m.state = 'held'`)).toBeGreaterThan(5);
      expect(await count(`${approvesLast} AND m.planned_start > $1`, [MONDAY])).toBeGreaterThan(3);
      expect(await count(`steering_group WHERE agenda_template IS NOT NULL`)).toBe(1);
    });

    it('has topics that were carried far, left out, moved, and that nobody has put on an agenda ahead', async () => {
      expect(
        await count(
          `(SELECT topic_id FROM agenda_item GROUP BY topic_id HAVING count(carried_over_from_id) >= 3) far`,
        ),
      ).toBeGreaterThan(5);
      expect(await count('topic WHERE leave_out_once')).toBe(1);
      // Left off the last agenda that was held, and off the one ahead.
      expect(
        await count(
          `topic tp JOIN agenda_item o ON o.id = tp.left_out_after_id JOIN meeting m ON m.id = o.meeting_id
             JOIN minutes mi ON mi.meeting_id = m.id
           WHERE o.topic_id = tp.id AND NOT EXISTS (SELECT FROM agenda_item a JOIN meeting am ON am.id = a.meeting_id
             WHERE a.topic_id = tp.id AND am.planned_start > m.planned_start)
             AND EXISTS (SELECT FROM meeting n WHERE n.id = mi.next_meeting_id AND n.state = 'held')`,
        ),
      ).toBe(1);
      expect(
        await count(
          `topic_move v JOIN topic tp ON tp.id = v.topic_id AND tp.steering_group_id = v.to_group_id
           WHERE EXISTS (SELECT FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id
             WHERE a.topic_id = tp.id AND m.steering_group_id = v.from_group_id)`,
        ),
      ).toBe(1);
      expect(
        await count(
          `topic tp WHERE tp.state = 'open' AND NOT EXISTS (SELECT FROM agenda_item a
             JOIN meeting m ON m.id = a.meeting_id WHERE a.topic_id = tp.id AND m.planned_start > $1)`,
          [MONDAY],
        ),
      ).toBeGreaterThan(5);
    });

    it('has corrected minutes with two versions that differ, and a correction that is being written', async () => {
      const said = `v.content::jsonb->'agenda'->(c.position - 1)->>'notes'`;
      const [done] = await rows<{ id: string; texts: number; lists: number }>(
        `SELECT v.minutes_id AS id, count(DISTINCT ${said})::int AS texts,
           count(DISTINCT v.content::jsonb->'participations')::int AS lists
         FROM minutes_version v JOIN minutes m ON m.id = v.minutes_id AND m.current_version = 2
           CROSS JOIN generate_series(1, 6) AS c (position) GROUP BY v.minutes_id, c.position
         HAVING count(DISTINCT ${said}) > 1`,
      );
      expect(done).toMatchObject({ texts: 2, lists: 2 });
      expect(
        await count(
          `minutes_version WHERE minutes_id = $1 AND version_no = 2 AND reason IS NOT NULL AND previous_sha256 =
             (SELECT sha256 FROM minutes_version WHERE minutes_id = $1 AND version_no = 1)`,
          [done!.id],
        ),
      ).toBe(1);
      expect(
        await count(
          `minutes m JOIN minutes_version v ON v.minutes_id = m.id AND v.version_no = m.current_version
             JOIN agenda_item a ON a.meeting_id = m.meeting_id
           WHERE m.correction_state = 'draft' AND a.notes <> v.content::jsonb->'agenda'->(a.position - 1)->>'notes'`,
        ),
      ).toBe(1);
    });

    it('has objections that are open, accepted and rejected, to passages that the minutes have', async () => {
      const outcomes = await rows<{ outcome: string | null; inReview: boolean; isThere: boolean }>(
        `SELECT ob.outcome, m.state = 'in_review' AS "inReview", strpos(a.notes, ob.passage) > 0 AS "isThere"
         FROM objection ob JOIN minutes m ON m.id = ob.minutes_id JOIN agenda_item a ON a.id = ob.agenda_item_id`,
      );
      expect(outcomes).toHaveLength(4);
      expect(outcomes).toEqual(
        expect.arrayContaining([
          { outcome: null, inReview: true, isThere: true },
          { outcome: 'rejected', inReview: true, isThere: true },
          { outcome: 'rejected', inReview: false, isThere: true },
          // What was accepted has been changed.
          { outcome: 'accepted', inReview: false, isThere: false },
        ]),
      );
      // Who made the open one has no account, and a link for as long as objections can be made.
      expect(
        await count(
          `signed_link l JOIN objection ob ON ob.participation_id = l.participation_id AND ob.outcome IS NULL
             JOIN participation pa ON pa.id = l.participation_id
           WHERE l.expires_at > $1 AND NOT EXISTS (SELECT FROM account a WHERE a.person_id = pa.person_id)`,
          [MONDAY],
        ),
      ).toBe(1);
    });

    it('has something in every report: silence, missing minutes, tasks of every age', async () => {
      const neverSeen = `seat s WHERE s.end_date IS NULL AND s.start_date < ($1::timestamptz - interval '1 year')::date
        AND NOT EXISTS (SELECT FROM participation pa
          WHERE pa.person_id = s.person_id AND pa.attendance IN ('present', 'partial'))`;
      expect(await count(neverSeen, [MONDAY])).toBeGreaterThan(1);
      const without = `NOT EXISTS (SELECT FROM minutes mi WHERE mi.meeting_id = m.id)`;
      expect(await count(`meeting m WHERE state = 'held' AND ${without}`)).toBe(1);
      // Up to a month old, a quarter of a year, half a year, and more.
      const ages = `(SELECT DISTINCT width_bucket(extract(day FROM $1::timestamptz - created_at), ARRAY[31, 91, 181])
        FROM action_item WHERE state NOT IN ('done', 'cancelled')) ages`;
      expect(await count(ages, [MONDAY])).toBe(4);
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
