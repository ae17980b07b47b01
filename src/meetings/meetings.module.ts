import { Module } from '@nestjs/common';
import { AgendaFromTemplateService } from './agenda-from-template.service.js';
import { AgendaController } from './agenda.controller.js';
import { AgendaService } from './agenda.service.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceService } from './attendance.service.js';
import { DossiersController } from './dossiers.controller.js';
import { DossiersService } from './dossiers.service.js';
import { MeetingPapersController } from './meeting-papers.controller.js';
import { MeetingPapersService } from './meeting-papers.service.js';
import { MeetingTransitionsController } from './meeting-transitions.controller.js';
import { MeetingTransitionsService } from './meeting-transitions.service.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsService } from './meetings.service.js';
import { ParticipationsController } from './participations.controller.js';
import { ParticipationsService } from './participations.service.js';
import { TopicTransferService } from './topic-transfer.service.js';
import { TopicsController } from './topics.controller.js';
import { TopicsService } from './topics.service.js';

@Module({
  controllers: [
    MeetingsController,
    MeetingTransitionsController,
    MeetingPapersController,
    TopicsController,
    AgendaController,
    ParticipationsController,
    AttendanceController,
    DossiersController,
  ],
  providers: [
    MeetingsService,
    MeetingTransitionsService,
    MeetingPapersService,
    TopicsService,
    TopicTransferService,
    AgendaService,
    AgendaFromTemplateService,
    ParticipationsService,
    AttendanceService,
    DossiersService,
  ],
})
export class MeetingsModule {}
