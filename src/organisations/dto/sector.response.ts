import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Int, Moment, Text } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { RecordResponse } from '../../common/record.response.js';

export class SectorResponse extends RecordResponse {
  @Text({ max: 40, description: 'Code; it never changes.', example: 'business' })
  code!: string;

  @ApiProperty({ type: LocalNameResponse, description: 'Name for people.' })
  name!: LocalNameResponse;

  @Int({ min: 1, max: 200, description: 'Place in lists.', example: 1 })
  position!: number;

  @Moment({
    nullable: true,
    optional: false,
    description: 'Since when no organisation gets it any more (UTC); null while it is in use.',
    example: null,
  })
  retiredAt!: string | null;
}

export class SectorPage extends PageOf(SectorResponse) {}
