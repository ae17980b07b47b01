import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, Int, OneOf } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { RecordResponse } from '../../common/record.response.js';
import { freeDayKinds, freeSpanKinds } from '../free-times.js';

const startDate = { description: 'The first free day.', example: '2026-10-12' };
const endDate = { description: 'The first day that is not free any more.', example: '2026-10-25' };
const name = { type: LocalNameResponse, description: 'What people call them.' };

export class FreeSpanResponse extends RecordResponse {
  @OneOf(freeSpanKinds, { description: 'What they are.', example: 'school_holidays' })
  kind!: string;

  @ApiProperty(name)
  name!: LocalNameResponse;

  @Day(startDate)
  startDate!: string;

  @Day(endDate)
  endDate!: string;
}

class FreeSpanReference {
  @Id({ description: 'Its id (/free-spans/{id}).', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Its version, for If-Match.', example: 1 })
  version!: number;
}

export class FreeDayResponse {
  @OneOf(freeDayKinds, { description: 'Why nobody is asked to meet.', example: 'school_holidays' })
  kind!: string;

  @ApiProperty(name)
  name!: LocalNameResponse;

  @Day(startDate)
  startDate!: string;

  @Day(endDate)
  endDate!: string;

  @ApiProperty({
    type: FreeSpanReference,
    nullable: true,
    description: 'The record that says so; null for public holidays, which the calendar of the region says.',
  })
  freeSpan!: FreeSpanReference | null;
}

export class FreeDayList {
  @ApiProperty({ type: [FreeDayResponse], description: 'Free days, the first ones first.' })
  data!: FreeDayResponse[];
}
