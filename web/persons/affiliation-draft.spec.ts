import { isOver, newAffiliation } from './affiliation-draft.js';

const draft = {
  function: ' ',
  email: '',
  phone: '',
  isPrimaryContact: false,
  startDate: '2026-04-01',
  lastDay: '',
};

describe('the form of an affiliation', () => {
  it('ends on the day after the last one', () => {
    expect(newAffiliation('o', { ...draft, lastDay: '2026-12-31' }).endDate).toBe('2027-01-01');
  });

  it('says nothing that only staff may say, where it was not chosen', () => {
    expect(newAffiliation('o', draft)).toEqual({
      organisationId: 'o',
      function: null,
      email: null,
      phone: null,
      startDate: '2026-04-01',
    });
  });

  it.each([
    [null, false],
    ['2026-06-01', false],
    ['2026-05-01', true],
    ['2026-04-01', true],
  ])('that ends on %s is over: %s', (endDate, over) => {
    expect(isOver({ startDate: '2026-04-01', endDate } as any, '2026-05-01')).toBe(over);
  });
});
