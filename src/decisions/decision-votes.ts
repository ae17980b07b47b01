import type { EntityManager } from 'typeorm';
import type { FieldError } from '../common/problem.js';
import { votingOrganisations } from '../participations/voting.sql.js';
import type { Decision } from './decision.entity.js';
import type { PatchDecisionRequest } from './dto/decision.request.js';
import { notVotedOn, tooManyVotes, votesTogether } from './decisions.errors.js';
import { decisionIs } from './decision-results.js';

const votes = ['votesYes', 'votesNo', 'votesAbstain'] as const;

/** How many organisations can vote in the meeting, attendance still to be written down included; null before it begins. */
async function possibleVotes(em: EntityManager, meetingId: string): Promise<number | null> {
  const [found] = await em.query<{ possible: number }[]>(
    `SELECT ${votingOrganisations('m', 'possible')} AS possible FROM meeting m
     WHERE m.id = $1 AND m.actual_start IS NOT NULL`,
    [meetingId],
  );
  return found?.possible ?? null;
}

/**
 * Votes are counted together or not at all; nobody votes on what is withdrawn or deferred; and there are not more of
 * them than organisations that can vote. A change that touches neither votes nor result is not asked.
 */
export async function voteFaults(
  em: EntityManager,
  meetingId: string,
  fields: PatchDecisionRequest,
  current?: Decision,
): Promise<FieldError[]> {
  const given = votes.filter((name) => fields[name] !== undefined);
  if (given.length === 0 && fields.result === undefined) return [];
  const counted = votes.map((name) => (fields[name] === undefined ? current?.[name] : fields[name]) ?? null);
  const missing = votes.filter((_, index) => counted[index] === null);
  if (missing.length === votes.length) return [];
  if (missing.length > 0) return missing.map((name) => votesTogether(`/${name}`));
  const result = fields.result ?? current?.result;
  if (decisionIs.notVotedOn.has(result)) return votes.map((name) => notVotedOn(`/${name}`));
  if (given.length === 0) return [];
  const possible = await possibleVotes(em, meetingId);
  const sum = counted.reduce<number>((all, count) => all + (count ?? 0), 0);
  if (possible === null || sum <= possible) return [];
  return given.map((name) => tooManyVotes(`/${name}`, { votes: sum, possible }));
}
