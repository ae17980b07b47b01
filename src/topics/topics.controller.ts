import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200, Transition } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { TopicEntryPage } from './dto/topic-entry.response.js';
import { TopicEntryFilters, TopicFilters } from './dto/topic.filters.js';
import { CreateTopicRequest, PatchTopicRequest, TransferTopicRequest } from './dto/topic.request.js';
import { TopicPage, TopicResponse } from './dto/topic.response.js';
import { TopicTransferService } from './topic-transfer.service.js';
import { TopicsService } from './topics.service.js';

@ApiTags('meetings')
@Controller('topics')
export class TopicsController {
  constructor(
    private readonly topics: TopicsService,
    private readonly transfers: TopicTransferService,
  ) {}

  @Get()
  @Allow('topic.read')
  @ReadsExportable(TopicPage, {
    summary: 'List topics',
    description: 'Matters that the groups which you may read keep working on across meetings.',
  })
  list(@CurrentReader() reader: Reader, @Query() filters: TopicFilters) {
    return this.topics.list(reader, filters);
  }

  @Post()
  @Allow('topic.write', 'topic.propose')
  @Creates(TopicResponse, '/topics/{id}', {
    summary: 'Add or propose a topic',
    description:
      'It is open at first. Who sits in the group proposes with title and description; the other fields are for who runs it.',
  })
  create(@Input(CreateTopicRequest) change: Change<CreateTopicRequest>) {
    return this.topics.create(change);
  }

  @Get(':id')
  @Allow('topic.read')
  @Reads200(TopicResponse, { summary: 'Read a topic', description: 'With how often it was carried over.' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.topics.one(actor, idFrom(id));
  }

  @Patch(':id')
  @Allow('topic.write')
  @Changes(TopicResponse, {
    summary: 'Change a topic',
    description:
      'Also closes it and opens it again (state), and leaves a recurring one off the next agenda (leaveOutOnce).',
  })
  patch(@Input(PatchTopicRequest) change: Change<PatchTopicRequest>, @Param('id') id: string) {
    return this.topics.patch(change, idFrom(id));
  }

  @Post(':id/transfer')
  @Allow('topic.write')
  @Transition(TopicResponse, {
    summary: 'Give a topic to another group',
    description:
      'For who runs its group and may at least propose topics in the other. Its agenda items stay where they were. Refused while its group has it on an agenda without approved minutes.',
    refuses: ['topic_in_use'],
  })
  transfer(@Input(TransferTopicRequest) change: Change<TransferTopicRequest>, @Param('id') id: string) {
    return this.transfers.transfer(change, idFrom(id));
  }

  @Get(':id/history')
  @Allow('topic.read')
  @Reads200(TopicEntryPage, {
    summary: 'Read the history of a topic',
    description:
      'When it came up, the agendas it stood on, and its way from group to group; oldest first. Of meetings that you may not read: day and group alone, and no drafts.',
  })
  history(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filters: TopicEntryFilters) {
    return this.topics.history(actor, idFrom(id), filters);
  }
}
