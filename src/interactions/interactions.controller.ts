import { Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200, Removes, Transition } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { InteractionFilters } from './dto/interaction.filters.js';
import { CreateInteractionRequest, PatchInteractionRequest } from './dto/interaction.request.js';
import { InteractionPage, InteractionResponse } from './dto/interaction.response.js';
import { InteractionsService } from './interactions.service.js';

@ApiTags('interactions')
@Controller('interactions')
export class InteractionsController {
  constructor(private readonly interactions: InteractionsService) {}

  @Get()
  @Allow('note.internal')
  @ReadsExportable(InteractionPage, {
    summary: 'List interactions',
    description:
      'What staff had to do with organisations and persons: notes, calls, visits, mails, events. For staff alone.',
  })
  list(@CurrentReader() reader: Reader, @Query() filters: InteractionFilters) {
    return this.interactions.list(reader, filters);
  }

  @Post()
  @Allow('note.internal')
  @Creates(InteractionResponse, '/interactions/{id}', {
    summary: 'Note an interaction',
    description:
      'With an organisation, a person, or a person at an organisation. A next step has a day by which it is due, and is shown on that day to who of us it was (GET /me/today).',
  })
  create(@Input(CreateInteractionRequest) change: Change<CreateInteractionRequest>) {
    return this.interactions.create(change);
  }

  @Get(':id')
  @Allow('note.internal')
  @Reads200(InteractionResponse, { summary: 'Read an interaction', description: 'For staff alone.' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.interactions.one(actor, idFrom(id));
  }

  @Patch(':id')
  @Allow('note.internal')
  @Changes(InteractionResponse, {
    summary: 'Change an interaction',
    description: 'Another nextStep is open, whatever became of the one before.',
  })
  patch(@Input(PatchInteractionRequest) change: Change<PatchInteractionRequest>, @Param('id') id: string) {
    return this.interactions.patch(change, idFrom(id));
  }

  @Delete(':id')
  @Allow('note.internal')
  @Removes({
    summary: 'Delete an interaction',
    description: 'For good: the audit trail keeps that it was, not what it said.',
  })
  remove(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.interactions.remove(change, idFrom(id));
  }

  @Post(':id/completion')
  @Allow('note.internal')
  @Transition(InteractionResponse, {
    summary: 'Say that the next step is taken',
    description: 'due → taken.',
    refuses: ['step_not_open'],
  })
  complete(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.interactions.step(change, idFrom(id), 'completion');
  }

  @Post(':id/reopening')
  @Allow('note.internal')
  @Transition(InteractionResponse, {
    summary: 'Say that the next step is still to be taken',
    description: 'taken → due.',
    refuses: ['step_not_open'],
  })
  reopen(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.interactions.step(change, idFrom(id), 'reopening');
  }
}
