import type { Schema } from '../api/client.js';

type Participation = Pick<
  Schema<'ParticipationResponse'>,
  'personId' | 'organisationId' | 'attendance' | 'substituteForPersonId'
>;
interface Seat {
  person: { id: string };
  organisation: { id: string };
  hasVote: boolean;
}

/** Who is there, or may yet turn out to be: attendance is often written down only at the end. */
const canBeThere = ({ attendance }: Participation) => attendance !== 'absent' && attendance !== 'excused';

/**
 * How many organisations can vote, one vote each: of those who are there, or in whose place somebody is. The server counts
 * the same way and has the last word.
 * @param seats of the group today; null in the plenary, where organisations vote that somebody is there for
 */
export function possibleVotes(
  participations: readonly Participation[],
  seats: readonly Seat[] | null,
): number {
  const there = participations.filter(canBeThere);
  if (seats === null) {
    const persons = there.filter(({ personId }) => personId !== null);
    return new Set(persons.map(({ organisationId }) => organisationId).filter((id) => id !== null)).size;
  }
  const persons = new Set(there.flatMap((each) => [each.personId, each.substituteForPersonId]));
  const voting = seats.filter(({ hasVote, person }) => hasVote && persons.has(person.id));
  return new Set(voting.map((seat) => seat.organisation.id)).size;
}

export interface Votes {
  yes: string;
  no: string;
  abstain: string;
}

export interface CountedVotes {
  votesYes: number | null;
  votesNo: number | null;
  votesAbstain: number | null;
}

/** As the API wants them: all three or none; what is left empty beside another is nought. Null where one is no number. */
export function countedVotes({ yes, no, abstain }: Votes): CountedVotes | null {
  const said = [yes, no, abstain].map((each) => each.trim());
  if (said.some((each) => !/^\d{0,5}$/.test(each))) return null;
  const isVoted = said.some((each) => each !== '');
  const [votesYes = null, votesNo = null, votesAbstain = null] = said.map((each) =>
    isVoted ? Number(each) : null,
  );
  return { votesYes, votesNo, votesAbstain };
}

/** Results on which nobody votes: the API refuses votes with them. */
export const isVotedOn = (result: string) => result !== 'withdrawn' && result !== 'deferred';

export type VoteWarning = { kind: 'tooMany'; sum: number } | { kind: 'noMajority' } | { kind: 'noNumber' };

/** What does not fit while typing; null where all does. More than can vote is refused, the other is worth a look. */
export function voteWarning(votes: Votes, result: string, possible: number | null): VoteWarning | null {
  const counted = countedVotes(votes);
  if (counted === null) return { kind: 'noNumber' };
  const { votesYes, votesNo, votesAbstain } = counted;
  if (votesYes === null) return null;
  const sum = votesYes + (votesNo ?? 0) + (votesAbstain ?? 0);
  if (possible !== null && sum > possible) return { kind: 'tooMany', sum };
  const isAdopted = result === 'adopted' || result === 'adopted_amended';
  return isAdopted && votesYes <= (votesNo ?? 0) ? { kind: 'noMajority' } : null;
}
