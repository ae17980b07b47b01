import { Day, Id, Text } from '../../common/fields.js';

export class ActivationRequest {
  @Day({
    optional: true,
    description: 'Day of joining, on first activation only; today where absent.',
    example: '2026-04-01',
  })
  joinedOn?: string;
}

export class EndingRequest {
  @Day({
    optional: true,
    description: 'First day that no longer counts; may lie ahead; today where absent.',
    example: '2027-01-01',
  })
  endedOn?: string;

  @Text({
    max: 1000,
    multiline: true,
    nullable: true,
    description: 'Why it ends.',
    example: 'Standort geschlossen',
  })
  endReason?: string | null;
}

export class PatchMembershipRequest {
  @Text({
    max: 5000,
    multiline: true,
    nullable: true,
    description: 'Why the organisation joined, and what it hopes for; for staff only.',
    example: 'Sucht Fachkräfte für die neue Fertigung.',
  })
  reasons?: string | null;

  @Id({
    nullable: true,
    description: 'The person who stands by the member and helps it to settle in, of whatever organisation.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c',
  })
  patronPersonId?: string | null;

  @Id({
    nullable: true,
    description: 'The person of the staff who answers for the membership; needs an account as staff.',
    example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5d',
  })
  coordinatorPersonId?: string | null;
}
