import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { fieldNames } from '../../common/documented-fields.js';
import { CodeList, Id, OneOf } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { groupKinds } from '../steering-group.entity.js';
import { GapResponse } from './gap.response.js';
import { SeatResponse } from './seat.response.js';
import { CreateSteeringGroupRequest, PatchSteeringGroupRequest } from './steering-group.request.js';

const groupParts = fieldNames(PatchSteeringGroupRequest);

class SteeringGroupIdentity {
  @Id({ description: 'Id of the record (UUID version 7).', example: '019a0000-0000-7000-8000-000000000012' })
  id!: string;

  @OneOf(groupKinds, {
    description: 'A steering group, or the plenary, which stands for the whole alliance.',
    example: 'steering',
  })
  kind!: string;
}

class RecordState extends OmitType(RecordResponse, ['id']) {}

export class SteeringGroupResponse extends Answered(
  CreateSteeringGroupRequest,
  Answered(RecordState, SteeringGroupIdentity, ['version', 'createdAt', 'updatedAt']),
  [
    'numberPrefix',
    'mandate',
    'rhythm',
    'reviewDays',
    'agendaTemplate',
    'senderName',
    'replyTo',
    'startDate',
    'endDate',
  ],
) {
  @CodeList(groupParts, {
    optional: true,
    maxEntries: groupParts.length,
    description:
      'The fields of PATCH that you may change now (numberPrefix until its first use). Absent in lists, and where you read its name alone.',
    example: ['mandate', 'agendaTemplate'],
  })
  changeable?: string[];
}

export class SteeringGroupPage extends PageOf(SteeringGroupResponse) {}

/** A group with its seats. */
export class WholeSteeringGroupResponse extends SteeringGroupResponse {
  @ApiProperty({
    type: [SeatResponse],
    required: false,
    description:
      'The seats that are not over, those to come too: leads first, then by name. Absent where you may not read them.',
  })
  seats?: SeatResponse[];

  @ApiProperty({
    type: [GapResponse],
    required: false,
    description: 'What it lacks today, the most pressing first. Absent where you may not read its seats.',
  })
  gaps?: GapResponse[];
}
