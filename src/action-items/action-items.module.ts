import { Module } from '@nestjs/common';
import { DateWishesController } from './date-wishes.controller.js';
import { DateWishesService } from './date-wishes.service.js';
import { ActionItemsTogetherController } from './action-items-together.controller.js';
import { ActionItemsTogetherService } from './action-items-together.service.js';
import { ActionItemsController } from './action-items.controller.js';
import { ActionItemsService } from './action-items.service.js';

@Module({
  controllers: [ActionItemsController, ActionItemsTogetherController, DateWishesController],
  providers: [ActionItemsService, ActionItemsTogetherService, DateWishesService],
})
export class ActionItemsModule {}
