import { IntersectionType } from '@nestjs/swagger';
import { CodeList, Day, Text } from '../../common/fields.js';
import { switchableKinds } from '../../mail/mail-kinds.js';

export class MailWishesRequest {
  @CodeList(switchableKinds, {
    maxEntries: switchableKinds.length,
    description: 'Kinds of mails that are not wanted.',
    example: ['lead_digest'],
  })
  switchedOff!: string[];

  @Day({
    nullable: true,
    description: 'First day on which none of these kinds comes; where absent, no pause.',
    example: '2026-07-20',
  })
  pauseStartDate?: string | null;

  @Day({
    nullable: true,
    description: 'First day on which they come again; where absent, no pause.',
    example: '2026-08-10',
  })
  pauseEndDate?: string | null;
}

export class MailLinkRequest {
  @Text({
    max: 100,
    description: 'The link of the mail.',
    example: '019a2b3c4d5e7f608a7b0c1d2e3f4a5bbXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;
}

export class WishesByLinkRequest extends IntersectionType(MailLinkRequest, MailWishesRequest) {}
