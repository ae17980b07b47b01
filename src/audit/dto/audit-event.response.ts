import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { Id, Moment, OneOf, Text, TextList } from '../../common/fields.js';

const actorKinds = ['account', 'api_key', 'operator', 'anonymous'] as const;

class AuditActorResponse {
  @OneOf(actorKinds, { description: 'What kind of actor it was.', example: 'account' })
  kind!: string;

  @Id({
    nullable: true,
    optional: false,
    description: 'The account or API key; null for the operator and for who was not signed in.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  id!: string | null;

  @Text({
    max: 500,
    nullable: true,
    optional: false,
    description: 'Name of the person or the key, else the e-mail address, as it is now.',
    example: 'Ada Lenz',
  })
  name!: string | null;
}

const anything = [
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'array', items: {} },
  { type: 'object' },
  { type: 'null' },
];

class AuditValueResponse {
  @Text({
    max: 100,
    description: 'The field; one that the alliance made: `ownFields.` and its key.',
    example: 'city',
  })
  field!: string;

  @ApiProperty({
    type: LocalNameResponse,
    nullable: true,
    required: false,
    description:
      'What the alliance calls a field that it made; null where it has it no more. Absent for other fields.',
  })
  name?: LocalNameResponse | null;

  @ApiProperty({
    anyOf: anything,
    description: 'Its value before; null where it had none.',
    example: 'Weimar',
  })
  before!: unknown;

  @ApiProperty({ anyOf: anything, description: 'Its value after.', example: 'Jena' })
  after!: unknown;
}

export class AuditEventResponse {
  @Id({ description: 'The event.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @Moment({ description: 'When it happened (UTC).', example: '2026-03-02T15:04:05.678Z' })
  at!: string;

  @ApiProperty({ type: AuditActorResponse, description: 'Who did it.' })
  actor!: AuditActorResponse;

  @Text({ max: 100, description: 'What was done.', example: 'changed' })
  action!: string;

  @Text({ max: 100, description: 'Kind of the record.', example: 'organisation' })
  recordType!: string;

  @Id({ description: 'The record.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  recordId!: string;

  @TextList({ max: 100, maxEntries: 200, description: 'Fields that changed.', example: ['city'] })
  fields!: string[];

  @ApiProperty({
    type: [AuditValueResponse],
    description:
      'Values before and after, by field. Missing where a person was erased, and for notes while they are written.',
  })
  values!: AuditValueResponse[];

  @Id({
    nullable: true,
    optional: false,
    description: 'The request, as in the log; null for the operator.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  requestId!: string | null;
}

export class AuditEventPage extends PageOf(AuditEventResponse) {}
