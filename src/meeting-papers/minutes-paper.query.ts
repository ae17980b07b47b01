import type { Actor } from '../access/actor.js';
import { type OneStatement, Values } from '../database/statements.js';
import { readsCorrection, readsMinutes } from '../meetings/meeting-visibility.js';
import { frozenContentSql, namesOf } from '../versions/frozen-content.sql.js';
import { visibilityColumns } from '../minutes/minutes.query.js';

const reference = '(?:person|participation):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * What the minutes say, for whoever reads them whole: the frozen version, or what they say now as long as there is
 * none or the actor reads its correction. The names stand beside it, as they were approved or as they are now.
 */
export function minutesPaper(actor: Actor, id: string): OneStatement {
  const values = new Values();
  // $1 and $2 of frozenContentSql; nothing is approved here.
  values.add(id);
  values.add(null);
  const whole = readsMinutes(actor, visibilityColumns, values);
  const corrects = readsCorrection(actor, visibilityColumns, values);
  return {
    text: `WITH source AS MATERIALIZED (
        SELECT m.id, m.meeting_id, v.id AS version_id, v.version_no, v.sha256, v.reason, m.correction_reason,
          f.is_frozen, CASE WHEN f.is_frozen THEN v.content::jsonb
            ELSE (SELECT live.content FROM (${frozenContentSql}) AS live) END AS content
        FROM minutes m JOIN meeting mt ON mt.id = m.meeting_id
          LEFT JOIN minutes_version v ON v.minutes_id = m.id AND v.version_no = m.current_version
          CROSS JOIN LATERAL (SELECT m.state IN ('approved', 'published') AND NOT ${corrects} AS is_frozen) f
        WHERE m.id = $1::uuid AND ${whole})
      SELECT jsonb_build_object('isFrozen', s.is_frozen, 'versionNo', s.version_no, 'sha256', s.sha256,
        'reason', CASE WHEN s.is_frozen THEN s.reason ELSE s.correction_reason END, 'content', s.content,
        'names', coalesce(CASE WHEN s.is_frozen
          THEN (SELECT jsonb_object_agg(n.subject, n.name) FROM minutes_version_name n
            WHERE n.minutes_version_id = s.version_id)
          ELSE (SELECT jsonb_object_agg(n.subject, n.name) FROM (${namesOf('found.subjects', '$1::uuid')}) n) END, '{}'),
        'superseded', (SELECT coalesce(jsonb_object_agg(old.id, old.number), '{}')
          FROM agenda_item a JOIN decision d ON d.agenda_item_id = a.id JOIN decision old ON old.id = d.supersedes_id
          WHERE a.meeting_id = s.meeting_id AND old.number IS NOT NULL))::text AS json, s.id
      FROM source s CROSS JOIN LATERAL (SELECT ARRAY(SELECT DISTINCT lower(r[1])
        FROM regexp_matches(s.content::text, '(${reference})', 'gi') AS r) AS subjects) found`,
    values: values.list,
  };
}
