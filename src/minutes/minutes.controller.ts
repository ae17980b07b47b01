import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor, Public } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200 } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { MinutesFilters } from './dto/minutes.filters.js';
import { MinutesRequest } from './dto/minutes.request.js';
import { MinutesPage, MinutesResponse } from './dto/minutes.response.js';
import { MinutesService } from './minutes.service.js';

const publicForm =
  'Published minutes are public: who may not read them whole gets the public agenda items and what was adopted under them, without persons.';

@ApiTags('minutes')
@Controller()
export class MinutesController {
  constructor(private readonly minutes: MinutesService) {}

  @Post('meetings/:id/minutes')
  @Allow('minutes.write')
  @Creates(MinutesResponse, '/minutes/{id}', {
    summary: 'Begin minutes',
    description: 'From the opening of the meeting on; once per meeting.',
    refuses: ['meeting_not_begun', 'minutes_exist'],
  })
  create(@Input(MinutesRequest) change: Change<MinutesRequest>, @Param('id') id: string) {
    return this.minutes.create(change, idFrom(id));
  }

  @Get('minutes')
  @Public()
  @ReadsExportable(MinutesPage, {
    summary: 'List minutes',
    description: `Their meetings, states and dates in a row each; every word stands in GET /minutes/{id}. ${publicForm}`,
  })
  list(@CurrentReader() reader: Reader, @Query() filters: MinutesFilters) {
    return this.minutes.list(reader, filters);
  }

  @Get('minutes/:id')
  @Public()
  @Reads200(MinutesResponse, {
    summary: 'Read minutes',
    description: publicForm,
    refuses: ['minutes_withdrawn'],
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.minutes.one(actor, idFrom(id));
  }

  @Patch('minutes/:id')
  @Allow('minutes.write')
  @Changes(MinutesResponse, {
    summary: 'Change the summary',
    description: 'In draft only. Notes stand with the agenda items, attendance with the participations.',
    refuses: ['minutes_not_in_draft'],
  })
  patch(@Input(MinutesRequest) change: Change<MinutesRequest>, @Param('id') id: string) {
    return this.minutes.patch(change, idFrom(id));
  }
}
