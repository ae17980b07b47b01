import type { EntityManager } from 'typeorm';
import { unknownReference } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { isAdopted } from './decision.sql.js';
import type { Decision } from './decision.entity.js';
import type { PatchDecisionRequest } from './dto/decision.request.js';
import { alreadyBack, alreadySuperseded, decisionNotDeferred, decisionNotFinal } from './decisions.errors.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { decisionIs } from './decision-results.js';

interface Referred {
  id: string;
  number: string | null;
  result: string;
  isFinal: boolean;
  /** Number or id of the other one that supersedes it or is to. */
  supersededBy: string | null;
  /** Id of the other one as which it has come back. */
  backAs: string | null;
}

/** These decisions of the group; others who refer to them wait until the transaction ends. */
async function lockReferred(
  em: EntityManager,
  groupId: string,
  ids: readonly string[],
  own: string | null,
): Promise<Referred[]> {
  if (ids.length === 0) return [];
  const values = [ids, groupId];
  const which = 'd.id = ANY($1::uuid[]) AND d.steering_group_id = $2';
  await em.query(`SELECT FROM decision d WHERE ${which} ORDER BY d.id FOR NO KEY UPDATE`, values);
  // A statement of its own: it sees what somebody wrote for whom the first one waited.
  return em.query(
    `SELECT d.id, d.number, d.result, coalesce(${minutesAre.approved.in('mi.state')}, false) AS "isFinal",
       (SELECT coalesce(other_d.number, other_d.id::text) FROM decision other_d WHERE other_d.supersedes_id = d.id
         AND ${isAdopted('other_d')} AND other_d.id IS DISTINCT FROM $3::uuid) AS "supersededBy",
       (SELECT min(other_d.id::text) FROM decision other_d JOIN agenda_item other_ai ON other_ai.id = other_d.agenda_item_id
         JOIN meeting other_m ON other_m.id = other_ai.meeting_id WHERE other_d.deferred_from_id = d.id AND ${meetingIs.cancelled.notIn('other_m.state')}
         AND other_d.id IS DISTINCT FROM $3::uuid) AS "backAs"
     FROM decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id
       LEFT JOIN minutes mi ON mi.meeting_id = ai.meeting_id
     WHERE ${which}`,
    [...values, own],
  );
}

/**
 * Only final decisions of the group can be superseded, each by one that is adopted, or come back, each once. What
 * was carried over into a meeting that was cancelled can come back again.
 */
export async function referenceFaults(
  em: EntityManager,
  groupId: string,
  fields: PatchDecisionRequest,
  current?: Decision,
): Promise<FieldError[]> {
  const { result = current?.result, supersedesId = current?.supersedesId } = fields;
  // What it was to supersede all along may be superseded by another one by the time that it is adopted.
  const isToBeAdopted = fields.result !== undefined && decisionIs.adopted.has(result);
  const superseded = isToBeAdopted || supersedesId !== current?.supersedesId ? supersedesId : null;
  const deferred = fields.deferredFromId === current?.deferredFromId ? null : fields.deferredFromId;
  const ids = [superseded, deferred].filter((id) => typeof id === 'string');
  const found = await lockReferred(em, groupId, ids, current?.id ?? null);
  const fault = (
    pointer: string,
    id: string | null | undefined,
    faultOf: (decision: Referred) => FieldError | null,
  ): FieldError[] => {
    if (typeof id !== 'string') return [];
    const decision = found.find((row) => row.id === id);
    const error = decision ? faultOf(decision) : unknownReference(pointer);
    return error ? [error] : [];
  };
  return [
    ...fault('/supersedesId', superseded, ({ isFinal, number, supersededBy: by }) => {
      if (!isFinal || number === null) return decisionNotFinal('/supersedesId');
      return by === null ? null : alreadySuperseded('/supersedesId', { by });
    }),
    ...fault('/deferredFromId', deferred, ({ isFinal, result, backAs: by }) => {
      if (!isFinal || !decisionIs.deferred.has(result)) return decisionNotDeferred('/deferredFromId');
      return by === null ? null : alreadyBack('/deferredFromId', { by });
    }),
  ];
}
