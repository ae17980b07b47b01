import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Day, Id, OneOf, Text } from '../../common/fields.js';
import { meetingKinds } from '../../meetings/meeting.entity.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { Count } from './report-row.response.js';

export class MissingMinutesResponse {
  @Id({ description: 'The meeting.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c' })
  id!: string;

  @Text({ max: 200, description: 'Title of the meeting.', example: 'Frühjahrssitzung' })
  title!: string;

  @OneOf(meetingKinds, { description: 'Kind of meeting.', example: 'regular' })
  kind!: string;

  @ApiProperty({ type: NamedGroupResponse, description: 'The group that met.' })
  steeringGroup!: NamedGroupResponse;

  @Day({ description: "When it was held, in the alliance's zone.", example: '2026-02-10' })
  heldOn!: string;

  @Count('Days from then to today.', 36)
  daysSince!: number;

  @OneOf(['draft', 'in_review'], {
    nullable: true,
    description:
      'How far its minutes are; null where nobody has begun them. Absent where you may not read drafts of minutes.',
    example: 'draft',
  })
  minutesState?: string | null;

  @Text({
    max: 2000,
    nullable: true,
    optional: false,
    description:
      'Name of who takes the minutes; several are separated by commas, null where nobody is named.',
    example: 'Dr. Ada Beispiel',
  })
  minuteTaker!: string | null;
}

export class MissingMinutesPage extends PageOf(MissingMinutesResponse) {}
