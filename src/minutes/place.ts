import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { covers, scopeOf } from '../access/scope.js';
import { Values } from '../common/statements.js';
import { notAllowed, notFound } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { minutesStage } from '../meetings/meeting-lock.js';
import type { MeetingStage } from '../meetings/meeting-stage.js';
import { readsMinutes } from '../meetings/meeting-visibility.js';
import { Minutes } from './minutes.entity.js';
import { visibilityColumns } from './minutes.query.js';

/** Where a record belongs, for deciding about rights. */
interface Place {
  meetingId: string;
  groupId: string;
}

async function place(em: EntityManager, from: string, condition: string, values: Values): Promise<Place> {
  const [found]: Place[] = await em.query(
    `SELECT mt.id AS "meetingId", mt.steering_group_id AS "groupId" ${from}
     LEFT JOIN minutes m ON m.meeting_id = mt.id WHERE ${condition}`,
    values.list,
  );
  if (!found) throw notFound();
  return found;
}

/** Where minutes belong that the actor may read whole. @throws not_found */
function placeOfMinutes(em: EntityManager, actor: Actor, id: string): Promise<Place> {
  const values = new Values();
  const reads = readsMinutes(actor, visibilityColumns, values);
  return place(em, 'FROM meeting mt', `m.id = ${values.add(id)}::uuid AND ${reads}`, values);
}

/** Where a decision belongs that the actor may read. @throws not_found */
export function placeOfDecision(em: EntityManager, actor: Actor, id: string): Promise<Place> {
  const values = new Values();
  const reads = readsMinutes(actor, visibilityColumns, values);
  const from =
    'FROM decision d JOIN agenda_item a ON a.id = d.agenda_item_id JOIN meeting mt ON mt.id = a.meeting_id';
  return place(em, from, `d.id = ${values.add(id)}::uuid AND ${reads}`, values);
}

/**
 * How far the meeting and its minutes are; neither takes a step until the transaction ends. `shared` lets others
 * write at the same time (live minutes), `alone` is for steps of the minutes themselves.
 */
export async function lockStage(
  em: EntityManager,
  meetingId: string,
  how: 'shared' | 'alone',
): Promise<MeetingStage> {
  const lock = how === 'shared' ? 'SHARE' : 'UPDATE';
  const [stage] = await em.query<MeetingStage[]>(
    `WITH found AS MATERIALIZED (SELECT id, state FROM meeting WHERE id = $1 FOR ${lock}),
       its AS MATERIALIZED (${minutesStage('(SELECT id FROM found)', lock)})
     SELECT found.state, its.* FROM found LEFT JOIN its ON true`,
    [meetingId],
  );
  if (!stage) throw notFound();
  return stage;
}

/**
 * The minutes for an actor who may change them, with their meeting, locked until the transaction ends.
 * @throws not_found where the actor may not read them whole, not_allowed where he may only do that
 */
export async function minutesForChange(
  em: EntityManager,
  actor: Actor,
  id: string,
  permission: 'minutes.write' | 'minutes.approve' | 'minutes.publish',
): Promise<Minutes> {
  const { meetingId, groupId } = await placeOfMinutes(em, actor, id);
  if (!covers(scopeOf(actor, permission), groupId)) throw notAllowed();
  const [, minutes] = await Promise.all([lockStage(em, meetingId, 'alone'), lockRecord(em, Minutes, id)]);
  return minutes;
}
