import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  CodesParameter,
  DayParameter,
  MomentParameter,
  SortParameter,
  TextsParameter,
} from '../../common/parameters.js';
import { minutesStates } from '../../meetings/minutes-states.js';

export const minutesSorts = ['plannedStart', 'approvedAt', 'updatedAt'] as const;

export class MinutesFilters extends exportParametersOf('minutes') {
  @CodesParameter(minutesStates, {
    description: 'How far they are; corrections that you may read also by their own state.',
    example: ['published'],
  })
  state?: string[];

  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @DayParameter({
    description: "Of meetings planned to start on this day or later, in the alliance's zone.",
    example: '2026-01-01',
  })
  from?: string;

  @DayParameter({
    description: "Of meetings planned to start before this day, in the alliance's zone.",
    example: '2027-01-01',
  })
  to?: string;

  @MomentParameter({ description: 'Changed at or after this moment.', example: '2026-03-01T00:00:00Z' })
  updatedSince?: string;

  @SortParameter(minutesSorts, '-plannedStart')
  sort?: string;
}
