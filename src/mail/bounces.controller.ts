import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200 } from '../audit/route.js';
import { BouncesService } from './bounces.service.js';
import { BounceFilters } from './dto/bounce.filters.js';
import { BounceRequest } from './dto/bounce.request.js';
import { BouncePage } from './dto/bounce.response.js';

@ApiTags('mails')
@Controller('bounces')
export class BouncesController {
  constructor(private readonly bounces: BouncesService) {}

  @Get()
  @Allow('bounce.manage')
  @Reads200(BouncePage, {
    summary: 'List addresses that bounce',
    description: 'From which mail came back, or which a server refused. Nothing is sent there meanwhile.',
  })
  list(@Query() filters: BounceFilters) {
    return this.bounces.list(filters);
  }

  @Post()
  @Allow('bounce.report')
  @HttpCode(204)
  @ApiExtension('x-repeatable', true)
  @ApiOperation({
    summary: 'Note that a mail came back',
    description:
      'For the program that hears it of the mail provider. Of a mail that was not sent from here, or not to that address, nothing is noted, and the answer is the same.',
  })
  @ApiNoContentResponse({ description: 'Heard.' })
  take(@Input(BounceRequest) change: Change<BounceRequest>): Promise<void> {
    return this.bounces.take(change);
  }

  @Delete(':id')
  @Allow('bounce.manage')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Say that an address works again',
    description: 'Mail goes there again; what was not sent meanwhile can be sent once more.',
  })
  @ApiNoContentResponse({ description: 'It is not marked any more.' })
  remove(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    return this.bounces.remove(change, idFrom(id));
  }
}
