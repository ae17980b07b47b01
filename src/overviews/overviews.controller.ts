import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom, Reads } from '../access/reads.js';
import { Reads200 } from '../audit/route.js';
import { Clock } from '../common/clock.js';
import { OrganisationOverviewResponse, PersonOverviewResponse } from './dto/overview.response.js';
import { FIRST_ROWS, organisationOverview, personOverview } from './overviews.query.js';

const first = `Each list with its first ${FIRST_ROWS} rows and how many there are, as much of it as you may read.`;

@Controller()
export class OverviewsController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Get('organisations/:id/overview')
  @ApiTags('organisations')
  @Allow('person.read')
  @Reads200(OrganisationOverviewResponse, {
    summary: 'See what an organisation has to do with the alliance',
    description: `Memberships, persons, seats, meetings and open tasks, in one call, for who reads more of it than the public does. ${first} An API key needs organisation.read besides.`,
  })
  organisation(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.reads.one(organisationOverview(actor, idFrom(id), this.days()));
  }

  @Get('persons/:id/overview')
  @ApiTags('persons')
  @Allow('person.read')
  @Reads200(PersonOverviewResponse, {
    summary: 'See what a person has to do with the alliance',
    description: `Seats, meetings and open tasks, in one call. ${first}`,
  })
  person(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.reads.one(personOverview(actor, idFrom(id), this.days()));
  }

  private days() {
    return { today: this.clock.today(), zone: this.clock.zone };
  }
}
