import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Int } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';

/** How many. */
export const Count = (description: string, example: number) =>
  Int({ min: 0, max: 10_000_000, description, example });

/** A part of a whole, rounded to three places. */
export const Rate = (description: string) =>
  ApiProperty({
    type: 'number',
    minimum: 0,
    maximum: 1,
    nullable: true,
    description: `${description}, from 0 to 1; null where there are none.`,
    example: 0.667,
  });

/** What a row of a grouped report stands for. */
export class ReportRowResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'What the row stands for: code of a sector, id of an organisation, slug of a group, or a period (2026, 2026-Q1, 2026-03); null for what is of no organisation.',
    example: 'science',
  } satisfies ApiPropertyOptions)
  key!: string | null;

  @ApiProperty({ type: LocalNameResponse, description: 'Its name.' })
  name!: LocalNameResponse;
}
