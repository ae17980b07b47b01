import { OmitType, PartialType } from '@nestjs/swagger';
import { Bool, Day, Id, OneOf, Text } from '../../common/fields.js';
import { topicStates } from '../topic.entity.js';

export class CreateTopicRequest {
  @Id({
    description: 'The group that works on it; another one gets it by a transfer.',
    example: '019a0000-0000-7000-8000-000000000012',
  })
  steeringGroupId!: string;

  @Text({ max: 300, description: 'What it is about.', example: 'Schülerlabore in den Ferien' })
  title!: string;

  @Text({
    max: 5000,
    multiline: true,
    nullable: true,
    description: 'What is to be known about it.',
    example: 'Drei Betriebe bieten Räume an.',
  })
  description?: string | null;

  @Bool({
    optional: true,
    description: 'Whether it comes up in every meeting; where absent as it is made, `false`.',
    example: false,
  })
  isRecurring?: boolean;

  @Id({
    nullable: true,
    description: 'Who proposed it. Who may only propose topics is named here by the system.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  proposedByPersonId?: string | null;

  @Id({
    nullable: true,
    description: 'The agenda item from which it came, also of another group whose meeting you may read.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
  })
  raisedInAgendaItemId?: string | null;

  @Day({
    optional: true,
    description: 'Day on which it first came up; not in the future; today where absent.',
    example: '2026-03-18',
  })
  firstRaisedOn?: string;
}

export class PatchTopicRequest extends PartialType(
  OmitType(CreateTopicRequest, [
    'steeringGroupId',
    'proposedByPersonId',
    'raisedInAgendaItemId',
    'firstRaisedOn',
  ]),
  { skipNullProperties: false },
) {
  @OneOf(topicStates, {
    optional: true,
    description: 'Whether the group still works on it.',
    example: 'closed',
  })
  state?: (typeof topicStates)[number];

  @Bool({
    optional: true,
    description:
      'Leaves an open recurring topic off the next agenda, once: the approval that would carry it over sets this back.',
    example: true,
  })
  leaveOutOnce?: boolean;
}

export class TransferTopicRequest {
  @Id({
    description: 'The group that works on it from now on.',
    example: '019a0000-0000-7000-8000-000000000011',
  })
  steeringGroupId!: string;

  @Text({
    max: 1000,
    multiline: true,
    nullable: true,
    description: 'Why; shown to everybody who may read the topic.',
    example: 'Betrifft vor allem die Berufsorientierung.',
  })
  reason?: string | null;
}
