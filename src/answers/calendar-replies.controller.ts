import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExtension, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Refuses } from '../audit/route.js';
import { CalendarRepliesService } from './calendar-replies.service.js';
import { CalendarReplyRequest, CalendarReplyResponse } from './dto/calendar-reply.js';

@ApiTags('meetings')
@Controller('calendar-replies')
export class CalendarRepliesController {
  constructor(private readonly replies: CalendarRepliesService) {}

  @Post()
  @Allow('rsvp.write')
  @HttpCode(200)
  @ApiExtension('x-repeatable', true)
  @ApiOperation({
    summary: 'Note an answer that a calendar program sent',
    description:
      'For who reads the mailbox to which calendars answer. Matched by UID, SEQUENCE and attendee; what is older than the answer there is changes nothing.',
  })
  @ApiOkResponse({ type: CalendarReplyResponse, description: 'Whether it counts.' })
  @Refuses('not_found', 'meeting_cancelled', 'answers_closed', 'too_many_substitutes')
  take(@Input(CalendarReplyRequest) change: Change<CalendarReplyRequest>) {
    return this.replies.take(change);
  }
}
