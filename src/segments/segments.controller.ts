import { Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200, Removes } from '../audit/route.js';
import { SegmentFilters } from './dto/segment.filters.js';
import { CreateSegmentRequest, PatchSegmentRequest } from './dto/segment.request.js';
import { SegmentPage, SegmentResponse } from './dto/segment.response.js';
import { SegmentsService } from './segments.service.js';

@ApiTags('segments')
@Controller('segments')
export class SegmentsController {
  constructor(private readonly segments: SegmentsService) {}

  @Get()
  @Allow('segment.read')
  @Reads200(SegmentPage, {
    summary: 'List segments',
    description:
      'Filters that are kept under a name. A list takes one with segment=…, and gives what its reader may read.',
  })
  list(@Query() filters: SegmentFilters) {
    return this.segments.list(filters);
  }

  @Post()
  @Allow('segment.manage')
  @Creates(SegmentResponse, '/segments/{id}', {
    summary: 'Keep filters as a segment',
    description: 'For staff. Everybody who reads segments sees it; it belongs to nobody.',
  })
  create(@Input(CreateSegmentRequest) change: Change<CreateSegmentRequest>) {
    return this.segments.create(change);
  }

  @Get(':id')
  @Allow('segment.read')
  @Reads200(SegmentResponse, { summary: 'Read a segment', description: 'As it stands in the list.' })
  one(@Param('id') id: string) {
    return this.segments.one(idFrom(id));
  }

  @Patch(':id')
  @Allow('segment.manage')
  @Changes(SegmentResponse, {
    summary: 'Change a segment',
    description: 'For staff. Lists that are read with it are read anew: their cursors end.',
  })
  patch(@Input(PatchSegmentRequest) change: Change<PatchSegmentRequest>, @Param('id') id: string) {
    return this.segments.patch(change, idFrom(id));
  }

  @Delete(':id')
  @Allow('segment.manage')
  @Removes({
    summary: 'Delete a segment',
    description: 'For staff. Nothing becomes of the records that it named.',
  })
  remove(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.segments.remove(change, idFrom(id));
  }
}
