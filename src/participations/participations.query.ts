import type { Actor } from '../access/actor.js';
import { type OneStatement, Values } from '../database/statements.js';
import { meetingColumns as columns, readsMinutes, withMinutes } from '../meetings/meeting-visibility.js';
import { participationJson, participationView } from './participation.sql.js';

const from = `FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
  ${withMinutes}
  LEFT JOIN person p ON p.id = pa.person_id`;

function json(actor: Actor, values: Values): string {
  const minutes = readsMinutes(actor, columns, values);
  return participationJson(
    participationView(actor, { groupId: columns.groupId, readsMinutes: minutes }, values),
  );
}

/** One participation, for whoever may read it. */
export function oneParticipation(actor: Actor, id: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${json(actor, values)})::text AS json, pa.id, pa.version ${from}
      WHERE pa.id = ${values.add(id)}::uuid`,
    values: values.list,
  };
}

/** These participations of a meeting, in this order; `id` of the answer is the meeting's. */
export function participationsOf(actor: Actor, meetingId: string, ids: readonly string[]): OneStatement {
  const values = new Values();
  const order = `array_position(${values.add(ids)}::uuid[], pa.id)`;
  const meeting = `${values.add(meetingId)}::uuid`;
  return {
    text: `SELECT json_build_object('data', coalesce(json_agg(${json(actor, values)} ORDER BY ${order}), '[]'))::text
        AS json, ${meeting} AS id ${from} WHERE pa.meeting_id = ${meeting} AND ${order} IS NOT NULL`,
    values: values.list,
  };
}
