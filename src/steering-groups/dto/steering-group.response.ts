import { OmitType } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Id, OneOf } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { groupKinds } from '../steering-group.entity.js';
import { CreateSteeringGroupRequest } from './steering-group.request.js';

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
  ['numberPrefix', 'mandate', 'rhythm', 'reviewDays', 'agendaTemplate', 'startDate', 'endDate'],
) {}

export class SteeringGroupPage extends PageOf(SteeringGroupResponse) {}
