import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';
import { MinutesStepsController } from './minutes-steps.controller.js';
import { MinutesStepsService } from './minutes-steps.service.js';
import { MinutesController } from './minutes.controller.js';
import { MinutesService } from './minutes.service.js';

@Module({
  controllers: [MinutesController, MinutesStepsController, DecisionsController],
  providers: [MinutesService, MinutesStepsService, DecisionsService],
})
export class MinutesModule {}
