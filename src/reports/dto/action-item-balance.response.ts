import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Int } from '../../common/fields.js';
import { Count, Rate, ReportRowResponse } from './report-row.response.js';

export class ActionItemFiguresResponse {
  @Count('Neither done nor cancelled today.', 12)
  open!: number;

  @Count('Open ones that were due before today.', 3)
  overdue!: number;

  @Count('Open ones made up to 30 days ago.', 5)
  open0To30!: number;

  @Count('Open ones made 31 to 90 days ago.', 4)
  open31To90!: number;

  @Count('Open ones made 91 to 180 days ago.', 2)
  open91To180!: number;

  @Count('Open ones made more than 180 days ago.', 1)
  open181Plus!: number;

  @ApiProperty({
    type: 'number',
    minimum: 0,
    nullable: true,
    description: 'Median age of the open ones in days; null where none is open.',
    example: 41.5,
  })
  medianAgeDays!: number | null;

  @Int({
    min: 0,
    max: 1_000_000,
    nullable: true,
    optional: false,
    description: 'Age of the oldest open one in days; null where none is open.',
    example: 204,
  })
  maxAgeDays!: number | null;

  @Count('Done in the period.', 9)
  done!: number;

  @Count('Of these, done on the day that they were due or before.', 6)
  doneOnTime!: number;

  @Count('Of these, done later. The rest had no due date.', 2)
  doneLate!: number;

  @Rate('Part of those done in the period with a due date that were done on time')
  onTimeRate!: number | null;

  @Count('Cancelled in the period.', 1)
  cancelled!: number;
}

export class ActionItemBalanceRowResponse extends IntersectionType(
  ReportRowResponse,
  ActionItemFiguresResponse,
) {}

export class ActionItemBalanceResponse {
  @ApiProperty({
    type: [ActionItemBalanceRowResponse],
    description: 'By name; what only persons answer for last, where the rows stand for organisations.',
  })
  data!: ActionItemBalanceRowResponse[];

  @ApiProperty({ type: ActionItemFiguresResponse, description: 'All together.' })
  total!: ActionItemFiguresResponse;
}
