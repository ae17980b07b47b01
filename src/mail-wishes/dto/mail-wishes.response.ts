import { CodeList, Day } from '../../common/fields.js';
import { switchableKinds } from '../../mail/mail-kinds.js';

export class MailWishesResponse {
  @CodeList(switchableKinds, {
    maxEntries: switchableKinds.length,
    description: 'Kinds of mails that are not wanted.',
    example: ['lead_digest'],
  })
  switchedOff!: string[];

  @Day({
    nullable: true,
    optional: false,
    description: 'First day on which none of these kinds comes; null: no pause.',
    example: '2026-07-20',
  })
  pauseStartDate!: string | null;

  @Day({
    nullable: true,
    optional: false,
    description: 'First day on which they come again; null: no pause.',
    example: '2026-08-10',
  })
  pauseEndDate!: string | null;
}
