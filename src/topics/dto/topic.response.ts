import { ApiProperty } from '@nestjs/swagger';
import { Answered, PageOf } from '../../common/answered.js';
import { Bool, CodeList, Day, Int, OneOf } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { topicLifeCycle, topicStates } from '../topic.entity.js';
import { CreateTopicRequest } from './topic.request.js';

const topicSteps = [...Object.keys(topicLifeCycle), 'transfer'];

export class TopicResponse extends Answered(CreateTopicRequest, RecordResponse) {
  @ApiProperty({ type: NamedGroupResponse, description: 'The group that works on it.' })
  steeringGroup!: NamedGroupResponse;

  @OneOf(topicStates, { description: 'Whether the group still works on it.', example: 'open' })
  state!: string;

  @Bool({ description: 'Whether a recurring topic is to be left off the next agenda.', example: false })
  leaveOutOnce!: boolean;

  @Bool({
    description:
      'Whether it was left off an agenda; the next approval brings it back, or whoever puts it on one before.',
    example: false,
  })
  isLeftOut!: boolean;

  @Day({
    nullable: true,
    optional: false,
    description: 'Day of the last meeting with it on the agenda that has begun; null before the first.',
    example: '2026-03-11',
  })
  lastOnAgendaOn!: string | null;

  @Int({
    min: 0,
    max: 10_000,
    description: 'How often it was carried over to a next meeting; drafts count for who may see them.',
    example: 2,
  })
  carryCount!: number;

  @Bool({ description: 'Whether it was carried over three times or more.', example: false })
  isLongCarried!: boolean;

  @CodeList(topicSteps, {
    maxEntries: topicSteps.length,
    description:
      'What is open to you now: the state to which you may set it (PATCH, state), and `transfer` (POST /topics/{id}/transfer), which may still be refused with reasons.',
    example: ['closed', 'transfer'],
  })
  openSteps!: string[];
}

export class TopicPage extends PageOf(TopicResponse) {}
