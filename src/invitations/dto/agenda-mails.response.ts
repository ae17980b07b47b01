import { ApiProperty } from '@nestjs/swagger';
import { Bool, Id, Int, Text } from '../../common/fields.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class UnreachedResponse {
  @Id({
    nullable: true,
    optional: false,
    description: 'The participation; null: not on the list yet.',
    example,
  })
  participationId!: string | null;

  @Text({ max: 500, description: 'Name of the person or guest.', example: 'Dr. Ada Beispiel' })
  name!: string;
}

export class AgendaMailsResponse {
  @Int({ min: 0, max: 100_000, description: 'How many get the agenda by this.', example: 12 })
  sent!: number;

  @Int({
    min: 0,
    max: 100_000,
    description: 'How many know it already, or get it with an invitation that is on its way.',
    example: 3,
  })
  knowing!: number;

  @ApiProperty({ type: [UnreachedResponse], description: 'Who is invited and has no address.' })
  withoutAddress!: UnreachedResponse[];

  @Bool({
    description: 'Whether mail leaves this installation; else mails are only kept (GET /mails).',
    example: true,
  })
  leaves!: boolean;
}
