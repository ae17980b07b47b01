import type { EntityManager } from 'typeorm';
import { requireSound } from '../common/problems.js';
import { referenceFaults } from './decision-references.js';
import { voteFaults } from './decision-votes.js';
import type { Decision } from './decision.entity.js';
import type { PatchDecisionRequest } from './dto/decision.request.js';

/**
 * What the classes of the request cannot say: votes together, not more than there are organisations that can vote,
 * none on what is withdrawn or deferred; references to final decisions of the same group that are still free.
 * @param current the decision that is changed; leave it out where one is made
 * @throws content_invalid (votes_together, too_many_votes, not_voted_on, unknown_reference, decision_not_final,
 *   already_superseded, decision_not_deferred, already_back)
 */
export async function requireSoundDecision(
  em: EntityManager,
  { meetingId, groupId }: { meetingId: string; groupId: string },
  fields: PatchDecisionRequest,
  current?: Decision,
): Promise<void> {
  requireSound([
    ...(await voteFaults(em, meetingId, fields, current)),
    ...(await referenceFaults(em, groupId, fields, current)),
  ]);
}
