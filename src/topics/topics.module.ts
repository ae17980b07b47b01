import { Module } from '@nestjs/common';
import { TopicTransferService } from './topic-transfer.service.js';
import { TopicsController } from './topics.controller.js';
import { TopicsService } from './topics.service.js';

@Module({
  controllers: [TopicsController],
  providers: [TopicsService, TopicTransferService],
})
export class TopicsModule {}
