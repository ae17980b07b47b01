import { Module } from '@nestjs/common';
import { MinutesModule } from '../minutes/minutes.module.js';
import { VersionsController } from './versions.controller.js';
import { VersionsService } from './versions.service.js';

@Module({
  imports: [MinutesModule],
  controllers: [VersionsController],
  providers: [VersionsService],
})
export class VersionsModule {}
