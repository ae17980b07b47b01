import { Module } from '@nestjs/common';
import { MinutesTransitionsController } from './minutes-transitions.controller.js';
import { MinutesTransitionsService } from './minutes-transitions.service.js';
import { MinutesModule } from './minutes.module.js';

@Module({
  imports: [MinutesModule],
  controllers: [MinutesTransitionsController],
  providers: [MinutesTransitionsService],
})
export class MinutesTransitionsModule {}
