import { seatRoles } from '../../access/actor.js';
import { Bool, Day, Id, OneOf } from '../../common/fields.js';

const vote = 'Whether the person votes. Guests have no vote; lead, deputy and members have one where absent.';

export class CreateSeatRequest {
  @Id({ description: 'Who sits in the group.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  personId!: string;

  @Id({
    description:
      'For which organisation. On the first day of the seat the person works for it, and its membership has not ended (prospective, active or suspended).',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
  })
  onBehalfOfOrganisationId!: string;

  @OneOf(seatRoles, {
    description: 'Lead and deputy run the group; staff alone give these, and nobody to himself.',
    example: 'member',
  })
  role!: (typeof seatRoles)[number];

  @Bool({ optional: true, description: vote, example: true })
  hasVote?: boolean;

  @Day({ optional: true, description: 'First day; today where absent.', example: '2026-04-01' })
  startDate?: string;

  @Day({ nullable: true, description: 'First day that no longer counts; null while open.', example: null })
  endDate?: string | null;
}

export class PatchSeatRequest {
  @OneOf(seatRoles, {
    optional: true,
    description: 'Another role: ends this seat and opens another, which is the answer.',
    example: 'deputy',
  })
  role?: (typeof seatRoles)[number];

  @Id({
    optional: true,
    description: 'Another organisation: ends this seat and opens another, which is the answer.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
  })
  onBehalfOfOrganisationId?: string;

  @Day({
    optional: true,
    description:
      'With another role or organisation: first day of the new seat, within the term of this one; today where absent.',
    example: '2026-04-01',
  })
  from?: string;

  @Bool({ optional: true, description: vote, example: true })
  hasVote?: boolean;

  @Day({
    nullable: true,
    description:
      'First day that no longer counts; of the new seat where there is one. A lead that prolongs a seat leaves it unconfirmed.',
    example: '2027-01-01',
  })
  endDate?: string | null;

  @Bool({
    optional: true,
    description: 'true: staff confirm the seat. It cannot be taken back.',
    example: true,
  })
  confirmed?: boolean;
}
