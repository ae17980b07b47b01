import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor, Public } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200 } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { OrganisationFilters } from './dto/organisation.filters.js';
import { CreateOrganisationRequest, PatchOrganisationRequest } from './dto/organisation.request.js';
import { MembershipResponse, OrganisationPage, OrganisationResponse } from './dto/organisation.response.js';
import { MembershipsService } from './memberships.service.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller()
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly memberships: MembershipsService,
  ) {}

  @Get('organisations')
  @Public()
  @ReadsExportable(OrganisationPage, {
    summary: 'List organisations',
    description: 'Without a sign-in: active members that are listed publicly, with their public fields.',
  })
  list(@CurrentReader() reader: Reader, @Query() filters: OrganisationFilters) {
    return this.organisations.list(reader, filters);
  }

  @Post('organisations')
  @Allow('organisation.create')
  @Creates(OrganisationResponse, '/organisations/{id}', {
    summary: 'Add an organisation',
    description: 'It is no member yet: a membership is made and activated separately.',
    refuses: ['possible_duplicate'],
  })
  create(@Input(CreateOrganisationRequest) change: Change<CreateOrganisationRequest>) {
    return this.organisations.create(change);
  }

  @Get('organisations/:id')
  @Public()
  @Reads200(OrganisationResponse, {
    summary: 'Read an organisation',
    description: 'With as much as you may read of it.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.organisations.one(actor, idFrom(id));
  }

  @Patch('organisations/:id')
  @Allow('organisation.update')
  @Changes(OrganisationResponse, {
    summary: 'Change an organisation',
    description: 'Members change the profile of their own; sector, tags, listing and notes are for staff.',
  })
  patch(@Input(PatchOrganisationRequest) change: Change<PatchOrganisationRequest>, @Param('id') id: string) {
    return this.organisations.patch(change, idFrom(id));
  }

  @Post('organisations/:id/memberships')
  @Allow('membership.write')
  @Creates(MembershipResponse, '/memberships/{id}', {
    summary: 'Open a membership',
    description: 'Prospective at first. Refused while another one has not ended.',
    refuses: ['membership_open'],
  })
  openMembership(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.memberships.create(change, idFrom(id));
  }
}
