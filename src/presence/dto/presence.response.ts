import { ApiProperty } from '@nestjs/swagger';
import { Id, Moment, Text } from '../../common/fields.js';

const id = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

class PresentResponse {
  @Id({ description: 'The account; my own stands in GET /me.', example: id })
  accountId!: string;

  @Text({
    max: 500,
    nullable: true,
    optional: false,
    description: 'Name of the person; null for an account without one.',
    example: 'Dr. Ada Lenz',
  })
  name!: string | null;

  @Id({
    nullable: true,
    optional: false,
    description: 'The agenda item at which the person is; null: at none.',
    example: id,
  })
  agendaItemId!: string | null;

  @Moment({ description: 'Since when it is there (UTC).', example: '2026-03-18T14:05:00.000Z' })
  since!: string;
}

export class PresenceList {
  @ApiProperty({ type: [PresentResponse], description: 'Who is here, oneself too; who came first, first.' })
  data!: PresentResponse[];
}
