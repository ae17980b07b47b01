import { contentOf, newSeat } from './seat-draft.js';

const draft = {
  role: 'member' as const,
  onBehalfOfOrganisationId: 'o',
  from: '2026-04-01',
  hasVote: true,
  lastDay: '',
};

describe('the form of a seat', () => {
  it('says a first day with another role or organisation alone', () => {
    expect(contentOf({ role: 'deputy' }, draft)).toEqual({ role: 'deputy', from: '2026-04-01' });
    expect(contentOf({ onBehalfOfOrganisationId: 'p' }, draft)).toEqual({
      onBehalfOfOrganisationId: 'p',
      from: '2026-04-01',
    });
    expect(contentOf({ hasVote: false, from: '2026-05-01' }, draft)).toEqual({ hasVote: false });
  });

  it('ends on the day after the last one, and is open without one', () => {
    expect(contentOf({ lastDay: '2026-12-31' }, draft)).toEqual({ endDate: '2027-01-01' });
    expect(contentOf({ lastDay: '' }, draft)).toEqual({ endDate: null });
  });

  it('says nothing of a vote for guests', () => {
    expect(contentOf({ role: 'guest', hasVote: true }, { ...draft, role: 'guest' })).toEqual({
      role: 'guest',
      from: '2026-04-01',
    });
    expect(newSeat('p', { ...draft, role: 'guest' })).toEqual({
      personId: 'p',
      onBehalfOfOrganisationId: 'o',
      role: 'guest',
      startDate: '2026-04-01',
    });
  });
});
