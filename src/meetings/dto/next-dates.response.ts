import { ApiProperty } from '@nestjs/swagger';
import { Moment } from '../../common/fields.js';

class NextDateResponse {
  @Moment({ description: 'When a meeting would start.', example: '2026-12-09T13:00:00.000Z' })
  plannedStart!: string;

  @Moment({ description: 'When it would end.', example: '2026-12-09T15:00:00.000Z' })
  plannedEnd!: string;
}

export class NextDateList {
  @ApiProperty({ type: [NextDateResponse], description: 'The next dates, the first one first.' })
  data!: NextDateResponse[];
}
