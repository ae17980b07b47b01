import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Id, Moment, Url } from '../../common/fields.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { CreateFeedRequest } from './feed.request.js';

class FeedRecord {
  @Id({
    description: 'Id of the feed; it is no part of its address.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  id!: string;

  @Moment({ description: 'When it was made (UTC).', example: '2026-01-12T09:30:00.000Z' })
  createdAt!: string;

  @ApiProperty({
    type: NamedGroupResponse,
    nullable: true,
    description: 'The group of kind `group`; else null.',
  })
  steeringGroup!: NamedGroupResponse | null;

  @Moment({
    nullable: true,
    optional: false,
    description: 'When its present address was last read (UTC), to the minute; null: not yet.',
    example: '2026-03-02T15:04:05.678Z',
  })
  lastReadAt!: string | null;
}

export class FeedResponse extends Answered(CreateFeedRequest, FeedRecord) {}

export class FeedWithAddressResponse extends FeedResponse {
  @Url({
    description:
      'Where calendar programs read it; with webcal: in place of https: they offer to subscribe. Whoever has it reads the calendar without signing in. Shown this once.',
    example: 'https://crm.alliance.example/api/v1/feeds/bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc.ics',
  })
  address!: string;
}

export class FeedPage extends PageOf(FeedResponse) {}
