import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { Reads200, ReadsFile } from '../audit/route.js';
import { WantedLanguage } from '../common/language.js';
import type { Language } from '../common/problem.js';
import { papersRefuse } from '../paper/paper.errors.js';
import { InvitationResponse } from './dto/invitation.response.js';
import { MeetingPapersService } from './meeting-papers.service.js';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingPapersController {
  constructor(private readonly papers: MeetingPapersService) {}

  @Get(':id.ics')
  @Allow('meeting.read')
  @ReadsFile('text/calendar', {
    summary: 'Take a meeting into a calendar',
    description:
      'iCalendar (RFC 5545), for Outlook, Apple and Google. Taken in again after a change or a cancellation, it replaces the event. Names nobody but the group; has joinUrl only where you may read it.',
  })
  calendar(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.papers.calendar(actor, idFrom(id));
  }

  @Get(':id/invitation')
  @Allow('meeting.write')
  @Reads200(InvitationResponse, {
    summary: 'Read the invitation as a mail',
    description:
      'Subject, text (German or English, by Accept-Language) and addresses to copy into a mail program; of a cancelled meeting, the cancellation. Sends nothing; POST marks the meeting as invited.',
  })
  invitation(@CurrentActor() actor: Actor, @WantedLanguage() language: Language, @Param('id') id: string) {
    return this.papers.invitation(actor, idFrom(id), language);
  }

  @Get(':id/cancellation')
  @Allow('meeting.write')
  @Reads200(InvitationResponse, {
    summary: 'Read the cancellation as a mail',
    description:
      'What the invitation becomes once the meeting is cancelled, before it is; a reason that is given then comes on top. Of a cancelled one as it is, with the reason that was given. Cancels nothing and sends nothing.',
  })
  cancellation(@CurrentActor() actor: Actor, @WantedLanguage() language: Language, @Param('id') id: string) {
    return this.papers.cancellation(actor, idFrom(id), language);
  }

  @Get(':id/agenda.pdf')
  @Allow('meeting.read')
  @ReadsFile('application/pdf', {
    summary: 'Print the agenda',
    description: 'In German, tagged (accessible), with running times and how long a topic has been open.',
    refuses: papersRefuse,
  })
  agenda(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.papers.agenda(actor, idFrom(id));
  }

  @Get(':id/attendance-sheet.pdf')
  @Allow('meeting.write', 'minutes.write')
  @ReadsFile('application/pdf', {
    summary: 'Print the attendance sheet',
    description:
      'In German: everybody on the list with organisation and function, guests last, and room to sign, also for who comes unannounced.',
    refuses: papersRefuse,
  })
  attendanceSheet(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.papers.attendanceSheet(actor, idFrom(id));
  }
}
