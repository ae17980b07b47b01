import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Creates, Reads200, Transition } from '../audit/route.js';
import { ObjectionFilters } from './dto/objection.filters.js';
import { AnswerObjectionRequest, CreateObjectionRequest } from './dto/objection.request.js';
import { ObjectionPage, ObjectionResponse } from './dto/objection.response.js';
import { ObjectionsService } from './objections.service.js';

@ApiTags('minutes')
@Controller()
export class ObjectionsController {
  constructor(private readonly objections: ObjectionsService) {}

  @Get('minutes/:id/objections')
  @Allow('minutes.write', 'minutes.review')
  @Reads200(ObjectionPage, {
    summary: 'List objections',
    description: 'Who writes the minutes reads all; everybody else his own.',
  })
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filters: ObjectionFilters) {
    return this.objections.list(actor, idFrom(id), filters);
  }

  @Post('minutes/:id/objections')
  @Allow('minutes.review')
  @Creates(ObjectionResponse, '/objections/{id}', {
    summary: 'Object to a passage',
    description:
      "For who was invited to the meeting, while the minutes (or a correction of them) are in review, for the group's reviewDays. In one's own name only.",
    refuses: ['minutes_not_in_review', 'no_review_period', 'review_period_over'],
  })
  create(@Input(CreateObjectionRequest) change: Change<CreateObjectionRequest>, @Param('id') id: string) {
    return this.objections.create(change, idFrom(id));
  }

  @Get('objections/:id')
  @Allow('minutes.write', 'minutes.review')
  @Reads200(ObjectionResponse, {
    summary: 'Read an objection',
    description: 'Where you write the minutes, or where it is yours.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.objections.one(actor, idFrom(id));
  }

  @Post('objections/:id/answer')
  @Allow('minutes.approve')
  @Transition(ObjectionResponse, {
    summary: 'Answer an objection',
    description:
      'Once, before the minutes are approved; also after they were returned. Open objections keep them from being approved. An accepted one changes nothing by itself: return the minutes, edit them, and have them reviewed again.',
    refuses: ['objection_answered', 'minutes_final'],
  })
  answer(@Input(AnswerObjectionRequest) change: Change<AnswerObjectionRequest>, @Param('id') id: string) {
    return this.objections.answer(change, idFrom(id));
  }
}
