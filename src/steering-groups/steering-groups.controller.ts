import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor, Public } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200 } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { SteeringGroupFilters } from './dto/steering-group.filters.js';
import { CreateSteeringGroupRequest, PatchSteeringGroupRequest } from './dto/steering-group.request.js';
import { SteeringGroupPage, WholeSteeringGroupResponse } from './dto/steering-group.response.js';
import { SteeringGroupsService } from './steering-groups.service.js';

@ApiTags('steering-groups')
@Controller('steering-groups')
export class SteeringGroupsController {
  constructor(private readonly groups: SteeringGroupsService) {}

  @Get()
  @Public()
  @ReadsExportable(SteeringGroupPage, {
    summary: 'List steering groups',
    description:
      'Names are public; the rest is for the alliance. The plenary is listed with kind=plenary. Names sort by the German one.',
  })
  list(@CurrentReader() reader: Reader, @Query() filters: SteeringGroupFilters) {
    return this.groups.list(reader, filters);
  }

  @Post()
  @Allow('group.create')
  @Creates(WholeSteeringGroupResponse, '/steering-groups/{id}', {
    summary: 'Add a steering group',
    description: 'For staff. There is one plenary only, and it is there already.',
  })
  create(@Input(CreateSteeringGroupRequest) change: Change<CreateSteeringGroupRequest>) {
    return this.groups.create(change);
  }

  @Get(':idOrSlug')
  @Public()
  @Reads200(WholeSteeringGroupResponse, {
    summary: 'Read a steering group',
    description:
      'By id or slug, with as much as you may read of it: also who sits there today or is to, and what the group lacks. The plenary is one of them, without seats.',
  })
  one(@CurrentActor() actor: Actor, @Param('idOrSlug') idOrSlug: string) {
    return this.groups.one(actor, idOrSlug);
  }

  @Patch(':idOrSlug')
  @Allow('group.update', 'group.mandate')
  @Changes(WholeSteeringGroupResponse, {
    summary: 'Change a steering group',
    description:
      'For staff; lead and deputy change mandate and agenda template of their group. Slug and kind stay, the number prefix from its first use on.',
    refuses: ['number_prefix_used'],
  })
  patch(
    @Input(PatchSteeringGroupRequest) change: Change<PatchSteeringGroupRequest>,
    @Param('idOrSlug') idOrSlug: string,
  ) {
    return this.groups.patch(change, idOrSlug);
  }
}
