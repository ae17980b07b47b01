import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { AnyAccount, CurrentActor, Entrance } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200, ReadsFile, Refuses } from '../audit/route.js';
import { Settings } from '../config/settings.js';
import { publicAddress } from '../http/public-address.js';
import { NeverStored } from '../http/route-settings.js';
import { FeedFilters } from './dto/feed.filters.js';
import { CreateFeedRequest } from './dto/feed.request.js';
import { FeedPage, FeedWithAddressResponse } from './dto/feed.response.js';
import { FeedsService } from './feeds.service.js';

@ApiTags('feeds')
@Controller('feeds')
export class FeedsController {
  private readonly publicUrl: string | null;

  constructor(
    private readonly feeds: FeedsService,
    { config }: Settings,
  ) {
    this.publicUrl = config.publicUrl;
  }

  @Get()
  @AnyAccount()
  @Reads200(FeedPage, {
    summary: 'List my calendar feeds',
    description: 'Those of this account, without their addresses; nobody sees those of others.',
  })
  list(@CurrentActor() actor: Actor, @Query() filters: FeedFilters) {
    return this.feeds.list(actor, filters);
  }

  @Post()
  @AnyAccount()
  @NeverStored()
  @Refuses('too_many_feeds')
  @ApiOperation({
    summary: 'Make a calendar feed',
    description:
      'For calendar programs, which subscribe to its address without signing in. It has what this account may read whenever it is read, and is nothing once the account is disabled. At most 20 an account.',
  })
  @ApiCreatedResponse({
    type: FeedWithAddressResponse,
    description: 'Made; the address is shown this once.',
  })
  create(
    @Input(CreateFeedRequest, { repeatable: false }) change: Change<CreateFeedRequest>,
    @Req() request: FastifyRequest,
  ) {
    return this.feeds.create(change, publicAddress(request, this.publicUrl));
  }

  @Post(':id/renewal')
  @AnyAccount()
  @NeverStored()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Give a calendar feed another address',
    description: 'Where the old one got into wrong hands: it is dead at once, and programs subscribe anew.',
  })
  @ApiOkResponse({ type: FeedWithAddressResponse, description: 'With its new address, shown this once.' })
  renew(
    @Input(NoContent, { repeatable: false }) change: Change,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ) {
    return this.feeds.renew(change, idFrom(id), publicAddress(request, this.publicUrl));
  }

  @Delete(':id')
  @AnyAccount()
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a calendar feed', description: 'At once and for good.' })
  @ApiNoContentResponse({ description: 'Its address is dead.' })
  remove(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    return this.feeds.remove(change, idFrom(id));
  }

  @Get(':token.ics')
  @Entrance()
  @ApiParam({
    name: 'token',
    description: 'The secret of the address.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  @ReadsFile('text/calendar', {
    summary: 'Read a calendar feed',
    description:
      'iCalendar (RFC 5545), for whoever has the address: what its account may read now, of the last 90 days and all that is ahead, in the language of the account. A cancelled meeting stays, as cancelled, for 90 days. Names nobody. An account that may not read a group any more has an empty calendar of it.',
  })
  calendar(@Param('token') token: string, @Req() request: FastifyRequest) {
    return this.feeds.calendar(token, publicAddress(request, this.publicUrl));
  }
}
