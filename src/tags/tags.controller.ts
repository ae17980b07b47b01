import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExtension, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200, Refuses } from '../audit/route.js';
import { TagFilters } from './dto/tag.filters.js';
import { RenameTagRequest } from './dto/tag.request.js';
import { TagPage, TagResponse } from './dto/tag.response.js';
import { TagsService } from './tags.service.js';

@ApiTags('tags')
@Controller('tags')
export class TagsController {
  constructor(private readonly tags: TagsService) {}

  @Get()
  @Allow('organisation.read')
  @Reads200(TagPage, {
    summary: 'List tags',
    description:
      'Each tag that somebody bears, with how many do. Capitals, and white space at its ends, make no difference.',
  })
  list(@CurrentActor() actor: Actor, @Query() filters: TagFilters) {
    return this.tags.list(actor, filters);
  }

  @Post(':id/renaming')
  @Allow('tag.manage')
  @HttpCode(200)
  @ApiExtension('x-repeatable', true)
  @Refuses('tag_exists')
  @ApiOperation({
    summary: 'Rename a tag everywhere',
    description:
      'On every organisation and person that bears it, in one transaction; each of them gets a new version. Where another tag is called so already, the two become one: with `allowMerge` alone.',
  })
  @ApiOkResponse({ type: TagResponse, description: 'The tag as it is now, with its new id.' })
  rename(@Input(RenameTagRequest) change: Change<RenameTagRequest>, @Param('id') id: string) {
    return this.tags.rename(change, idFrom(id));
  }

  @Delete(':id')
  @Allow('tag.manage')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Take a tag from all',
    description: 'From every organisation and person that bears it; each of them gets a new version.',
  })
  @ApiNoContentResponse({ description: 'It is gone.' })
  async remove(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    await this.tags.remove(change, idFrom(id));
  }
}
