import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { Reads } from '../access/reads.js';
import { Reads200 } from '../audit/route.js';
import { Clock } from '../common/clock.js';
import { SearchParameters } from './dto/search.parameters.js';
import { SearchResponse } from './dto/search.response.js';
import { find, FIRST_ROWS } from './search.query.js';

@ApiTags('home')
@Controller('search')
export class SearchController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(
    'organisation.read',
    'person.read',
    'topic.read',
    'meeting.read',
    'actionItem.read',
    'minutes.read',
    'minutes.published',
    'minutes.review',
    'minutes.write',
  )
  @Reads200(SearchResponse, {
    summary: 'Search everything',
    description: `What the lists find for the same words, in one call: of each kind that you may read the first ${FIRST_ROWS} rows and how many there are. Nothing is found by what you may not read.`,
  })
  search(@CurrentActor() actor: Actor, @Query() { q }: SearchParameters) {
    return this.reads.one(find(actor, q, { today: this.clock.today(), zone: this.clock.zone }));
  }
}
