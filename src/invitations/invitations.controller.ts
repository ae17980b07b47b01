import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200, Refuses } from '../audit/route.js';
import { AgendaMailsResponse } from './dto/agenda-mails.response.js';
import { InvitationPreviewFilters } from './dto/invitation-preview.filters.js';
import { InvitationPreviewResponse } from './dto/invitation-preview.response.js';
import { InvitationsService } from './invitations.service.js';

@ApiTags('meetings')
@Controller('meetings')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get(':id/invitation-preview')
  @Allow('meeting.write')
  @Reads200(InvitationPreviewResponse, {
    summary: 'Whom inviting would reach',
    description:
      'What POST …/invitation would send now, and POST …/agenda-mails; with from, as if these had been added to the list before, and who of them would be left out. Sends and adds nothing.',
  })
  preview(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filters: InvitationPreviewFilters) {
    return this.invitations.preview(actor, idFrom(id), filters);
  }

  @Post(':id/agenda-mails')
  @Allow('meeting.write')
  @HttpCode(200)
  @ApiExtension('x-repeatable', true)
  @ApiOperation({
    summary: 'Mail the agenda anew',
    description:
      'To everybody invited who was told another agenda; nobody gets the same twice, also by a second call. Without an entry for the calendar: time and place stay, and answers are not asked for again.',
  })
  @ApiOkResponse({ type: AgendaMailsResponse, description: 'Whom it reaches.' })
  @Refuses('meeting_cancelled', 'not_invited_yet', 'agenda_too_late')
  mailAgenda(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.invitations.mailAgenda(change, idFrom(id));
  }
}
