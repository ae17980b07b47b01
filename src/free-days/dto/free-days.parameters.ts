import { DayParameter } from '../../common/parameters.js';

export class FreeDaysParameters {
  @DayParameter({ description: 'First day asked for; where absent, today.', example: '2026-01-01' })
  from?: string;

  @DayParameter({
    description:
      'First day that is not asked for any more, at most two years after `from`; where absent, a year after it.',
    example: '2027-01-01',
  })
  to?: string;
}
