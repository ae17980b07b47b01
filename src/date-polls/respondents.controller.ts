import { Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, Entrance } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Refuses, Removes } from '../audit/route.js';
import { NeverStored } from '../http/route-settings.js';
import { DatePollLinksService } from './date-poll-links.service.js';
import {
  AnswerDatesRequest,
  DatePollLinkRequest,
  PatchRespondentRequest,
} from './dto/date-answer.request.js';
import { AddRespondentRequest } from './dto/date-poll.request.js';
import {
  DatePollResponse,
  DatePollSheet,
  NewDatePollLinkResponse,
  RespondentResponse,
} from './dto/date-poll.response.js';
import { RespondentsService } from './respondents.service.js';

@ApiTags('date-polls')
@Controller()
export class RespondentsController {
  constructor(
    private readonly respondents: RespondentsService,
    private readonly links: DatePollLinksService,
  ) {}

  @Post('date-polls/:id/respondents')
  @Allow('meeting.write')
  @Creates(DatePollResponse, '/date-polls/{id}', {
    summary: 'Ask one more',
    description: 'A person, or a guest without a person record; by mail at once, while the poll is open.',
    refuses: ['date_poll_over', 'asked_already'],
  })
  add(@Input(AddRespondentRequest) change: Change<AddRespondentRequest>, @Param('id') id: string) {
    return this.respondents.add(change, idFrom(id));
  }

  @Patch('date-poll-respondents/:id')
  @Allow('rsvp.write')
  @Changes(RespondentResponse, {
    summary: 'Answer a date poll',
    description:
      'For oneself, or, for who runs the group, for somebody who said it otherwise. As often as one likes while the poll is open; the last answer counts.',
    refuses: ['date_poll_over'],
  })
  answer(@Input(PatchRespondentRequest) change: Change<PatchRespondentRequest>, @Param('id') id: string) {
    return this.respondents.answer(change, idFrom(id));
  }

  @Delete('date-poll-respondents/:id')
  @Allow('meeting.write')
  @Removes({
    summary: 'Take somebody off a date poll',
    description: 'Their answer counts no more, and their link is void. They are not told of it.',
    refuses: ['date_poll_over'],
  })
  remove(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.respondents.remove(change, idFrom(id));
  }

  @Post('date-poll-respondents/:id/links')
  @Allow('rsvp.write')
  @NeverStored()
  @ApiOperation({
    summary: 'Make a link to answer a date poll with',
    description:
      'For somebody who lost the one in the mail, or whom no mail reaches. Good until the last date is over; every earlier one of theirs loses its force.',
  })
  @ApiCreatedResponse({
    type: NewDatePollLinkResponse,
    description: 'Made; the link is shown this once.',
  })
  @Refuses('date_poll_over', 'dates_are_over', 'respondent_has_left')
  makeLink(@Input(NoContent, { repeatable: false }) change: Change, @Param('id') id: string) {
    return this.links.make(change, idFrom(id));
  }

  @Delete('date-poll-respondents/:id/links')
  @Allow('rsvp.write')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Withdraw links to answer a date poll with',
    description: 'All of theirs, at once and for good; what was answered with them stays.',
  })
  @ApiNoContentResponse({ description: 'They are out of force.' })
  withdrawLinks(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    return this.links.withdraw(change, idFrom(id));
  }

  @Post('date-poll-links/reading')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Read a date poll with a link',
    description:
      'Changes nothing; also once the poll is over, to see which date it is. Every link that opens nothing is refused alike.',
  })
  @ApiOkResponse({ type: DatePollSheet, description: 'The poll, and what was answered so far.' })
  @Refuses('date_poll_link_not_usable')
  read(@Input(DatePollLinkRequest, { repeatable: false }) change: Change<DatePollLinkRequest>) {
    return this.links.read(change);
  }

  @Post('date-poll-links/answers')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Answer a date poll with a link',
    description: 'As often as one likes while it is open; the last answer counts.',
  })
  @ApiOkResponse({ type: DatePollSheet, description: 'The poll with the answer.' })
  @Refuses('date_poll_link_not_usable', 'date_poll_over')
  answerByLink(@Input(AnswerDatesRequest, { repeatable: false }) change: Change<AnswerDatesRequest>) {
    return this.links.answer(change);
  }
}
