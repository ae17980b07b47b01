import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { Reads200 } from '../audit/route.js';
import { NextDateList } from './dto/next-dates.response.js';
import { NextDatesService } from './next-dates.service.js';

@ApiTags('steering-groups')
@Controller('steering-groups')
export class NextDatesController {
  constructor(private readonly dates: NextDatesService) {}

  @Get(':idOrSlug/next-dates')
  @Allow('meeting.write')
  @Reads200(NextDateList, {
    summary: "Read the next dates in a group's rhythm",
    description:
      "For who plans its meetings: the three that come after its last meeting and after now, at that meeting's wall time and as long. None where the group has no rhythm, no meeting to count from, or ends before. A proposal: nothing is planned by it.",
  })
  list(@CurrentActor() actor: Actor, @Param('idOrSlug') idOrSlug: string) {
    return this.dates.list(actor, idOrSlug);
  }
}
