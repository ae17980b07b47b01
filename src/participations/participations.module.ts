import { Global, Module } from '@nestjs/common';
import { MeetingMoved } from '../meetings/meeting-moved.js';
import { AnswersService } from './answers.service.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceService } from './attendance.service.js';
import { Candidates } from './candidates.js';
import { ParticipationsController } from './participations.controller.js';
import { ParticipationsService } from './participations.service.js';

/** Global, because a meeting that moves stands in an earlier room (meetings/meeting-moved.ts). */
@Global()
@Module({
  controllers: [ParticipationsController, AttendanceController],
  providers: [
    ParticipationsService,
    AttendanceService,
    Candidates,
    { provide: MeetingMoved, useClass: AnswersService },
  ],
  exports: [MeetingMoved, Candidates],
})
export class ParticipationsModule {}
