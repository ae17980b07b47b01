import { createHash } from 'node:crypto';
import { frozenContentSql } from '../../src/versions/frozen-content.sql.js';
import { frozenContent, sha256, subjectsOf } from '../../src/versions/frozen-content.js';
import { meetingDay } from './meetings.sql.js';
import type { Query } from './query.js';
import { places } from './sizes.js';
import { at, type Seeded } from './seeded.js';

/** How many meetings' minutes are approved already. */
export const approvedMeetings = (s: Seeded) => s.groups * places.firstInReview;

/**
 * Freezes a version of the minutes of meetings from…to, as the application does, but many at once, and approves or
 * publishes them. Salts follow from the seed.
 */
export async function approve(query: Query, s: Seeded, from: number, to: number): Promise<void> {
  const meetings = Array.from({ length: to - from }, (_, i) => from + i);
  const day = meetingDay(s, `(m / ${s.groups})`, `(m % ${s.groups})`);
  const { rows } = await query(
    `SELECT b.id, b.at, f.content FROM (SELECT ${s.id('minutes', 'm')} AS id, ${at(`${day} + 10`, '09:00')} AS at
      FROM generate_series(${from}, ${to - 1}) AS m) AS b
      CROSS JOIN LATERAL (${frozenContentSql.replaceAll('$1', 'b.id').replaceAll('$2', 'b.at')}) AS f ORDER BY b.id`,
  );
  const contents = rows as { content: object }[];
  const subjects = contents.map(({ content }) => subjectsOf(content));
  const names = await namesOf(query, subjects.flat());
  const versions = meetings.map((m, i) => {
    const salted = (subjects[i] ?? []).map((subject) => ({
      subject,
      name: names.get(subject) ?? '',
      salt: createHash('md5').update(`${s.seed} ${m} ${subject}`).digest('hex'),
    }));
    const content = frozenContent((contents[i] as { content: object }).content, 1, salted);
    return { m, content, sha256: sha256(content), names: salted };
  });
  const texts = JSON.stringify(versions);
  const given = `jsonb_to_recordset($1::jsonb) AS v (m int, content text, sha256 text, names jsonb)`;
  await query(
    `INSERT INTO minutes_version (id, minutes_id, version_no, content, sha256, created_by, created_at)
    SELECT ${s.id('minutes_version', 'v.m')}, ${s.id('minutes', 'v.m')}, 1, v.content, v.sha256,
      ${s.id('account', s.seatHolder(`v.m % ${s.groups}`, '0'))}, ${at(`${day} + 10`, '09:00')}
    FROM ${given}`,
    [texts],
  );
  await query(
    `INSERT INTO minutes_version_name (minutes_version_id, subject, name, salt)
    SELECT ${s.id('minutes_version', 'v.m')}, n.subject, n.name, n.salt
    FROM ${given}, jsonb_to_recordset(v.names) AS n (subject text, name text, salt text)`,
    [texts],
  );
  await query(
    `UPDATE minutes SET state = CASE drawn WHEN 0 THEN 'published' ELSE 'approved' END, current_version = 1,
      approved_at = b.at, approved_by = v.created_by, published_at = CASE drawn WHEN 0 THEN b.at END,
      next_meeting_id = ${s.id('meeting', `m + ${s.groups}`)}, version = 2, updated_at = b.at
    FROM (SELECT m, ${s.id('minutes_version', 'm')} AS version_id, ${s.draw('published', 'm', 2)} AS drawn FROM generate_series(${from}, ${to - 1}) AS m) AS d
      JOIN minutes_version v ON v.id = d.version_id, LATERAL (SELECT v.created_at AS at) AS b
    WHERE minutes.id = v.minutes_id`,
  );
}

async function namesOf(query: Query, subjects: string[]): Promise<Map<string, string>> {
  const { rows } = await query(
    `SELECT 'person:' || p.id AS subject, display_name(p) AS name FROM person p
      WHERE p.id IN (SELECT split_part(s, ':', 2)::uuid FROM unnest($1::text[]) AS s WHERE s LIKE 'person:%')
    UNION ALL SELECT 'participation:' || t.id, t.guest_name FROM participation t
      WHERE t.id IN (SELECT split_part(s, ':', 2)::uuid FROM unnest($1::text[]) AS s WHERE s LIKE 'participation:%')`,
    [[...new Set(subjects)]],
  );
  return new Map((rows as { subject: string; name: string }[]).map(({ subject, name }) => [subject, name]));
}
