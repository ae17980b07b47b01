import type { Actor } from '../access/actor.js';
import { type OneStatement, Values } from '../database/statements.js';
import { meetingColumns as columns, readsCorrection, readsMinutes } from '../meetings/meeting-visibility.js';
import { frozenContentSql, namesOf } from '../versions/frozen-content.sql.js';
import { minutesAre } from '../meetings/minutes-states.js';

const reference = '(?:person|participation):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Names of the approved version `versionId`, as they were approved. */
const approvedNames = (versionId: string) =>
  `(SELECT jsonb_object_agg(n.subject, n.name) FROM minutes_version_name n WHERE n.minutes_version_id = ${versionId})`;

/** Numbers of the decisions that those of the meeting supersede. */
const superseded = (meetingId: string) => `(SELECT coalesce(jsonb_object_agg(old_d.id, old_d.number), '{}')
  FROM agenda_item ai JOIN decision d ON d.agenda_item_id = ai.id JOIN decision old_d ON old_d.id = d.supersedes_id
  WHERE ai.meeting_id = ${meetingId} AND old_d.number IS NOT NULL)`;

/**
 * What the minutes say, for whoever reads them whole: the frozen version, or what they say now as long as there is
 * none or the actor reads its correction. The names stand beside it, as they were approved or as they are now.
 */
export function minutesPaper(actor: Actor, id: string): OneStatement {
  const values = new Values();
  // $1 and $2 of frozenContentSql; nothing is approved here.
  values.add(id);
  values.add(null);
  const whole = readsMinutes(actor, columns, values);
  const corrects = readsCorrection(actor, columns, values);
  return {
    text: `WITH source AS MATERIALIZED (
        SELECT mi.id, mi.meeting_id, mv.id AS version_id, mv.version_no, mv.sha256, mv.reason, mi.correction_reason,
          f.is_frozen, CASE WHEN f.is_frozen THEN mv.content::jsonb
            ELSE (SELECT live.content FROM (${frozenContentSql}) AS live) END AS content
        FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id
          LEFT JOIN minutes_version mv ON mv.minutes_id = mi.id AND mv.version_no = mi.current_version
          CROSS JOIN LATERAL (SELECT ${minutesAre.approved.in('mi.state')} AND NOT ${corrects} AS is_frozen) f
        WHERE mi.id = $1::uuid AND ${whole})
      SELECT jsonb_build_object('isFrozen', s.is_frozen, 'versionNo', s.version_no, 'sha256', s.sha256,
        'reason', CASE WHEN s.is_frozen THEN s.reason ELSE s.correction_reason END, 'content', s.content,
        'names', coalesce(CASE WHEN s.is_frozen THEN ${approvedNames('s.version_id')}
          ELSE (SELECT jsonb_object_agg(n.subject, n.name) FROM (${namesOf('found.subjects', '$1::uuid')}) n) END, '{}'),
        'superseded', ${superseded('s.meeting_id')})::text AS json, s.id
      FROM source s CROSS JOIN LATERAL (SELECT ARRAY(SELECT DISTINCT lower(r[1])
        FROM regexp_matches(s.content::text, '(${reference})', 'gi') AS r) AS subjects) found`,
    values: values.list,
  };
}

/** What one approved version says, whoever asks: nobody does, it goes with mails to those who may read it. */
export function approvedPaper(versionId: string): OneStatement {
  return {
    text: `SELECT jsonb_build_object('isFrozen', true, 'versionNo', mv.version_no, 'sha256', mv.sha256, 'reason', mv.reason,
        'content', mv.content::jsonb, 'names', coalesce(${approvedNames('mv.id')}, '{}'),
        'superseded', ${superseded('mi.meeting_id')})::text AS json, mv.id
      FROM minutes_version mv JOIN minutes mi ON mi.id = mv.minutes_id WHERE mv.id = $1::uuid`,
    values: [versionId],
  };
}
