import { Module } from '@nestjs/common';
import { MinutesController } from './minutes.controller.js';
import { MinutesService } from './minutes.service.js';

@Module({
  controllers: [MinutesController],
  providers: [MinutesService],
  exports: [MinutesService],
})
export class MinutesModule {}
