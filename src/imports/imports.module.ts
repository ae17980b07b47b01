import { Module } from '@nestjs/common';
import { BulkChangesController } from './bulk-changes.controller.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { LeftRowsService } from './left-rows.service.js';
import { Judging } from './judging.js';

@Module({
  controllers: [ImportsController, BulkChangesController],
  providers: [ImportsService, Judging, LeftRowsService],
})
export class ImportsModule {}
