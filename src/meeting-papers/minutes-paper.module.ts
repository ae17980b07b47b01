import { Module } from '@nestjs/common';
import { MinutesPaperController } from './minutes-paper.controller.js';
import { MinutesPaperService } from './minutes-paper.service.js';

@Module({
  controllers: [MinutesPaperController],
  providers: [MinutesPaperService],
})
export class MinutesPaperModule {}
