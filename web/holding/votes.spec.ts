import { countedVotes, possibleVotes, voteWarning } from './votes.js';

const takesPart = (
  personId: string | null,
  attendance: 'present' | 'partial' | 'unknown' | 'absent' | 'excused',
  other: object = {},
) => ({
  personId,
  attendance,
  organisationId: personId === null ? null : `org-${personId}`,
  substituteForPersonId: null,
  ...other,
});
const seat = (id: string, org = `org-${id}`, hasVote = true) => ({
  person: { id },
  organisation: { id: org },
  hasVote,
});

describe('who can vote', () => {
  it('are organisations of the seats whose person is there or may be', () => {
    const there = [
      takesPart('a', 'present'),
      takesPart('b', 'unknown'),
      takesPart('c', 'absent'),
      takesPart('d', 'excused'),
    ];
    expect(
      possibleVotes(
        there,
        ['a', 'b', 'c', 'd'].map((id) => seat(id)),
      ),
    ).toBe(2);
  });

  it('have one vote an organisation, however many sit there for it', () => {
    const there = [takesPart('a', 'present'), takesPart('b', 'partial')];
    expect(possibleVotes(there, [seat('a', 'org'), seat('b', 'org')])).toBe(1);
  });

  it('are no seats without a vote, and no guests', () => {
    expect(
      possibleVotes([takesPart('a', 'present'), takesPart(null, 'present')], [seat('a', 'org', false)]),
    ).toBe(0);
  });

  it('are also those in whose place somebody is there', () => {
    expect(possibleVotes([takesPart('x', 'present', { substituteForPersonId: 'a' })], [seat('a')])).toBe(1);
  });

  it('are in the plenary the organisations of persons who are there', () => {
    const there = [
      takesPart('a', 'present'),
      takesPart('b', 'present', { organisationId: 'org-a' }),
      takesPart('c', 'present', { organisationId: null }),
      takesPart(null, 'present', { organisationId: 'org-g' }),
    ];
    expect(possibleVotes(there, null)).toBe(1);
  });
});

describe('votes while they are typed', () => {
  const votes = (yes: string, no = '', abstain = '') => ({ yes, no, abstain });

  it('are all three or none; what is left empty is nought', () => {
    expect(countedVotes(votes(''))).toEqual({ votesYes: null, votesNo: null, votesAbstain: null });
    expect(countedVotes(votes('7', '', '1'))).toEqual({ votesYes: 7, votesNo: 0, votesAbstain: 1 });
    expect(countedVotes(votes('x'))).toBeNull();
  });

  it('are warned of where there are more than can vote', () => {
    expect(voteWarning(votes('7', '0', '1'), 'adopted', 8)).toBeNull();
    expect(voteWarning(votes('8', '0', '1'), 'adopted', 8)).toEqual({ kind: 'tooMany', sum: 9 });
    expect(voteWarning(votes('8'), 'adopted', null)).toBeNull();
  });

  it('are worth a look where the result is another', () => {
    expect(voteWarning(votes('2', '3'), 'adopted', 8)).toEqual({ kind: 'noMajority' });
    expect(voteWarning(votes('2', '3'), 'rejected', 8)).toBeNull();
    expect(voteWarning(votes(''), 'adopted', 8)).toBeNull();
    expect(voteWarning(votes('two'), 'adopted', 8)).toEqual({ kind: 'noNumber' });
  });
});
