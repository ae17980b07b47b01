import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200 } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { MeetingFilters } from './dto/meeting.filters.js';
import { CreateMeetingRequest, PatchMeetingRequest } from './dto/meeting.request.js';
import { MeetingPage } from './dto/meeting.response.js';
import { meetingAnswer } from './meeting-answers.js';
import { MeetingsService } from './meetings.service.js';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingsController {
  constructor(private readonly meetings: MeetingsService) {}

  @Get()
  @Allow('meeting.read')
  @ReadsExportable(MeetingPage, {
    summary: 'List meetings',
    description:
      'Meetings of the groups that you may read, and those to which you were invited. Drafts are for who may change them.',
  })
  list(@CurrentReader() reader: Reader, @Query() filters: MeetingFilters) {
    return this.meetings.list(reader, filters);
  }

  @Post()
  @Allow('meeting.write')
  @Creates(meetingAnswer, '/meetings/{id}', {
    summary: 'Plan a meeting',
    description: 'A draft at first, which only who may change it sees.',
  })
  create(@Input(CreateMeetingRequest) change: Change<CreateMeetingRequest>) {
    return this.meetings.create(change);
  }

  @Get(':id')
  @Allow('meeting.read')
  @Reads200(meetingAnswer, {
    summary: 'Read a meeting whole',
    description:
      'With agenda, participations, state of the minutes, decisions and tasks, each with as much as you may read.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.meetings.one(actor, idFrom(id));
  }

  @Patch(':id')
  @Allow('meeting.write')
  @Changes(meetingAnswer, {
    summary: 'Change a meeting',
    description:
      'Another time or place raises icsSequence and sets the answers to the invitation back to needs_action. Under way only title, location and joinUrl change; held and cancelled meetings do not.',
    refuses: ['meeting_under_way', 'meeting_held', 'meeting_cancelled'],
  })
  patch(@Input(PatchMeetingRequest) change: Change<PatchMeetingRequest>, @Param('id') id: string) {
    return this.meetings.patch(change, idFrom(id));
  }
}
