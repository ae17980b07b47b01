import { OmitType, PartialType } from '@nestjs/swagger';
import { Bool, Day, Email, Id, Nested, Text } from '../../common/fields.js';

export class CreateAffiliationRequest {
  @Id({ description: 'The organisation.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  organisationId!: string;

  @Text({ max: 200, nullable: true, description: 'What the person does there.', example: 'Personalleitung' })
  function?: string | null;

  @Email({ nullable: true, description: 'E-mail address at work.', example: 'a.beispiel@optik.example' })
  email?: string | null;

  @Text({ max: 50, nullable: true, description: 'Telephone number at work.', example: '+49 3641 55503' })
  phone?: string | null;

  @Bool({
    optional: true,
    description:
      'Whether the alliance turns to this person first; one per organisation at a time; where absent as it is made, `false`.',
    example: false,
  })
  isPrimaryContact?: boolean;

  @Day({ optional: true, description: 'First day; today where absent.', example: '2024-10-01' })
  startDate?: string;

  @Day({
    nullable: true,
    description: 'First day that no longer counts; null while open.',
    example: null,
  })
  endDate?: string | null;
}

export class HandOverRequest {
  @Id({
    optional: true,
    description:
      'The person who becomes the patron of the members by which this one stands; where absent, nothing ends while there are any.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
  })
  patronagesTo?: string;

  @Id({
    optional: true,
    description:
      'The person of the staff who answers from then on for the memberships that this one answers for; where absent, nothing ends while there are any.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
  })
  membershipsTo?: string;

  @Bool({
    optional: true,
    description:
      'Ends the seats on behalf of the organisation on the day on which the affiliation ends; where absent, nothing ends while there are any.',
    example: true,
  })
  endSeats?: boolean;

  @Id({
    optional: true,
    description:
      'The person who becomes responsible for the open action items; where absent, nothing ends while there are any.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
  })
  actionItemsTo?: string;

  @Bool({
    optional: true,
    description:
      'Declines the meetings ahead where the person was invited, and takes the person off others; where absent, nothing ends while there are any.',
    example: true,
  })
  withdrawFromMeetings?: boolean;
}

export class PatchAffiliationRequest extends PartialType(
  OmitType(CreateAffiliationRequest, ['organisationId']),
  { skipNullProperties: false },
) {
  @Nested(() => HandOverRequest, {
    optional: true,
    description: 'With an end: how each kind of what hangs on the affiliation from then on is handed over.',
  })
  handOver?: HandOverRequest;

  @Bool({
    optional: true,
    description: 'true: staff confirm the affiliation. It cannot be taken back.',
    example: true,
  })
  confirmed?: boolean;
}
