import { ApiProperty } from '@nestjs/swagger';
import { Id, Int, Moment, NestedList, OneOf, RecurrenceRule, Text } from '../../common/fields.js';
import { DayParameter, IntParameter } from '../../common/parameters.js';
import { FreeDayResponse } from '../../free-days/dto/free-days.response.js';
import { meetingStates } from '../meeting-life-cycle.js';

/** A year of meetings twice a month. */
export const MOST_DATES = 24;
const USUAL_DATES = 6;
const id = { description: 'Its id.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' };
const title = { max: 200, description: 'Its title.', example: 'Sitzung MINT-Bildung' };
const starts = { description: 'When it would start.', example: '2026-12-09T13:00:00.000Z' };
const ends = { description: 'When it would end.', example: '2026-12-09T15:00:00.000Z' };

export class SeriesDatesParameters {
  @IntParameter({
    min: 1,
    max: MOST_DATES,
    description: 'How many dates are to be proposed.',
    example: USUAL_DATES,
    default: USUAL_DATES,
  })
  count?: number;

  @DayParameter({
    description:
      "From which day on, in the alliance's zone; past days count as today; where absent, after the last meeting that is planned and after now.",
    example: '2027-01-01',
  })
  from?: string;
}

export class SeriesTimeRequest {
  @Moment({ description: 'Planned start.', example: '2026-12-09T13:00:00.000Z' })
  plannedStart!: string;

  @Moment({ description: 'Planned end, after the start.', example: '2026-12-09T15:00:00.000Z' })
  plannedEnd!: string;
}

export class CreateSeriesRequest {
  @NestedList(() => SeriesTimeRequest, {
    minEntries: 1,
    maxEntries: MOST_DATES,
    description: 'When its meetings are planned. No two of them overlap.',
  })
  dates!: SeriesTimeRequest[];

  @Text({
    max: 200,
    optional: true,
    description: 'Title of each; where absent, „Sitzung“ with the German name of the group.',
    example: 'Sitzung MINT-Bildung',
  })
  title?: string;
}

class SeriesTimeResponse {
  @Moment(starts)
  plannedStart!: string;

  @Moment(ends)
  plannedEnd!: string;
}

class StandingMeetingResponse {
  @Id(id)
  id!: string;

  @Text(title)
  title!: string;

  @Moment({ description: 'When it is planned to start.', example: '2026-12-09T13:00:00.000Z' })
  plannedStart!: string;

  @OneOf(meetingStates, { description: 'How far it is.', example: 'scheduled' })
  state!: string;
}

class SeriesDateResponse extends SeriesTimeResponse {
  @ApiProperty({
    type: FreeDayResponse,
    nullable: true,
    description: 'Why nobody is asked to meet on that day; null where nothing stands against it.',
  })
  freeDay!: FreeDayResponse | null;

  @ApiProperty({
    type: StandingMeetingResponse,
    nullable: true,
    description:
      'The meeting of this group, not cancelled, that stands on that day; null where there is none.',
  })
  meeting!: StandingMeetingResponse | null;

  @ApiProperty({
    type: SeriesTimeResponse,
    nullable: true,
    description:
      'What is proposed: the date itself; on a free day the same weekday and hour of the first later week without one, before the next date of the rhythm; null where there is none, or the group meets that day already.',
  })
  proposed!: SeriesTimeResponse | null;
}

export class SeriesDateList {
  @ApiProperty({
    type: [SeriesDateResponse],
    description: 'Dates of the rhythm, until as many are proposed as were asked for; the first one first.',
  })
  data!: SeriesDateResponse[];

  @RecurrenceRule({
    nullable: true,
    optional: false,
    description: 'The rhythm that they follow (RFC 5545); null where the group has none, and so no dates.',
    example: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU',
  })
  rhythm!: string | null;
}

class SeriesMeetingResponse extends SeriesTimeResponse {
  @Id(id)
  id!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Its version, for If-Match.', example: 1 })
  version!: number;

  @Text(title)
  title!: string;
}

export class MeetingSeries {
  @ApiProperty({
    type: [SeriesMeetingResponse],
    description: 'The drafts that were made, in the order of the dates.',
  })
  data!: SeriesMeetingResponse[];
}
