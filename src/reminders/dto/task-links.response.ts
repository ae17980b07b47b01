import { ApiProperty } from '@nestjs/swagger';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { Bool, Day, Id, Text } from '../../common/fields.js';
import { DateWishResponse } from '../../action-items/dto/action-item.response.js';

export class LinkedTaskResponse {
  @Id({ description: 'Id of the action item.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @Text({ max: 300, description: 'What is to be done.', example: 'Schulen für den MINT-Tag ansprechen' })
  title!: string;

  @Day({
    nullable: true,
    optional: false,
    description: 'The last day on which it is in time.',
    example: '2026-05-31',
  })
  dueDate!: string | null;

  @Bool({ description: 'Whether it is overdue today.', example: false })
  overdue!: boolean;

  @ApiProperty({ type: LocalNameResponse, description: 'Name of the group whose task it is.' })
  group!: LocalNameResponse;

  @ApiProperty({
    type: DateWishResponse,
    nullable: true,
    description: 'Another date that was asked for; null: none.',
  })
  dateWish!: DateWishResponse | null;
}

export class LinkedTasksResponse {
  @Text({ max: 500, description: 'Whose action items they are.', example: 'Dr. Ada Beispiel' })
  name!: string;

  @ApiProperty({
    type: [LinkedTaskResponse],
    description: 'What is open, by its day; 200 at most.',
    maxItems: 200,
  })
  actionItems!: LinkedTaskResponse[];
}
