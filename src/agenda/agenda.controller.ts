import { Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200, Removes } from '../audit/route.js';
import { AgendaFromTemplateService } from './agenda-from-template.service.js';
import { AgendaService } from './agenda.service.js';
import {
  AgendaOrderRequest,
  CreateAgendaItemRequest,
  PatchAgendaItemRequest,
} from './dto/agenda-item.request.js';
import { AgendaItemResponse } from './dto/agenda-item.response.js';
import { meetingAnswer } from '../meetings/meeting-answers.js';

@ApiTags('meetings')
@Controller()
export class AgendaController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly fromTemplate: AgendaFromTemplateService,
  ) {}

  @Post('meetings/:id/agenda-items')
  @Allow('meeting.write')
  @Creates(AgendaItemResponse, '/agenda-items/{id}', {
    summary: 'Add an agenda item',
    description:
      "At a place or at the end, until the minutes are in review. The meeting's version stays as it is.",
    refuses: [
      'topic_on_agenda',
      'meeting_cancelled',
      'minutes_not_in_draft',
      'minutes_in_correction',
      'minutes_final',
    ],
  })
  create(@Input(CreateAgendaItemRequest) change: Change<CreateAgendaItemRequest>, @Param('id') id: string) {
    return this.agenda.create(change, idFrom(id));
  }

  @Post('meetings/:id/agenda-template')
  @Allow('meeting.write')
  @Creates(meetingAnswer, '/meetings/{id}', {
    summary: 'Begin the agenda from the template',
    description:
      "Adds what the agenda lacks of its group's template, from the top on, before the meeting opens; what is there stays where it is. Answers with the meeting, whose version stays.",
    refuses: ['meeting_begun', 'meeting_cancelled'],
  })
  begin(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.fromTemplate.begin(change, idFrom(id));
  }

  @Get('agenda-items/:id')
  @Allow('meeting.read')
  @Reads200(AgendaItemResponse, {
    summary: 'Read an agenda item',
    description: 'As it stands in its meeting, with as much of it as you may read.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.agenda.one(actor, idFrom(id));
  }

  @Patch('agenda-items/:id')
  @Allow('meeting.write', 'minutes.write')
  @Changes(AgendaItemResponse, {
    summary: 'Change an agenda item',
    description:
      'Until the minutes are in review; notes and wasDiscussed from the opening on. Items are changed apart from each other, so that several people can log one meeting. Where somebody else was faster on the same item, 412 shows it as it is now (current): merge, and send again with the new ETag.',
    refuses: [
      'topic_on_agenda',
      'meeting_cancelled',
      'meeting_not_begun',
      'minutes_not_in_draft',
      'minutes_in_correction',
      'minutes_final',
    ],
  })
  patch(@Input(PatchAgendaItemRequest) change: Change<PatchAgendaItemRequest>, @Param('id') id: string) {
    return this.agenda.patch(change, idFrom(id));
  }

  @Delete('agenda-items/:id')
  @Allow('meeting.write')
  @Removes({
    summary: 'Remove an agenda item',
    description:
      'Until the minutes are in review, where nothing refers to it. Items below it move up. Before the meeting, a recurring topic that was carried over to there is left out this once with that.',
    refuses: [
      'agenda_item_in_use',
      'meeting_cancelled',
      'minutes_not_in_draft',
      'minutes_in_correction',
      'minutes_final',
    ],
  })
  async remove(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    await this.agenda.remove(change, idFrom(id));
  }

  @Put('meetings/:id/agenda-order')
  @Allow('meeting.write')
  @Changes(meetingAnswer, {
    summary: 'Put the agenda in order',
    description:
      "Names every item once. The order belongs to the meeting: If-Match takes the meeting's ETag, and the answer is the meeting.",
    refuses: ['meeting_cancelled', 'minutes_not_in_draft', 'minutes_in_correction', 'minutes_final'],
  })
  reorder(@Input(AgendaOrderRequest) change: Change<AgendaOrderRequest>, @Param('id') id: string) {
    return this.agenda.reorder(change, idFrom(id));
  }
}
