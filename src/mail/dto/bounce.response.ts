import { bounceReasons } from '../../bounces/bounce-reason.js';
import { PageOf } from '../../common/answered.js';
import { Email, Id, Moment, OneOf, Text } from '../../common/fields.js';
import { mailKinds } from '../mail-kinds.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class BounceResponse {
  @Id({ description: 'Id of the mail that came back first, or was refused (GET /mails/{id}).', example })
  id!: string;

  @Email({ description: 'The address, in small letters.', example: 'ada.beispiel@werk.example' })
  address!: string;

  @Moment({ description: 'Since when mail comes back (UTC).', example: '2026-03-18T09:00:00.000Z' })
  bouncedAt!: string;

  @Text({ max: 11, description: 'What the server said (RFC 3463).', example: '5.1.1' })
  status!: string;

  @OneOf(bounceReasons, { description: 'What that means.', example: 'address_unknown' })
  reason!: string;

  @Text({ max: 500, description: 'To whom the mail was written.', example: 'Dr. Ada Beispiel' })
  toName!: string;

  @Id({ nullable: true, optional: false, description: 'That person; null: a guest.', example })
  personId!: string | null;

  @Id({
    nullable: true,
    optional: false,
    description: 'The meeting that the mail was about; null: none.',
    example,
  })
  meetingId!: string | null;

  @OneOf(mailKinds, { description: 'Why the mail went out.', example: 'invitation' })
  kind!: string;

  @Text({
    max: 1000,
    description: 'Subject of the mail.',
    example: 'Einladung zur Sitzung am 15. April 2026',
  })
  subject!: string;
}

export class BouncePage extends PageOf(BounceResponse) {}
