import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Entrance } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Refuses } from '../audit/route.js';
import { NeverStored } from '../http/route-settings.js';
import { TaskAnswerRequest, TaskLinkRequest } from './dto/task-links.request.js';
import { LinkedTasksResponse } from './dto/task-links.response.js';
import { TaskLinksService } from './task-links.service.js';

@ApiTags('action-items')
@Controller('task-links')
export class TaskLinksController {
  constructor(private readonly links: TaskLinksService) {}

  @Post('reading')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Read what one has to do with the link of a reminder',
    description: 'Without signing in. Good for 30 days; every link that opens nothing is refused alike.',
  })
  @ApiOkResponse({ type: LinkedTasksResponse, description: 'What is open.' })
  @Refuses('task_link_not_usable')
  read(@Input(TaskLinkRequest, { repeatable: false }) change: Change<TaskLinkRequest>) {
    return this.links.read(change);
  }

  @Post('answers')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Say that something is done, or ask for another date, with the link of a reminder',
    description:
      'As PATCH /action-items/{id} with the state done, or POST /action-items/{id}/date-wish; another date three times in 24 hours at most for each action item.',
  })
  @ApiOkResponse({ type: LinkedTasksResponse, description: 'What is open now.' })
  @Refuses('task_link_not_usable', 'step_not_open', 'action_item_finished', 'too_many_date_wishes')
  answer(@Input(TaskAnswerRequest, { repeatable: false }) change: Change<TaskAnswerRequest>) {
    return this.links.answer(change);
  }
}
