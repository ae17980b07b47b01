import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom, Reads } from '../access/reads.js';
import { Reads200, ReadsFile } from '../audit/route.js';
import { Clock } from '../common/clock.js';
import { WantedLanguage } from '../common/language.js';
import type { Language } from '../common/problem.js';
import { papersRefuse } from '../paper/paper.errors.js';
import { MembershipOverviewResponse } from './dto/membership-overview.response.js';
import { MembershipOverviews } from './membership-overviews.service.js';
import { OrganisationOverviewResponse, PersonOverviewResponse } from './dto/overview.response.js';
import { FIRST_ROWS, organisationOverview, personOverview } from './overviews.query.js';

const first = `Each list with its first ${FIRST_ROWS} rows and how many there are, as much of it as you may read.`;

@Controller()
export class OverviewsController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly memberships: MembershipOverviews,
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

  @Get('organisations/:id/membership-overview')
  @ApiTags('organisations')
  @Allow('person.read')
  @Reads200(MembershipOverviewResponse, {
    summary: 'See a membership at a glance',
    description: `What the member brings, what it got, and who answers for it, in one call, for who reads more of it than the public does. ${first} Why it joined and what staff had to do with it: for staff. An API key needs organisation.read besides.`,
  })
  membership(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.memberships.overview(actor, idFrom(id));
  }

  @Get('organisations/:id/membership-overview.pdf')
  @ApiTags('organisations')
  @Allow('person.read')
  @ReadsFile('application/pdf', {
    summary: 'Print a membership at a glance',
    description:
      'For the talk with the member, in German or English (Accept-Language), tagged (accessible). Whatever is for staff alone is left out, whoever asks.',
    refuses: papersRefuse,
  })
  membershipPaper(
    @CurrentActor() actor: Actor,
    @WantedLanguage() language: Language,
    @Param('id') id: string,
  ) {
    return this.memberships.paper(actor, idFrom(id), language);
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
