import { ApiProperty } from '@nestjs/swagger';
import { Bool, Email, Id, Text } from '../../common/fields.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

class WithoutAddressResponse {
  @Id({ description: 'The participation.', example })
  participationId!: string;

  @Text({ max: 500, description: 'Name, as it is shown.', example: 'Dr. Ada Beispiel' })
  name!: string;
}

class RecipientResponse extends WithoutAddressResponse {
  @Email({
    description:
      'At work for the organisation for which they take part, else at work elsewhere, else their own.',
    example: 'ada.beispiel@werk.example',
  })
  email!: string;
}

export class InvitationResponse {
  @Text({
    max: 1000,
    description: 'Subject of the mail.',
    example: 'Einladung zur Sitzung am 15. April 2026 – MINT-Bildung: Frühjahrssitzung',
  })
  subject!: string;

  @Text({
    max: 1_000_000,
    multiline: true,
    description: 'The mail as plain text: day, time and place, agenda, and the wish for an answer.',
    example: 'Sehr geehrte Damen und Herren,\n\nwir laden Sie herzlich zur Sitzung ein.',
  })
  text!: string;

  @ApiProperty({
    type: [RecipientResponse],
    description: 'Who takes part, by family name, each with an address that you may read.',
  })
  recipients!: RecipientResponse[];

  @ApiProperty({
    type: [WithoutAddressResponse],
    description: 'Who takes part and has no address, or none that you may read.',
  })
  withoutAddress!: WithoutAddressResponse[];

  @Text({
    max: 1_000_000,
    min: 0,
    description: 'The recipients as a mail program takes them (RFC 5322).',
    example: '"Dr. Ada Beispiel" <ada.beispiel@werk.example>, Ben Muster <ben@schule.example>',
  })
  addressList!: string;

  @Bool({
    description:
      'Whether mail leaves this installation: then inviting sends each a mail of their own, with an entry for the calendar. Else mails are only kept (GET /mails).',
    example: true,
  })
  leaves!: boolean;
}
