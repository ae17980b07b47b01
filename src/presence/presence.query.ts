import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { nameOfAccount } from '../audit/doer.sql.js';
import { rows } from '../database/object.sql.js';
import { type OneStatement, Values } from '../database/statements.js';
import { meetingColumns, readsMeeting } from '../meetings/meeting-visibility.js';

/** Milliseconds after which somebody of whom nothing more was heard is not there any more; screens tell every ten seconds. */
export const FORGOTTEN_MS = 30_000;

/** The moment at or before which whoever was heard of is forgotten. */
const forgottenAt = (now: Date) => new Date(now.getTime() - FORGOTTEN_MS);

/** Whether the actor may be shown at the meeting `m`, and see who else is there. */
const shares = (actor: Actor, values: Values) =>
  inScope(scopeOf(actor, 'presence.share'), meetingColumns.groupId, values);

/** FROM the meeting, for who may read it. */
const ofMeeting = (actor: Actor, meetingId: string, values: Values) =>
  `FROM meeting m WHERE m.id = ${values.add(meetingId)}::uuid AND ${readsMeeting(actor, meetingColumns, values)}`;

/** Who is at the meeting now; no JSON for who may read the meeting and no more. */
export function presenceAt(actor: Actor, meetingId: string, now: Date): OneStatement {
  const values = new Values();
  const present = rows(
    `json_build_object('accountId', pr.account_id, 'name', ${nameOfAccount('pr.account_id')},
      'agendaItemId', pr.agenda_item_id, 'since', iso(pr.since))`,
    `presence pr WHERE pr.meeting_id = m.id AND pr.seen_at > ${values.add(forgottenAt(now))}::timestamptz`,
    'pr.since, pr.account_id',
  );
  return {
    text: `SELECT CASE WHEN ${shares(actor, values)} THEN json_build_object('data', ${present})::text END AS json
      ${ofMeeting(actor, meetingId, values)}`,
    values: values.list,
  };
}

/** Whether the actor may be shown at the meeting; gives no JSON where it may not, and no row where it sees no meeting. */
export function placeOfPresence(actor: Actor, meetingId: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT CASE WHEN ${shares(actor, values)} THEN '{}' END AS json ${ofMeeting(actor, meetingId, values)}`,
    values: values.list,
  };
}

interface Presence {
  meetingId: string;
  accountId: string;
  agendaItemId: string | null;
}

/** The account is there, since now where it was elsewhere before. */
export async function come(
  em: EntityManager,
  { meetingId, accountId, agendaItemId }: Presence,
  now: Date,
): Promise<void> {
  await em.query(
    `INSERT INTO presence AS pr (meeting_id, account_id, agenda_item_id, since, seen_at) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT (meeting_id, account_id) DO UPDATE SET agenda_item_id = excluded.agenda_item_id,
       seen_at = excluded.seen_at, since = CASE WHEN pr.agenda_item_id IS NOT DISTINCT FROM excluded.agenda_item_id
         AND pr.seen_at > $5 THEN pr.since ELSE excluded.since END`,
    [meetingId, accountId, agendaItemId, now, forgottenAt(now)],
  );
}

export async function leave(em: EntityManager, meetingId: string, accountId: string | null): Promise<void> {
  await em.query(`DELETE FROM presence pr WHERE pr.meeting_id = $1 AND pr.account_id = $2`, [
    meetingId,
    accountId,
  ]);
}

/** Deletes all of whom nothing more was heard. Rows that somebody holds are left to him: he is there, or deletes them. */
export async function forget(em: EntityManager, now: Date): Promise<void> {
  await em.query(
    `DELETE FROM presence pr WHERE (pr.meeting_id, pr.account_id) IN (
       SELECT gone_pr.meeting_id, gone_pr.account_id FROM presence gone_pr WHERE gone_pr.seen_at <= $1
       FOR UPDATE SKIP LOCKED)`,
    [forgottenAt(now)],
  );
}
