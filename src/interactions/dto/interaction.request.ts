import { PartialType } from '@nestjs/swagger';
import { Day, Id, OneOf, Text } from '../../common/fields.js';
import { type InteractionKind, interactionKinds } from '../interaction.entity.js';

export class CreateInteractionRequest {
  @OneOf(interactionKinds, { description: 'What it was.', example: 'call' })
  kind!: InteractionKind;

  @Day({ description: 'The day on which it happened; not in the future.', example: '2026-03-12' })
  happenedOn!: string;

  @Id({
    nullable: true,
    description: 'The organisation with which it was: this one, a person, or both.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
  })
  organisationId?: string | null;

  @Id({
    nullable: true,
    description: 'The person with whom it was; with an organisation: for whom it spoke.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  personId?: string | null;

  @Id({
    nullable: true,
    description: 'Who of us it was, and takes the next step; where absent as it is made, who writes.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5d',
  })
  byPersonId?: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'What is to be known of it. Plain text.',
    example: 'Sucht zum Herbst zwei Auszubildende und will die Börse kennenlernen.',
  })
  text!: string;

  @Text({
    max: 300,
    nullable: true,
    description: 'What comes next. Other words are another step, which nobody has taken yet.',
    example: 'Unterlagen zur Praktikumsbörse schicken',
  })
  nextStep?: string | null;

  @Day({
    nullable: true,
    description: 'By when; every next step has such a day.',
    example: '2026-03-20',
  })
  nextStepDueDate?: string | null;
}

export class PatchInteractionRequest extends PartialType(CreateInteractionRequest, {
  skipNullProperties: false,
}) {}
