import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Day, Id, Text } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { Count } from './report-row.response.js';

export class SilentOrganisationResponse {
  @Id({ description: 'The organisation.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5c' })
  id!: string;

  @Text({ max: 200, description: 'Its name.', example: 'Saaletal Optik GmbH' })
  name!: string;

  @Text({ max: 40, description: 'Its sector.', example: 'business' })
  sectorCode!: string;

  @ApiProperty({ type: LocalNameResponse, description: 'What the sector is called.' })
  sectorName!: LocalNameResponse;

  @Day({
    optional: true,
    description: 'When its membership began. Absent where you may not read memberships.',
    example: '2024-04-01',
  })
  memberSince?: string;

  @Count('How many invitations its persons had to meetings held since the day.', 3)
  invitedCount!: number;

  @Day({
    nullable: true,
    optional: false,
    description: 'When somebody was last present for it; null for never.',
    example: '2025-02-11',
  })
  lastPresentOn!: string | null;
}

export class SilentOrganisationPage extends PageOf(SilentOrganisationResponse) {}
