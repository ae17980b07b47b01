import { Module } from '@nestjs/common';
import { AgendaController } from './agenda.controller.js';
import { AgendaService } from './agenda.service.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceService } from './attendance.service.js';
import { MeetingTransitionsController } from './meeting-transitions.controller.js';
import { MeetingTransitionsService } from './meeting-transitions.service.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsService } from './meetings.service.js';
import { ParticipationsController } from './participations.controller.js';
import { ParticipationsService } from './participations.service.js';
import { TopicsController } from './topics.controller.js';
import { TopicsService } from './topics.service.js';

@Module({
  controllers: [
    MeetingsController,
    MeetingTransitionsController,
    TopicsController,
    AgendaController,
    ParticipationsController,
    AttendanceController,
  ],
  providers: [
    MeetingsService,
    MeetingTransitionsService,
    TopicsService,
    AgendaService,
    ParticipationsService,
    AttendanceService,
  ],
})
export class MeetingsModule {}
