import { ApiProperty } from '@nestjs/swagger';
import { Bool, Id, Int, OneOf, Text } from '../../common/fields.js';
import { leftOutReasons } from '../../participations/candidates.sql.js';
import { UnreachedResponse } from './agenda-mails.response.js';

const count = { min: 0, max: 100_000 };

export class LanguageMailsResponse {
  @OneOf(['de', 'en'], { description: 'The language.', example: 'de' })
  language!: string;

  @Int({ ...count, description: 'How many mails are in it.', example: 12 })
  mails!: number;
}

export class LeftOutResponse {
  @Id({
    nullable: true,
    optional: false,
    description: 'The person; null: an organisation that has nobody to invite.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
  })
  personId!: string | null;

  @Text({ max: 500, description: 'Name of the person or organisation.', example: 'Dr. Ada Beispiel' })
  name!: string;

  @OneOf(leftOutReasons, {
    description:
      "Why: on_list – is there already; left – works nowhere any more; not_yet – works there or has the seat only after the meeting's day; unconfirmed – staff have not confirmed where they work; seat_over – the seat ends before that day; membership_suspended, membership_ended, membership_prospective – of the organisation, on that day; no_contact – nobody of the organisation can be invited.",
    example: 'membership_suspended',
  })
  reason!: string;
}

export class AgendaPreviewResponse {
  @Int({ ...count, description: 'How many would get the agenda now.', example: 3 })
  mails!: number;

  @Int({ ...count, description: 'How many know it, or get it with an invitation.', example: 9 })
  knowing!: number;
}

export class InvitationPreviewResponse {
  @Int({ ...count, description: 'How many mails inviting would send now.', example: 12 })
  mails!: number;

  @ApiProperty({ type: [LanguageMailsResponse], description: 'In which languages, as far as any is in one.' })
  languages!: LanguageMailsResponse[];

  @Int({ ...count, description: 'How many know the meeting as it is now, and get nothing.', example: 3 })
  knowing!: number;

  @ApiProperty({ type: [UnreachedResponse], description: 'Who has no address.' })
  withoutAddress!: UnreachedResponse[];

  @ApiProperty({
    type: [UnreachedResponse],
    description: 'Who has an address from which mail comes back: nothing is sent there.',
  })
  bounced!: UnreachedResponse[];

  @Int({ ...count, description: 'How many would be added to the list.', example: 10 })
  added!: number;

  @ApiProperty({ type: [LeftOutResponse], description: 'Who of those meant would not be added, and why.' })
  leftOut!: LeftOutResponse[];

  @ApiProperty({ type: AgendaPreviewResponse, description: 'What mailing the agenda anew would send.' })
  agenda!: AgendaPreviewResponse;

  @Bool({
    description: 'Whether mail leaves this installation; else mails are only kept (GET /mails).',
    example: true,
  })
  leaves!: boolean;
}
