import { Module } from '@nestjs/common';
import { ActionItemsTogetherController } from './action-items-together.controller.js';
import { ActionItemsTogetherService } from './action-items-together.service.js';
import { ActionItemsController } from './action-items.controller.js';
import { ActionItemsService } from './action-items.service.js';

@Module({
  controllers: [ActionItemsController, ActionItemsTogetherController],
  providers: [ActionItemsService, ActionItemsTogetherService],
})
export class ActionItemsModule {}
