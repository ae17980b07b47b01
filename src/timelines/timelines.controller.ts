import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom, Reads } from '../access/reads.js';
import { Reads200 } from '../audit/route.js';
import type { Answer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { TimelineFilters } from './dto/timeline.filters.js';
import { TimelineEntryPage } from './dto/timeline.response.js';
import type { Subject } from './timeline-kinds.js';
import { listTimeline, timelineIsThere } from './timelines.query.js';

const told = 'Until today, the newest first, of each kind of record as much as its own list would give you.';

@Controller()
export class TimelinesController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Get('organisations/:id/timeline')
  @ApiTags('organisations')
  @Allow('organisation.read')
  @Reads200(TimelineEntryPage, {
    summary: 'Read what happened with an organisation',
    description: `Memberships, affiliations, seats, meetings attended on its behalf and what these decided, tasks, interactions, duplicates taken in; for who reads more of it than the public does. ${told}`,
  })
  organisation(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filters: TimelineFilters) {
    return this.page(actor, { party: 'organisation', id: idFrom(id) }, filters);
  }

  @Get('persons/:id/timeline')
  @ApiTags('persons')
  @Allow('person.read')
  @Reads200(TimelineEntryPage, {
    summary: 'Read what happened with a person',
    description: `Affiliations, seats, meetings attended and what these decided, tasks, interactions, duplicates taken in. ${told}`,
  })
  person(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filters: TimelineFilters) {
    return this.page(actor, { party: 'person', id: idFrom(id) }, filters);
  }

  /** @throws not_found where the actor does not see whose timeline it is */
  private async page(actor: Actor, subject: Subject, filters: TimelineFilters): Promise<Answer> {
    const { clock } = this;
    const today = clock.today();
    const statement = listTimeline(actor, subject, filters, { today, zone: clock.zone });
    const page = await this.reads.page(statement, filters);
    if (page.isEmptyPage()) await this.reads.one(timelineIsThere(actor, subject, today));
    return page;
  }
}
