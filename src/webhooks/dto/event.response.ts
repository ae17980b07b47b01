import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Id, Int, Moment, OneOf } from '../../common/fields.js';
import { eventKinds, eventTypes } from '../event-types.js';

class EventDataResponse {
  @Id({ description: 'The record.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @OneOf(eventKinds, { description: 'What it is.', example: 'meeting' })
  kind!: string;

  @Int({
    min: 1,
    max: 2_147_483_647,
    nullable: true,
    optional: false,
    description: 'Its version as it is now; null where it is gone.',
    example: 3,
  })
  version!: number | null;
}

export class EventResponse {
  @Id({
    description: 'The event; the same however often it is sent.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  id!: string;

  @OneOf(eventTypes, {
    description:
      'What happened to which kind of record. Agenda and participations are parts of a meeting: it is changed by them.',
    example: 'meeting.changed',
  })
  type!: string;

  @Moment({ description: 'When it happened (UTC).', example: '2026-03-02T15:04:05.678Z' })
  timestamp!: string;

  @ApiProperty({ type: EventDataResponse, description: 'Which record; what it says now, its route tells.' })
  data!: EventDataResponse;
}

export class EventPage extends PageOf(EventResponse) {}
