import { OmitType, PartialType } from '@nestjs/swagger';
import { Bool, Id, IdList, Int, OneOf, Text } from '../../common/fields.js';
import { type AgendaItemKind, agendaItemKinds } from '../../steering-groups/steering-group.entity.js';

export class CreateAgendaItemRequest {
  @Text({ max: 200, description: 'What it is about.', example: 'Praktikumswoche 2026' })
  title!: string;

  @OneOf(agendaItemKinds, { description: 'What is expected of the meeting.', example: 'discussion' })
  kind!: AgendaItemKind;

  @Int({ min: 1, max: 1440, nullable: true, description: 'Time planned, in minutes.', example: 20 })
  durationMinutes?: number | null;

  @Id({
    nullable: true,
    description: 'Person who presents it.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  presenterPersonId?: string | null;

  @Id({
    nullable: true,
    description: "Open topic of the meeting's group that it goes on with; once per meeting.",
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  topicId?: string | null;

  @Bool({
    optional: true,
    description:
      'Whether it is shown to the public once the minutes are published; where absent as it is made, `false`.',
    example: false,
  })
  isPublic?: boolean;

  @Int({
    min: 1,
    max: 1000,
    optional: true,
    description: 'Where it goes, from 1 on; those from there on move down. At the end where absent.',
    example: 2,
  })
  position?: number;
}

export class PatchAgendaItemRequest extends PartialType(OmitType(CreateAgendaItemRequest, ['position']), {
  skipNullProperties: false,
}) {
  @Bool({
    optional: true,
    description: 'Whether the meeting came to it. From the opening on, until the minutes are in review.',
    example: true,
  })
  wasDiscussed?: boolean;

  @Text({
    max: 50_000,
    multiline: true,
    nullable: true,
    description:
      'What the minutes say under this item, in Markdown; persons are named as links: [](person:<id>). From the opening on, until the minutes are in review.',
    example: 'Die Schulen melden 40 Plätze; [](person:019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b) fragt nach.',
  })
  notes?: string | null;
}

export class AgendaOrderRequest {
  @IdList({
    maxEntries: 1000,
    description: 'Every agenda item of the meeting, once, in the new order.',
    example: ['019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b'],
  })
  agendaItemIds!: string[];
}
