import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Creates, Reads200 } from '../audit/route.js';
import {
  CreateSeriesRequest,
  MeetingSeries,
  SeriesDateList,
  SeriesDatesParameters,
} from './dto/meeting-series.js';
import { MeetingSeriesService } from './meeting-series.service.js';

@ApiTags('steering-groups')
@Controller('steering-groups')
export class MeetingSeriesController {
  constructor(private readonly series: MeetingSeriesService) {}

  @Get(':idOrSlug/series-dates')
  @Allow('meeting.write')
  @Reads200(SeriesDateList, {
    summary: 'Propose dates for a series of meetings',
    description:
      "For who plans the group's meetings: dates in its rhythm, counted from its last meeting, at that meeting's wall time and as long (from two o'clock to four where it has none yet), with what stands against each: free days, and meetings that it already has. None without a rhythm: staff enter it with the group (`rhythm`), or meetings are planned one by one. At most ten years ahead. Nothing is planned by it.",
  })
  dates(
    @CurrentActor() actor: Actor,
    @Param('idOrSlug') idOrSlug: string,
    @Query() parameters: SeriesDatesParameters,
  ) {
    return this.series.dates(actor, idOrSlug, parameters);
  }

  @Post(':idOrSlug/meeting-series')
  @Allow('meeting.write')
  @Creates(MeetingSeries, '/meetings?steeringGroup={id}', {
    summary: 'Plan a series of meetings',
    description:
      "A draft of each date, all or none, in the alliance's time zone. A date at which the group already has a meeting that is not cancelled is refused by name, so that the same series is not made twice.",
  })
  create(
    @Input(CreateSeriesRequest) change: Change<CreateSeriesRequest>,
    @Param('idOrSlug') idOrSlug: string,
  ) {
    return this.series.create(change, idOrSlug);
  }
}
