import { OmitType, PartialType } from '@nestjs/swagger';
import { Day, Id, Moment, OneOf, Text, TimeZone, Url } from '../../common/fields.js';
import { meetingKinds } from '../meeting.entity.js';

export class CreateMeetingRequest {
  @Id({ description: 'The convening group; never changes.', example: '019a0000-0000-7000-8000-000000000012' })
  steeringGroupId!: string;

  @OneOf(meetingKinds, {
    optional: true,
    description: 'An annual session only in the plenary; never changes; where absent, `regular`.',
    example: 'regular',
  })
  kind?: (typeof meetingKinds)[number];

  @Text({ max: 200, description: 'Title.', example: 'Steuergruppe MINT-Bildung, 2. Sitzung 2026' })
  title!: string;

  @Moment({ description: 'Planned start.', example: '2026-04-15T14:00:00.000Z' })
  plannedStart!: string;

  @Moment({ description: 'Planned end, after the start.', example: '2026-04-15T16:00:00.000Z' })
  plannedEnd!: string;

  @TimeZone({
    optional: true,
    description: 'IANA zone in which people read the times; where absent, that of the alliance.',
    example: 'Europe/Berlin',
  })
  timeZone?: string;

  @Text({
    max: 500,
    multiline: true,
    nullable: true,
    description: 'Where it takes place.',
    example: 'Rathaus, Raum 2',
  })
  location?: string | null;

  @Url({ nullable: true, description: 'Address of the video call.', example: 'https://video.example/mint' })
  joinUrl?: string | null;

  @Day({
    nullable: true,
    description:
      'Last day on which the invitation is to be answered, not after the meeting. Who has not answered is reminded two days before, and who runs the group is told the count on the day after.',
    example: '2026-04-08',
  })
  answerBy?: string | null;
}

export class PatchMeetingRequest extends PartialType(
  OmitType(CreateMeetingRequest, ['steeringGroupId', 'kind']),
  { skipNullProperties: false },
) {}

export class OpeningRequest {
  @Moment({
    optional: true,
    description: 'When it began, for minutes entered later; not in the future; now where absent.',
    example: '2026-04-15T14:05:00.000Z',
  })
  at?: string;
}

export class ClosingRequest {
  @Moment({
    optional: true,
    description: 'When it ended; not before it began and not in the future; now where absent.',
    example: '2026-04-15T16:10:00.000Z',
  })
  at?: string;
}

export class CancellationRequest {
  @Text({
    max: 1000,
    multiline: true,
    nullable: true,
    description: 'Why it does not take place; shown to everybody who may read the meeting.',
    example: 'Zu wenige Zusagen',
  })
  reason?: string | null;
}
