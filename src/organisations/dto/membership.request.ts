import { Day, Text } from '../../common/fields.js';

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
