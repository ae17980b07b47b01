import { exportParametersOf } from '../../exports/export.parameters.js';
import {
  BoolParameter,
  CodesParameter,
  DayParameter,
  MomentParameter,
  SortParameter,
  TextParameter,
  TextsParameter,
} from '../../common/parameters.js';
import { meetingStates } from '../meeting-life-cycle.js';
import { meetingKinds } from '../meeting.entity.js';

export const meetingSorts = ['plannedStart', 'title', 'updatedAt'] as const;

export class MeetingFilters extends exportParametersOf('meetings') {
  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @CodesParameter(meetingKinds, { description: 'Kind of meeting.', example: ['annual_session'] })
  kind?: string[];

  @CodesParameter(meetingStates, { description: 'How far it is.', example: ['scheduled', 'invited'] })
  state?: string[];

  @DayParameter({
    description: "Planned to start on this day or later, in the alliance's zone.",
    example: '2026-01-01',
  })
  from?: string;

  @DayParameter({
    description: "Planned to start before this day, in the alliance's zone.",
    example: '2027-01-01',
  })
  to?: string;

  @BoolParameter({
    description:
      'Whether it was held and nobody has begun its minutes; only meetings whose drafts of minutes you may read.',
    example: true,
  })
  minutesMissing?: boolean;

  @TextParameter({ max: 200, description: 'Words in title or location.', example: 'praktika' })
  q?: string;

  @MomentParameter({
    description: 'The meeting, its agenda, participations or minutes were changed at or after this moment.',
    example: '2026-03-01T00:00:00Z',
  })
  updatedSince?: string;

  @SortParameter(meetingSorts, 'plannedStart')
  sort?: string;
}
