import type { EntityManager } from 'typeorm';
import { accountOf } from '../access/actor.js';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { recordsWhere } from '../database/editable-record.js';
import { Participation } from './participation.entity.js';
import { nobodyToInvite } from './participations.errors.js';
import { rsvpIs } from './participation-states.js';

/** Invites everybody on the list who has no invitation yet. @throws nobody_to_invite where the list is empty */
export async function inviteAll(em: EntityManager, meetingId: string, now: Date): Promise<void> {
  const [list] = await em.query<{ people: boolean }[]>(
    `SELECT EXISTS (SELECT FROM participation WHERE meeting_id = $1::uuid) AS people`,
    [meetingId],
  );
  if (!list?.people) throw nobodyToInvite();
  await em.query(
    `UPDATE participation SET invited_at = $2::timestamptz, version = version + 1, updated_at = $2::timestamptz
     WHERE meeting_id = $1::uuid AND invited_at IS NULL`,
    [meetingId, now],
  );
}

/** Sets every answer to the invitation back to needs_action; gives those that there were. */
export async function clearAnswers(
  em: EntityManager,
  meetingId: string,
  now: Date,
): Promise<{ id: string; before: object }[]> {
  return em.query<{ id: string; before: object }[]>(
    `WITH answered AS (
       SELECT id, rsvp, rsvp_at, rsvp_recorded_by, rsvp_note FROM participation
       WHERE meeting_id = $1::uuid AND ${rsvpIs.missing.notIn('rsvp')} ORDER BY id FOR UPDATE),
     asked AS (
       UPDATE participation pa SET rsvp = ${rsvpIs.missing.sql}, rsvp_at = NULL, rsvp_recorded_by = NULL, rsvp_note = NULL,
         version = pa.version + 1, updated_at = $2::timestamptz
       FROM answered WHERE pa.id = answered.id)
     SELECT id, jsonb_build_object('rsvp', rsvp, 'rsvpAt', iso(rsvp_at), 'rsvpRecordedBy', rsvp_recorded_by,
       'rsvpNote', rsvp_note)
       AS before FROM answered`,
    [meetingId, now],
  );
}

/** Takes somebody off the list of a meeting, without a trace there; the audit trail keeps what it said. It is locked. */
export async function takeOff<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  participation: Participation,
): Promise<void> {
  await writes.removeAll(em, change, Participation, [participation]);
}

/** What the audit trail calls an answer that names who comes instead. */
export const NAMED = 'delegated';

/** Whether somebody is on the list because participation $1 said so. */
export const hasNamed = `SELECT FROM participation pa WHERE pa.named_by_id = $1::uuid`;

/**
 * Takes back what this participation's answer did to the list: whom it put there, and who has not answered, is off it; the others
 * are on it for themselves. The meeting is locked alone.
 * @param but whom it still names
 */
export async function takeBackNamed<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  id: string,
  but?: string,
): Promise<void> {
  const all = (await recordsWhere(em, Participation, 'named_by_id = $1::uuid', [id])).filter(
    (one) => one.id !== but,
  );
  if (all.length === 0) return;
  const put = new Set((await em.query<{ id: string }[]>(putBy, [id, NAMED])).map((row) => row.id));
  const nobody = { substituteForPersonId: null, namedById: null };
  for (const one of all) {
    const isPut = one.personId === null || put.has(one.id);
    if (isPut && rsvpIs.missing.has(one.rsvp)) await takeOff(em, writes, change, one);
    else await writes.update(em, change, Participation, one, nobody);
  }
}

/** Participation `pa` came onto the list by the very request in which `naming_pa` named somebody. $2 is NAMED. */
const isPutBy = `FROM participation pa JOIN participation naming_pa ON naming_pa.meeting_id = pa.meeting_id
    JOIN audit_event put_e ON put_e.record_type = 'participation' AND put_e.record_id = pa.id AND put_e.action = 'created'
    JOIN audit_event said_e ON said_e.record_type = 'participation' AND said_e.record_id = naming_pa.id
      AND said_e.action = $2::text AND said_e.request_id = put_e.request_id`;
/** Whom $1 put there. */
const putBy = `SELECT pa.id ${isPutBy} WHERE naming_pa.id = $1::uuid AND pa.named_by_id = naming_pa.id`;
/** Whether somebody's answer put $1 there, also where they are on the list for themselves by now. */
export const wasNamed = `SELECT ${isPutBy} WHERE pa.id = $1::uuid LIMIT 1`;

/**
 * Takes people off meetings that have not begun: who was invited declines, others leave the list without a trace there.
 * The participations are locked.
 */
export async function withdraw<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  participations: readonly Participation[],
): Promise<void> {
  const answer = {
    rsvp: 'declined' as const,
    rsvpAt: writes.clock.now(),
    rsvpRecordedBy: accountOf(change.actor),
  };
  const invited = participations.filter(({ invitedAt }) => invitedAt !== null);
  const changes = invited.map((current) => ({ current, fields: answer }));
  await writes.updateAll(em, change, Participation, changes);
  for (const participation of participations) {
    if (participation.invitedAt === null) await takeOff(em, writes, change, participation);
  }
}
