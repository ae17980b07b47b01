import { Module } from '@nestjs/common';
import { MinutesModule } from '../minutes/minutes.module.js';
import { ApprovalService } from './approval.service.js';
import { MinutesApprovalController } from './minutes-approval.controller.js';

@Module({
  imports: [MinutesModule],
  controllers: [MinutesApprovalController],
  providers: [ApprovalService],
})
export class ApprovalModule {}
