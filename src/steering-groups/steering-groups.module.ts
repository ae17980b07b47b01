import { Module } from '@nestjs/common';
import { SeatsController } from './seats.controller.js';
import { SeatsService } from './seats.service.js';
import { SteeringGroupsController } from './steering-groups.controller.js';
import { SteeringGroupsService } from './steering-groups.service.js';

@Module({
  controllers: [SteeringGroupsController, SeatsController],
  providers: [SteeringGroupsService, SeatsService],
})
export class SteeringGroupsModule {}
