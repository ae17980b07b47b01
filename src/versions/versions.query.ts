import type { Actor } from '../access/actor.js';
import { asInTable, type Columns, integer, moment, rowText } from '../database/columns.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { meetingColumns, readsMinutes } from '../meetings/meeting-visibility.js';
import type { VersionFilters } from './dto/version.filters.js';

/* Versions are read by whoever reads the approved minutes whole. */

const columns: Columns<'versionNo'> = {
  ...asInTable('mv', 'id', 'minutesId'),
  versionNo: integer('mv.version_no'),
  ...asInTable('mv', 'sha256', 'previousSha256', 'reason'),
  createdAt: moment('mv.created_at'),
  createdBy: `(SELECT json_build_object('id', p.id, 'name', display_name(p))
    FROM account ac JOIN person p ON p.id = ac.person_id WHERE ac.id = mv.created_by)`,
};

const from = `FROM minutes_version mv JOIN minutes mi ON mi.id = mv.minutes_id JOIN meeting m ON m.id = mi.meeting_id`;

/** Names beside the frozen text; null where the person was erased since. */
const people = `(SELECT coalesce(jsonb_agg(jsonb_build_object('subject', s.subject->>'subject',
    'nameHash', s.subject->>'nameHash', 'name', n.name) ORDER BY s.subject->>'subject'), '[]')
  FROM jsonb_array_elements(mv.content::jsonb->'people') AS s (subject)
    LEFT JOIN minutes_version_name n ON n.minutes_version_id = mv.id AND n.subject = s.subject->>'subject')`;

/** The versions of these minutes; without rows for who may not read them. */
export function listVersions(actor: Actor, minutesId: string, filters: VersionFilters): ListStatement {
  const values = new Values();
  return {
    name: 'minutes-versions',
    of: minutesId,
    columns,
    from,
    where: [`mv.minutes_id = ${values.add(minutesId)}::uuid`, readsMinutes(actor, meetingColumns, values)],
    values,
    sort: filters.sort ?? 'versionNo',
    id: 'mv.id',
  };
}

const whole = rowText({ ...columns, content: 'mv.content::jsonb', people });

/** One version with what it says; its id is that of the minutes. */
export function oneVersion(actor: Actor, minutesId: string, versionNo: number): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${whole})::text AS json,
        mv.minutes_id AS id ${from}
      WHERE mv.minutes_id = ${values.add(minutesId)}::uuid AND mv.version_no = ${values.add(versionNo)}::int
        AND ${readsMinutes(actor, meetingColumns, values)}`,
    values: values.list,
  };
}

/** A version with all before it, the oldest first: what verification and comparison are made from. */
export interface VersionText {
  versionNo: number;
  /** Exactly as it was hashed. */
  content: string;
  sha256: string;
  previousSha256: string | null;
  /** Names that still stand beside it. */
  names: { subject: string; name: string; salt: string }[];
}

/** The versions up to this one, as a JSON array; no row where this one is not to be read. */
export function versionTexts(actor: Actor, minutesId: string, upTo: number): OneStatement {
  const values = new Values();
  const reads = readsMinutes(actor, meetingColumns, values);
  const no = `${values.add(upTo)}::int`;
  return {
    text: `SELECT jsonb_agg(jsonb_build_object('versionNo', mv.version_no, 'content', mv.content, 'sha256', mv.sha256,
        'previousSha256', mv.previous_sha256, 'names', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'subject', n.subject, 'name', n.name, 'salt', n.salt) ORDER BY n.subject), '[]')
          FROM minutes_version_name n WHERE n.minutes_version_id = mv.id)) ORDER BY mv.version_no)::text AS json,
        mv.minutes_id AS id ${from}
      WHERE mv.minutes_id = ${values.add(minutesId)}::uuid AND mv.version_no <= ${no} AND ${reads}
      GROUP BY mv.minutes_id HAVING max(mv.version_no) = ${no}`,
    values: values.list,
  };
}
