import { Module } from '@nestjs/common';
import { MeetingsController } from './meetings.controller.js';
import { NextDatesController } from './next-dates.controller.js';
import { NextDatesService } from './next-dates.service.js';
import { MeetingsService } from './meetings.service.js';

@Module({
  controllers: [MeetingsController, NextDatesController],
  providers: [MeetingsService, NextDatesService],
})
export class MeetingsModule {}
