import { Module } from '@nestjs/common';
import { reportControllers } from './reports.controller.js';
import { ReportsService } from './reports.service.js';

@Module({
  controllers: reportControllers,
  providers: [ReportsService],
})
export class ReportsModule {}
