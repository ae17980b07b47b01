import { Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200, Removes } from '../audit/route.js';
import { FreeSpanResponse } from './dto/free-days.response.js';
import { CreateFreeSpanRequest, PatchFreeSpanRequest } from './dto/free-span.request.js';
import { FreeSpansService } from './free-spans.service.js';

@ApiTags('free-days')
@Controller('free-spans')
export class FreeSpansController {
  constructor(private readonly freeSpans: FreeSpansService) {}

  @Post()
  @Allow('freeDay.write')
  @Creates(FreeSpanResponse, '/free-spans/{id}', {
    summary: 'Add free days',
    description:
      'School holidays, or other days on which nobody is asked to meet. GET /free-days lists them.',
  })
  create(@Input(CreateFreeSpanRequest) change: Change<CreateFreeSpanRequest>) {
    return this.freeSpans.create(change);
  }

  @Get(':id')
  @Allow('freeDay.read')
  @Reads200(FreeSpanResponse, {
    summary: 'Read free days that are kept by hand',
    description: 'One span of them. GET /free-days lists them.',
  })
  one(@Param('id') id: string) {
    return this.freeSpans.one(idFrom(id));
  }

  @Patch(':id')
  @Allow('freeDay.write')
  @Changes(FreeSpanResponse, {
    summary: 'Change free days',
    description: 'Meetings that were planned before stay where they are.',
  })
  patch(@Input(PatchFreeSpanRequest) change: Change<PatchFreeSpanRequest>, @Param('id') id: string) {
    return this.freeSpans.patch(change, idFrom(id));
  }

  @Delete(':id')
  @Allow('freeDay.write')
  @Removes({
    summary: 'Delete free days',
    description: 'Meetings that were planned around them stay where they are.',
  })
  remove(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.freeSpans.remove(change, idFrom(id));
  }
}
