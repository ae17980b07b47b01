import { Module } from '@nestjs/common';
import { FreeDaysModule } from '../free-days/free-days.module.js';
import { MeetingSeriesController } from './meeting-series.controller.js';
import { MeetingSeriesService } from './meeting-series.service.js';
import { MeetingsController } from './meetings.controller.js';
import { NextDatesController } from './next-dates.controller.js';
import { NextDatesService } from './next-dates.service.js';
import { MeetingsService } from './meetings.service.js';

@Module({
  imports: [FreeDaysModule],
  controllers: [MeetingsController, NextDatesController, MeetingSeriesController],
  providers: [MeetingsService, NextDatesService, MeetingSeriesService],
})
export class MeetingsModule {}
