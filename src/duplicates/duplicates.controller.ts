import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200 } from '../audit/route.js';
import { DuplicateFilters } from './dto/duplicate.filters.js';
import { DuplicatePage, DuplicateResponse } from './dto/duplicate.response.js';
import { DuplicatesService } from './duplicates.service.js';

@ApiTags('duplicates')
@Controller('duplicates')
export class DuplicatesController {
  constructor(private readonly duplicates: DuplicatesService) {}

  @Get()
  @Allow('duplicate.manage')
  @Reads200(DuplicatePage, {
    summary: 'Find records that look like one',
    description:
      'Pairs of organisations or of persons, the likest first: by name (legal forms, umlauts either way, usual abbreviations, swapped and further given names), e-mail, website, telephone, address and employer. Found as the records are now.',
  })
  list(@Query() filters: DuplicateFilters) {
    return this.duplicates.list(filters);
  }

  @Post(':id/dismissal')
  @Allow('duplicate.manage')
  @HttpCode(200)
  @ApiExtension('x-repeatable', true)
  @ApiOperation({
    summary: 'Say that two records are two',
    description:
      'For good: the pair is found no more, unless this is taken back. Also where it was said before.',
  })
  @ApiOkResponse({ type: DuplicateResponse, description: 'The pair as it is now.' })
  dismiss(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.duplicates.dismiss(change, idFrom(id));
  }

  @Delete(':id/dismissal')
  @Allow('duplicate.manage')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a dismissal back', description: 'The pair is found again.' })
  @ApiNoContentResponse({ description: 'It is taken back.' })
  async takeBack(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    await this.duplicates.takeBack(change, idFrom(id));
  }
}
