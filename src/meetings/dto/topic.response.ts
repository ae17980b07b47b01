import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Int, OneOf } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { topicStates } from '../topic.entity.js';
import { CreateTopicRequest } from './topic.request.js';

export class TopicResponse extends Answered(CreateTopicRequest, RecordResponse) {
  @ApiProperty({ type: NamedGroupResponse, description: 'The group that works on it.' })
  steeringGroup!: NamedGroupResponse;

  @OneOf(topicStates, { description: 'Whether the group still works on it.', example: 'open' })
  state!: string;

  @Int({
    min: 0,
    max: 10_000,
    description: 'How often it was carried over to a next meeting, as far as you may see its meetings.',
    example: 2,
  })
  carryCount!: number;
}

export class TopicPage extends PageOf(TopicResponse) {}
