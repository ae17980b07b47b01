import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, Day, Id, Text } from '../../common/fields.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { Count } from './report-row.response.js';

export class OpenTopicResponse {
  @Id({ description: 'The topic.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c' })
  id!: string;

  @Text({ max: 300, description: 'What it is about.', example: 'Schülerlabore' })
  title!: string;

  @ApiProperty({ type: NamedGroupResponse, description: 'The group that works on it.' })
  steeringGroup!: NamedGroupResponse;

  @Bool({ description: 'Whether it comes up in every meeting.', example: false })
  isRecurring!: boolean;

  @Day({ description: 'When it was first raised.', example: '2025-09-16' })
  firstRaisedOn!: string;

  @Count('Days from then to today.', 183)
  daysOpen!: number;

  @Count('How often it was carried over to a next meeting; drafts count for who may see them.', 3)
  carryCount!: number;

  @Bool({ description: 'Whether that is three times or more.', example: true })
  isLongCarried!: boolean;

  @Day({
    nullable: true,
    optional: false,
    description: 'Last meeting in which it was discussed, as far as you may read what minutes say.',
    example: '2026-01-20',
  })
  lastDiscussedOn!: string | null;
}

export class OpenTopicPage extends PageOf(OpenTopicResponse) {}
