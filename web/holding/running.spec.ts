import { clockOf, isOver } from './running.js';

describe('the time of an item', () => {
  it('is shown in minutes and seconds, over an hour with hours', () => {
    expect([0, 59_999, 245_000, 3_729_000, -5].map(clockOf)).toEqual([
      '0:00',
      '0:59',
      '4:05',
      '1:02:09',
      '0:00',
    ]);
  });
  it('is over where more was taken than planned', () => {
    expect([isOver(600_000, 10), isOver(600_001, 10), isOver(9e9, null)]).toEqual([false, true, false]);
  });
});
