import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor, Entrance } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200, Refuses } from '../audit/route.js';
import { NeverStored } from '../http/route-settings.js';
import { ObjectionLinkFilters } from './dto/objection.filters.js';
import { MinutesResponse } from '../minutes/dto/minutes.response.js';
import { NewObjectionLinkResponse, ObjectionLinkPage } from './dto/objection-link.response.js';
import { ObjectByLinkRequest, ObjectionLinkRequest } from './dto/objection.request.js';
import { ObjectionResponse } from './dto/objection.response.js';
import { ObjectingByLinkService } from './objecting-by-link.service.js';
import { ObjectionLinksService } from './objection-links.service.js';

@ApiTags('minutes')
@Controller()
export class ObjectionLinksController {
  constructor(
    private readonly links: ObjectionLinksService,
    private readonly byLink: ObjectingByLinkService,
  ) {}

  @Get('minutes/:id/objection-links')
  @Allow('minutes.write')
  @Reads200(ObjectionLinkPage, {
    summary: 'List links for objections',
    description: 'Those in force, without the links themselves.',
  })
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filters: ObjectionLinkFilters) {
    return this.links.list(actor, idFrom(id), filters);
  }

  @Post('participations/:id/objection-links')
  @Allow('minutes.write')
  @NeverStored()
  @ApiOperation({
    summary: 'Make a link for objections',
    description:
      'For a participant without an account who was invited. With it the minutes are read while they are in review, and objected to, any number of times. Good until the deadline for objections, or for 14 days where none lies ahead; an earlier link of the participation loses its force.',
  })
  @ApiCreatedResponse({ type: NewObjectionLinkResponse, description: 'Made; the link is shown this once.' })
  @Refuses('participant_has_account', 'participant_not_invited')
  make(@Input(NoContent, { repeatable: false }) change: Change, @Param('id') id: string) {
    return this.links.make(change, idFrom(id));
  }

  @Delete('objection-links/:id')
  @Allow('minutes.write')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Withdraw a link for objections',
    description: 'At once and for good; objections made with it stay.',
  })
  @ApiNoContentResponse({ description: 'It is out of force.' })
  withdraw(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    return this.links.withdraw(change, idFrom(id));
  }

  @Post('objection-links/reading')
  @Entrance()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Read minutes with a link',
    description:
      'As who was invited reads them in review. Every link that opens nothing is refused alike: unknown, expired, withdrawn, or the minutes are not in review.',
  })
  @ApiOkResponse({ type: MinutesResponse, description: 'The minutes in review.' })
  @Refuses('objection_link_not_usable')
  read(@Input(ObjectionLinkRequest, { repeatable: false }) change: Change<ObjectionLinkRequest>) {
    return this.byLink.read(change);
  }

  @Post('objection-links/objections')
  @Entrance()
  @NeverStored()
  @ApiOperation({
    summary: 'Object with a link',
    description: 'As POST /minutes/{id}/objections, in the name of the participation the link was made for.',
  })
  @ApiCreatedResponse({ type: ObjectionResponse, description: 'Made; the objection as it is now.' })
  @Refuses('objection_link_not_usable', 'no_review_period', 'review_period_over')
  object(@Input(ObjectByLinkRequest, { repeatable: false }) change: Change<ObjectByLinkRequest>) {
    return this.byLink.object(change);
  }
}
