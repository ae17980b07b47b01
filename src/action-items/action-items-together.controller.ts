import { Controller, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Refuses } from '../audit/route.js';
import { ActionItemsTogetherService } from './action-items-together.service.js';
import { ActionItemList } from './dto/action-item-entry.response.js';
import { ChangeActionItemsRequest } from './dto/action-item.request.js';

@ApiTags('action-items')
@Controller('action-items')
export class ActionItemsTogetherController {
  constructor(private readonly actionItems: ActionItemsTogetherService) {}

  @Patch()
  @Allow('actionItem.write')
  @ApiOperation({
    summary: 'Change action items together',
    description:
      'Who answers for them and until when: all or none, and what says so already stays as it is. Each names the version that was read, so there is no If-Match; a stale one refuses all (412, with reasons), and so does one that you may read but not change (403, with reasons).',
  })
  @ApiOkResponse({
    type: ActionItemList,
    description: 'The action items named, in that order, as they are now.',
  })
  @Refuses('version_stale')
  patch(@Input(ChangeActionItemsRequest) change: Change<ChangeActionItemsRequest>) {
    return this.actionItems.patch(change);
  }
}
