import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, Email, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { mailKinds, mailStates } from '../mail-kinds.js';
import { mailboxStates } from '../mailbox-state.query.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class MailResponse {
  @Id({ description: 'Id of the mail.', example })
  id!: string;

  @Moment({ description: 'When what it tells of happened (UTC).', example: '2026-03-18T09:00:00.000Z' })
  createdAt!: string;

  @OneOf(mailKinds, { description: 'Why it goes out.', example: 'invitation' })
  kind!: string;

  @Id({ nullable: true, description: 'Who gets it; null: a guest.', example })
  personId!: string | null;

  @Id({ nullable: true, description: 'The meeting that it is about; null: none.', example })
  meetingId!: string | null;

  @Id({ nullable: true, description: 'The date poll that it is about; null: none.', example })
  datePollId!: string | null;

  @Text({ max: 500, description: 'Name of who gets it.', example: 'Dr. Ada Beispiel' })
  toName!: string;

  @Email({
    optional: true,
    description: 'The address to which it goes; for staff.',
    example: 'ada.beispiel@werk.example',
  })
  toAddress?: string;

  @OneOf(['de', 'en'], { description: 'In which language it is.', example: 'de' })
  language!: string;

  @Text({ max: 1000, description: 'Its subject.', example: 'Einladung zur Sitzung am 15. April 2026' })
  subject!: string;

  @OneOf(mailStates, {
    description:
      'waiting: for its first or next try; sent: the mail server took it; kept: nothing is sent from here, it is only read; failed: for good; unclear: a process ended while the server took it, or did not; bounced: it came back.',
    example: 'sent',
  })
  state!: string;

  @Text({
    max: 100,
    nullable: true,
    description:
      'Why the last try failed, as a code: smtp_550 (what the server answered), ECONNREFUSED, address_bounces (mail to this address came back before), outdated (a newer message on it is under way, or the meeting is over) …; of one that came back the status that its report has (RFC 3463): 5.1.1.',
    example: 'smtp_550',
  })
  reason!: string | null;

  @Int({ min: 0, max: 1000, description: 'How often it was tried.', example: 1 })
  tries!: number;

  @Moment({
    nullable: true,
    description: 'When the mail server took it (UTC).',
    example: '2026-03-18T09:00:02.000Z',
  })
  sentAt!: string | null;
}

export class MailPage extends PageOf(MailResponse) {}

export class WholeMailResponse extends MailResponse {
  @Text({ max: 500, description: 'In whose name it comes.', example: 'MINT-Bildung' })
  senderName!: string;

  @Email({
    nullable: true,
    description: 'Where people answer it (Reply-To); null: where it comes from.',
    example: 'mint@allianz.example',
  })
  replyTo!: string | null;

  @Text({
    max: 1_000_000,
    nullable: true,
    multiline: true,
    description: 'Its plain text; null: deleted, 90 days after it was made.',
    example: 'Sehr geehrte Frau Beispiel, …',
  })
  text!: string | null;

  @Text({
    max: 1_000_000,
    nullable: true,
    multiline: true,
    description: 'The same as a page of HTML.',
    example: '<!doctype html>…',
  })
  html!: string | null;

  @Text({
    max: 200,
    nullable: true,
    description: 'Name of the file that goes with it, made when it is sent; null: none.',
    example: 'protokoll-2026-04-15-stem-education.pdf',
  })
  attachmentName!: string | null;

  @Text({
    max: 1_000_000,
    nullable: true,
    optional: true,
    multiline: true,
    description: 'What it tells the calendar (RFC 5546), for staff; null: nothing, or deleted.',
    example: 'BEGIN:VCALENDAR…',
  })
  calendar?: string | null;

  @Moment({
    nullable: true,
    optional: true,
    description:
      'Since when mail to its address comes back (UTC), for staff; nothing is sent there meanwhile. null: it does not.',
    example: null,
  })
  addressBouncedAt?: string | null;

  @Moment({
    nullable: true,
    description: 'When its texts were deleted (UTC).',
    example: '2026-06-16T09:00:00.000Z',
  })
  textsDeletedAt!: string | null;
}

export class MailboxResponse {
  @OneOf(mailboxStates, {
    description:
      'off: nobody reads it, so answers of calendars and mails that come back are not heard of; reading: each minute; failing: it cannot be read.',
    example: 'reading',
  })
  state!: string;

  @Moment({
    nullable: true,
    optional: false,
    description: 'When it was read last (UTC); null: not yet.',
    example: '2026-03-18T09:00:00.000Z',
  })
  readAt!: string | null;

  @Moment({
    nullable: true,
    optional: false,
    description: 'Since when it cannot be read (UTC); null: it can.',
    example: null,
  })
  failingSince!: string | null;

  @Text({
    max: 100,
    nullable: true,
    optional: false,
    description:
      'Why, as a code: imap_sign_in (user or password), imap_folder (there is none of that name), ECONNREFUSED …',
    example: null,
  })
  reason!: string | null;
}

export class MailSettingsResponse {
  @Bool({
    description: 'Whether mail leaves this installation. Where it does not, mails are kept to be read.',
    example: true,
  })
  leaves!: boolean;

  @ApiProperty({
    type: MailboxResponse,
    description: 'The mailbox in which answers of calendars and mails that came back arrive (IMAP_URL).',
  })
  mailbox!: MailboxResponse;
}
