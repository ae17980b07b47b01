import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Creates, Reads200, Transition } from '../audit/route.js';
import { DatePollPreviewsService } from './date-poll-previews.service.js';
import { DatePollsService } from './date-polls.service.js';
import { DatePollFilters } from './dto/date-poll.filters.js';
import {
  ChooseDateRequest,
  CreateDatePollRequest,
  WithdrawDatePollRequest,
} from './dto/date-poll.request.js';
import { DatePollPage, DatePollPreview, DatePollResponse } from './dto/date-poll.response.js';
import { PreviewParameters } from './dto/preview.parameters.js';

@ApiTags('date-polls')
@Controller()
export class DatePollsController {
  constructor(
    private readonly polls: DatePollsService,
    private readonly previews: DatePollPreviewsService,
  ) {}

  @Get('date-polls')
  @Allow('meeting.read')
  @Reads200(DatePollPage, {
    summary: 'List date polls',
    description: 'Of the groups whose meetings you may read, and those in which you are asked.',
  })
  list(@CurrentActor() actor: Actor, @Query() filters: DatePollFilters) {
    return this.polls.list(actor, filters);
  }

  @Post('date-polls')
  @Allow('meeting.write')
  @Creates(DatePollResponse, '/date-polls/{id}', {
    summary: 'Begin a date poll',
    description:
      'Three to ten dates are offered to the people of a group; each whom a mail reaches gets one, with a link to answer with.',
  })
  create(@Input(CreateDatePollRequest) change: Change<CreateDatePollRequest>) {
    return this.polls.create(change);
  }

  @Get('date-polls/:id')
  @Allow('meeting.read')
  @Reads200(DatePollResponse, {
    summary: 'Read a date poll',
    description:
      'With how many said what of each date. Who runs the group reads who said what; others their own answer.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.polls.one(actor, idFrom(id));
  }

  @Post('date-polls/:id/choice')
  @Allow('meeting.write')
  @Transition(DatePollResponse, {
    summary: 'Choose a date',
    description:
      'A draft of the meeting is made at that time, and everybody who was asked gets a mail that says so, once: all or nothing. The meeting is then planned and invited to as any other.',
    refuses: ['step_not_open'],
  })
  choose(@Input(ChooseDateRequest) change: Change<ChooseDateRequest>, @Param('id') id: string) {
    return this.polls.choose(change, idFrom(id));
  }

  @Post('date-polls/:id/withdrawal')
  @Allow('meeting.write')
  @Transition(DatePollResponse, {
    summary: 'Withdraw a date poll',
    description: 'No date is looked for any more; everybody who was asked gets a mail that says so, once.',
    refuses: ['step_not_open'],
  })
  withdraw(@Input(WithdrawDatePollRequest) change: Change<WithdrawDatePollRequest>, @Param('id') id: string) {
    return this.polls.withdraw(change, idFrom(id));
  }

  @Get('steering-groups/:idOrSlug/date-poll-preview')
  @Allow('meeting.write')
  @Reads200(DatePollPreview, {
    summary: 'Whom a date poll would ask',
    description: 'Today: whom a mail reaches, whom none reaches, and who is left out. Asks nobody.',
  })
  preview(
    @CurrentActor() actor: Actor,
    @Param('idOrSlug') idOrSlug: string,
    @Query() parameters: PreviewParameters,
  ) {
    return this.previews.preview(actor, idOrSlug, parameters);
  }
}
