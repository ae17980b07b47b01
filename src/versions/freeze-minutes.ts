import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newId } from '../common/ids.js';
import { notFound } from '../common/problems.js';
import { numberDecisionsSql } from '../decisions/decision-numbers.sql.js';
import { frozenContent, type SaltedName, sha256, subjectsOf } from './frozen-content.js';
import { frozenContentSql, namesSql } from './frozen-content.sql.js';
import { minutesAre, type MinutesState } from '../meetings/minutes-states.js';

/**
 * Approves minutes, or the correction of them, without asking whether they may be: numbers the decisions, keeps the
 * next version as text with its hash, keeps the names beside it, and ends a correction. Minutes that were in review
 * are approved then; published ones stay published. Runs in the caller's transaction.
 * @param at the moment of approval
 * @param approvedBy the account that approves; null for the operator
 * @param nextMeetingId the meeting that got what was carried over
 * @throws not_found
 */
export async function freezeMinutes(
  em: EntityManager,
  minutesId: string,
  at: Date,
  approvedBy: string | null,
  nextMeetingId: string | null = null,
): Promise<void> {
  const [, , [source]] = await Promise.all([
    lockWhatIsSaid(em, minutesId),
    // Before the state changes: afterwards triggers refuse every change of a decision.
    em.query(numberDecisionsSql, [minutesId, at]),
    em.query<FrozenSource[]>(frozenContentSql, [minutesId, at]),
  ]);
  if (!source) throw notFound();
  const versionNo = (source.currentVersion ?? 0) + 1;
  const names = await saltedNames(em, minutesId, subjectsOf(source.content));
  const content = frozenContent(source.content, versionNo, names);
  const { previousSha256, reason } = source;
  await Promise.all([
    em.query(newVersionSql, [
      newId(),
      minutesId,
      versionNo,
      content,
      sha256(content),
      previousSha256,
      reason,
      approvedBy,
      at,
      JSON.stringify(names),
    ]),
    em.query(
      `UPDATE minutes SET state = CASE WHEN ${minutesAre.published.in('state')} THEN state ELSE $6 END, current_version = $2,
         approved_at = $3, approved_by = $4, next_meeting_id = $5, correction_state = NULL, correction_reason = NULL,
         correction_opened_at = NULL, correction_opened_by = NULL, version = version + 1, updated_at = $3 WHERE id = $1`,
      [minutesId, versionNo, at, approvedBy, nextMeetingId, 'approved' satisfies MinutesState],
    ),
  ]);
}

/** Whoever changes what the minutes say holds the meeting; others are refused afterwards, when they are approved. */
async function lockWhatIsSaid(em: EntityManager, minutesId: string): Promise<void> {
  const found: unknown[] = await em.query(
    `WITH held AS MATERIALIZED (
       SELECT id FROM meeting WHERE id = (SELECT meeting_id FROM minutes WHERE id = $1) FOR UPDATE)
     SELECT FROM minutes WHERE id = $1 AND meeting_id = (SELECT id FROM held) FOR UPDATE`,
    [minutesId],
  );
  if (found.length === 0) throw notFound();
}

interface FrozenSource {
  content: object;
  reason: string | null;
  currentVersion: number | null;
  /** Of that version. */
  previousSha256: string | null;
}

const newVersionSql = `
  WITH version AS (
    INSERT INTO minutes_version (id, minutes_id, version_no, content, sha256, previous_sha256, reason, created_by, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id)
  INSERT INTO minutes_version_name (minutes_version_id, subject, name, salt)
  SELECT version.id, n.subject, n.name, n.salt
  FROM version, jsonb_to_recordset($10::jsonb) AS n (subject text, name text, salt text)`;

async function saltedNames(em: EntityManager, minutesId: string, subjects: string[]): Promise<SaltedName[]> {
  const named: { subject: string; name: string }[] = await em.query(namesSql, [subjects, minutesId]);
  return named.map(({ subject, name }) => ({ subject, name, salt: randomBytes(16).toString('hex') }));
}
