import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { Reads200 } from '../audit/route.js';
import { EventFilters } from './dto/event.filters.js';
import { EventPage } from './dto/event.response.js';
import { EventsService } from './events.service.js';

@ApiTags('webhooks')
@Controller('events')
export class EventsController {
  constructor(private readonly events: EventsService) {}

  @Get()
  @Allow('event.read')
  @Reads200(EventPage, {
    summary: 'List events',
    description:
      'What webhooks are sent, for who prefers to ask: changes of records that you may read now, oldest first where `sort` says nothing else. Of each record they come in order, and who goes on with after=<id of the last one> misses none.',
  })
  list(@CurrentActor() actor: Actor, @Query() filters: EventFilters) {
    return this.events.list(actor, filters);
  }
}
