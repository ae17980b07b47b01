import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Reads200, Transition } from '../audit/route.js';
import { ApprovalService } from './approval.service.js';
import { ApprovalPreviewResponse } from './dto/approval-preview.response.js';
import { ApprovalPreviewParameters, ApprovalRequest } from './dto/approval.request.js';
import { MinutesResponse } from '../minutes/dto/minutes.response.js';

@ApiTags('minutes')
@Controller('minutes/:id')
export class MinutesApprovalController {
  constructor(private readonly approval: ApprovalService) {}

  @Get('approval-preview')
  @Allow('minutes.write')
  @Reads200(ApprovalPreviewResponse, {
    summary: 'See what approval would do',
    description:
      'What stands in the way, each with its record; the numbers that decisions get; and the agenda items that the next meeting gets, each with why. Changes nothing.',
  })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() parameters: ApprovalPreviewParameters,
  ) {
    return this.approval.preview(actor, idFrom(id), parameters);
  }

  @Post('approval')
  @Allow('minutes.approve')
  @Transition(MinutesResponse, {
    summary: 'Approve minutes and carry over',
    description:
      "in_review → approved, in one transaction: numbers the decisions in the order of the agenda, freezes a version with its hash, and puts on the next meeting's agenda what was not discussed, recurs, has an open task or a deferred decision. Other topics close. Without nextMeetingId it is the group's next planned meeting, or one drafted in its rhythm. What stands in the way is named (409 approval_blocked, reasons). Approving what is approved changes nothing and answers 200. A correction freezes the next version and carries nothing over.",
    refuses: ['step_not_open', 'approval_blocked'],
  })
  approve(@Input(ApprovalRequest) change: Change<ApprovalRequest>, @Param('id') id: string) {
    return this.approval.approve(change, idFrom(id));
  }
}
