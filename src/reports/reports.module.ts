import { Module } from '@nestjs/common';
import { ReportFilesController } from './report-files.controller.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';

@Module({
  controllers: [ReportsController, ReportFilesController],
  providers: [ReportsService],
})
export class ReportsModule {}
