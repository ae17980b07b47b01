import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200 } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { ActionItemResponse } from './dto/action-item.response.js';
import { ActionItemsService } from './action-items.service.js';
import {
  ActionItemEntryPage,
  ActionItemEntryResponse,
  ActionItemPage,
} from './dto/action-item-entry.response.js';
import { ActionItemFilters, EntryFilters } from './dto/action-item.filters.js';
import {
  CommentRequest,
  CreateActionItemRequest,
  PatchActionItemRequest,
} from './dto/action-item.request.js';

@ApiTags('action-items')
@Controller('action-items')
export class ActionItemsController {
  constructor(private readonly actionItems: ActionItemsService) {}

  @Get()
  @Allow('actionItem.read')
  @ReadsExportable(ActionItemPage, {
    summary: 'List action items',
    description:
      'Those of your groups and your own. Tasks born in a meeting appear with its minutes, your own at once.',
  })
  list(@CurrentReader() reader: Reader, @Query() filters: ActionItemFilters) {
    return this.actionItems.list(reader, filters);
  }

  @Post()
  @Allow('actionItem.write')
  @Creates(ActionItemResponse, '/action-items/{id}', {
    summary: 'Add an action item',
    description:
      'Open at first. A person or an organisation answers for it. With agendaItemId it is born in that meeting, which must have begun and whose minutes must be a draft or not there yet.',
    refuses: ['meeting_cancelled', 'meeting_not_begun', 'minutes_not_in_draft', 'minutes_in_correction'],
  })
  create(@Input(CreateActionItemRequest) change: Change<CreateActionItemRequest>) {
    return this.actionItems.create(change);
  }

  @Get(':id')
  @Allow('actionItem.read')
  @Reads200(ActionItemResponse, { summary: 'Read an action item', description: 'With today in "overdue".' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.actionItems.one(actor, idFrom(id));
  }

  @Patch(':id')
  @Allow('actionItem.write', 'actionItem.answer')
  @Changes(ActionItemResponse, {
    summary: 'Change an action item',
    description:
      'Who is responsible changes the state alone. State: open, in_progress, blocked → each other, done or cancelled; done, cancelled → open, with a reason. Title, description and decision stay once they stand in approved minutes.',
    refuses: ['step_not_open', 'action_item_in_minutes'],
  })
  patch(@Input(PatchActionItemRequest) change: Change<PatchActionItemRequest>, @Param('id') id: string) {
    return this.actionItems.patch(change, idFrom(id));
  }

  @Get(':id/history')
  @Allow('actionItem.read')
  @Reads200(ActionItemEntryPage, {
    summary: 'Read the history of an action item',
    description: 'Every change of state, responsibility and date, and every comment; oldest first.',
  })
  history(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filters: EntryFilters) {
    return this.actionItems.history(actor, idFrom(id), filters);
  }

  @Post(':id/comments')
  @Allow('actionItem.write', 'actionItem.answer')
  @Creates(ActionItemEntryResponse, '/action-items/{id}/history', {
    summary: 'Comment on an action item',
    description: 'The comment stands in the history; the version of the action item stays.',
  })
  comment(@Input(CommentRequest) change: Change<CommentRequest>, @Param('id') id: string) {
    return this.actionItems.comment(change, idFrom(id));
  }
}
