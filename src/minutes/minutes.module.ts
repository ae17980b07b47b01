import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';
import { MinutesTransitionsController } from './minutes-transitions.controller.js';
import { MinutesTransitionsService } from './minutes-transitions.service.js';
import { MinutesController } from './minutes.controller.js';
import { MinutesService } from './minutes.service.js';

@Module({
  controllers: [MinutesController, MinutesTransitionsController, DecisionsController],
  providers: [MinutesService, MinutesTransitionsService, DecisionsService],
})
export class MinutesModule {}
