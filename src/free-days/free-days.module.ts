import { Module } from '@nestjs/common';
import { FreeDaysController } from './free-days.controller.js';
import { FreeDaysService } from './free-days.service.js';
import { FreeSpansController } from './free-spans.controller.js';
import { FreeSpansService } from './free-spans.service.js';

@Module({
  controllers: [FreeDaysController, FreeSpansController],
  providers: [FreeDaysService, FreeSpansService],
  exports: [FreeDaysService],
})
export class FreeDaysModule {}
