import type { EntityManager } from 'typeorm';
import { unknownReference } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { requireSound } from '../common/problems.js';
import type { Decision } from './decision.entity.js';
import type { PatchDecisionRequest } from './dto/decision.request.js';
import { decisionNotDeferred, decisionNotFinal, votesTogether } from './minutes.errors.js';

const votes = ['votesYes', 'votesNo', 'votesAbstain'] as const;

interface Referred {
  id: string;
  number: string | null;
  result: string;
  isFinal: boolean;
}

/** Votes are counted together or not at all; each that is missing beside the others is named. */
function missingVotes(fields: PatchDecisionRequest, current?: Decision): FieldError[] {
  const missing = votes.filter((name) => {
    const value = fields[name] === undefined ? current?.[name] : fields[name];
    return value === undefined || value === null;
  });
  return missing.length === votes.length ? [] : missing.map((name) => votesTogether(`/${name}`));
}

/** Only decisions of the group that are final can be superseded or come back. */
async function wrongReferences(
  em: EntityManager,
  groupId: string,
  { supersedesId, deferredFromId }: PatchDecisionRequest,
): Promise<FieldError[]> {
  const ids = [supersedesId, deferredFromId].filter((id) => typeof id === 'string');
  if (ids.length === 0) return [];
  const found: Referred[] = await em.query(
    `SELECT d.id, d.number, d.result, coalesce(m.state IN ('approved', 'published'), false) AS "isFinal"
     FROM decision d JOIN agenda_item a ON a.id = d.agenda_item_id
       LEFT JOIN minutes m ON m.meeting_id = a.meeting_id
     WHERE d.id = ANY($1::uuid[]) AND d.steering_group_id = $2`,
    [ids, groupId],
  );
  const errors: FieldError[] = [];
  const refer = (
    pointer: string,
    id: string | null | undefined,
    fits: (decision: Referred) => boolean,
    unfit: (pointer: string) => FieldError,
  ) => {
    if (typeof id !== 'string') return;
    const decision = found.find((row) => row.id === id);
    if (!decision) errors.push(unknownReference(pointer));
    else if (!decision.isFinal || !fits(decision)) errors.push(unfit(pointer));
  };
  refer('/supersedesId', supersedesId, ({ number }) => number !== null, decisionNotFinal);
  refer('/deferredFromId', deferredFromId, ({ result }) => result === 'deferred', decisionNotDeferred);
  return errors;
}

/**
 * What the classes of the request cannot say: votes together, references to final decisions of the same group.
 * @param current the decision that is changed; leave it out where one is made
 * @throws content_invalid (votes_together, unknown_reference, decision_not_final, decision_not_deferred)
 */
export async function requireSoundDecision(
  em: EntityManager,
  groupId: string,
  fields: PatchDecisionRequest,
  current?: Decision,
): Promise<void> {
  requireSound([...missingVotes(fields, current), ...(await wrongReferences(em, groupId, fields))]);
}
