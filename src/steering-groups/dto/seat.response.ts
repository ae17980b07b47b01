import { ApiProperty } from '@nestjs/swagger';
import { seatRoles } from '../../access/actor.js';
import { PageOf } from '../../common/answered.js';
import { Bool, Day, Id, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';

class SeatPersonResponse {
  @Id({ description: 'The person.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @Text({ max: 600, description: 'How the person is named.', example: 'Dr. Ada von Beispiel' })
  name!: string;
}

class SeatOrganisationResponse {
  @Id({ description: 'The organisation.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c' })
  id!: string;

  @Text({ max: 200, description: 'Full name.', example: 'Saaletal Optik GmbH' })
  name!: string;
}

export class SeatResponse extends RecordResponse {
  @Id({ description: 'The steering group.', example: '019a0000-0000-7000-8000-000000000012' })
  steeringGroupId!: string;

  @ApiProperty({ type: SeatPersonResponse, description: 'Who sits in the group.' })
  person!: SeatPersonResponse;

  @ApiProperty({ type: SeatOrganisationResponse, description: 'For which organisation.' })
  organisation!: SeatOrganisationResponse;

  @OneOf(seatRoles, { description: 'Lead and deputy run the group.', example: 'member' })
  role!: string;

  @Bool({ description: 'Whether the person votes.', example: true })
  hasVote!: boolean;

  @Day({ description: 'First day.', example: '2026-04-01' })
  startDate!: string;

  @Day({
    nullable: true,
    optional: false,
    description: 'First day that no longer counts; null while open.',
    example: null,
  })
  endDate!: string | null;

  @Moment({
    nullable: true,
    optional: false,
    description: 'When staff confirmed it (UTC); until then it opens no contact data.',
    example: '2026-03-02T15:04:05.678Z',
  })
  confirmedAt!: string | null;
}

export class SeatPage extends PageOf(SeatResponse) {}
