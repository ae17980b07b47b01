import { Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200 } from '../audit/route.js';
import { PresenceRequest } from './dto/presence.request.js';
import { PresenceList } from './dto/presence.response.js';
import { PresenceService } from './presence.service.js';

@ApiTags('meetings')
@Controller('meetings/:id/presence')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Get()
  @Allow('presence.share')
  @Reads200(PresenceList, {
    summary: 'See who is here',
    description:
      'For who writes the minutes: the accounts at this meeting, each at one item or at none, that told so within the last thirty seconds.',
  })
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.presence.list(actor, idFrom(id));
  }

  @Put()
  @Allow('presence.share')
  @ApiOperation({
    summary: 'Say where I am',
    description:
      'Every ten seconds; forgotten after thirty. An account is at one place of a meeting: of several tabs the one in front tells. No If-Match, and no trace in the audit trail or in any version.',
  })
  @ApiOkResponse({ type: PresenceList, description: 'Who is here now.' })
  put(@Input(PresenceRequest) change: Change<PresenceRequest>, @Param('id') id: string) {
    return this.presence.put(change, idFrom(id));
  }

  @Delete()
  @Allow('presence.share')
  @HttpCode(204)
  @ApiOperation({ summary: 'Say that I leave', description: 'Also where I was not there.' })
  @ApiNoContentResponse({ description: 'I am not there any more.' })
  async remove(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    await this.presence.remove(change, idFrom(id));
  }
}
