import { ApiProperty } from '@nestjs/swagger';
import { Id, Text } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';

/** A steering group, or the plenary, as other records name it. */
export class NamedGroupResponse {
  @Id({ description: 'The group.', example: '019a0000-0000-7000-8000-000000000012' })
  id!: string;

  @Text({ max: 100, description: 'Its name in addresses.', example: 'stem-education' })
  slug!: string;

  @ApiProperty({ type: LocalNameResponse, description: 'Its name for people.' })
  name!: LocalNameResponse;
}
