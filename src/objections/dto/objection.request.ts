import { IntersectionType } from '@nestjs/swagger';
import { Id, OneOf, Text } from '../../common/fields.js';
import { type ObjectionOutcome, objectionOutcomes } from '../objection.entity.js';

export class CreateObjectionRequest {
  @Id({
    nullable: true,
    description: "Item of the meeting's agenda under which the passage stands.",
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  agendaItemId?: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'The passage that is wrong or missing, as the minutes have it.',
    example: 'Die Schulen melden 40 Plätze.',
  })
  passage!: string;

  @Text({
    max: 5000,
    multiline: true,
    description: 'What is held against it, and what it should say.',
    example: 'Gemeldet waren 14 Plätze; 40 ist das Ziel bis zum Herbst.',
  })
  text!: string;
}

export class AnswerObjectionRequest {
  @OneOf(objectionOutcomes, {
    description: 'Whether the objection is right. The minutes change only once they are returned and edited.',
    example: 'accepted',
  })
  outcome!: ObjectionOutcome;

  @Text({
    max: 5000,
    multiline: true,
    description: 'What whoever objected is told.',
    example: 'Stimmt, wir berichtigen die Zahl.',
  })
  answer!: string;
}

export class ObjectionLinkRequest {
  @Text({
    max: 100,
    description: "The link that the group's lead handed over.",
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;
}

export class ObjectByLinkRequest extends IntersectionType(ObjectionLinkRequest, CreateObjectionRequest) {}
